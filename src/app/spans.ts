import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Context,
  type Span as RecordedSpan,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { type ExportResult, ExportResultCode, parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type ReadableSpan,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { packageVersion } from '../data/index.ts';
import { within } from '../kernel/in-time.ts';
import type { NewSpan, Span, Spans } from '../kernel/spans.ts';

/** Where traces go, and which. */
export interface SpansOptions {
  /** Address of a collector that takes OTLP over HTTP, without /v1/traces. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly service: string;
  /** Share of traces that are kept, 0 to 1; who asks with a trace of his own decides for it. */
  readonly share: number;
  /** Told when spans did not arrive, once until some have. */
  readonly onLost: () => void;
}

/** Less than an orchestrator waits for a process to end. */
const EXPORT_TIMEOUT_MS = 3_000;
const CLOSE_TIMEOUT_MS = 2_000;

const KINDS = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  internal: SpanKind.INTERNAL,
} as const;

/** Traces that go to a collector, in batches; loaded only where there is one, since its library is large. */
export function sendSpans(options: SpansOptions): Spans & { close(): Promise<void> } {
  const { service, share } = options;
  const provider = new TracerProvider({
    // Nothing else of this machine: its name may be somebody's.
    resource: resourceFromAttributes({
      'service.name': service,
      'service.version': packageVersion(),
    }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: exporterOf(options) })],
  });
  const tracer = provider.getTracer('cogniforce', packageVersion());
  const around = new AsyncLocalStorage<RecordedSpan>();
  const recorded = new WeakMap<Span, RecordedSpan>();

  function contextOf({ traceParent, isApart = false }: NewSpan): Context {
    const outer = isApart ? undefined : around.getStore();
    if (outer !== undefined) return trace.setSpan(ROOT_CONTEXT, outer);
    const given = traceParent === undefined ? null : parseTraceParent(traceParent);
    if (given === null) return ROOT_CONTEXT;
    return trace.setSpanContext(ROOT_CONTEXT, { ...given, isRemote: true });
  }

  return {
    begin(begun) {
      const { name, kind, facts } = begun;
      const context = contextOf(begun);
      const span = tracer.startSpan(name, { kind: KINDS[kind], attributes: facts }, context);
      const ours: Span = {
        note: (more) => void span.setAttributes(more),
        end(failure = null) {
          if (failure !== null) {
            span.setAttribute('error.type', failure);
            span.setStatus({ code: SpanStatusCode.ERROR });
          }
          span.end();
        },
      };
      recorded.set(ours, span);
      return ours;
    },
    within(span, work) {
      const found = recorded.get(span);
      return found === undefined ? work() : around.run(found, work);
    },
    isWithin: () => around.getStore() !== undefined,
    // What has not arrived by then is lost: nobody waits for a collector that is away.
    close: () => within(provider.shutdown(), CLOSE_TIMEOUT_MS, async () => {}).catch(() => {}),
  };
}

/** The exporter of the library, which says nothing where its spans do not arrive. */
function exporterOf({ endpoint, headers, onLost }: SpansOptions) {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint}/v1/traces`,
    headers: { ...headers },
    timeoutMillis: EXPORT_TIMEOUT_MS,
  });
  let isLost = false;
  return {
    export(spans: ReadableSpan[], done: (result: ExportResult) => void) {
      exporter.export(spans, (result) => {
        const wasLost = isLost;
        isLost = result.code !== ExportResultCode.SUCCESS;
        if (isLost && !wasLost) onLost();
        done(result);
      });
    },
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
  };
}
