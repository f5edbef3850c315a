import { z } from 'zod';
import { type Group, setting } from './setting.ts';
import { between, number, webAddress } from './values.ts';

const TRACES: Group = {
  title: 'Traces',
  says: 'Of requests, runs and what they ask of databases, for OpenTelemetry (docs/operate.md). The names are those that OpenTelemetry gives them.',
};

const PAIRS = 'name=value, several with commas between them';

/** As the specification of OpenTelemetry writes them: values percent-encoded. */
const headers = z.string().transform((text, context) => {
  const pairs = text.split(',').map((pair) => /^\s*([\w-]+)=(.*?)\s*$/.exec(pair));
  try {
    return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', decoded(pair?.[2])]));
  } catch {
    context.addIssue(PAIRS);
    return z.NEVER;
  }
});

function decoded(value: string | undefined): string {
  if (value === undefined) throw new URIError(PAIRS);
  return decodeURIComponent(value);
}

export const traces = {
  /** Null: there are no traces. */
  endpoint: setting('OTEL_EXPORTER_OTLP_ENDPOINT', {
    group: TRACES,
    says: 'Address of a collector that takes OTLP over HTTP; `/v1/traces` is put after it.',
    schema: webAddress,
    unset: 'there are no traces',
    example: 'http://localhost:4318',
  }),
  headers: setting('OTEL_EXPORTER_OTLP_HEADERS', {
    group: TRACES,
    says: `What the collector wants to be told: ${PAIRS}, values percent-encoded.`,
    schema: headers,
    isSecret: true,
    unset: 'none',
  }),
  service: setting('OTEL_SERVICE_NAME', {
    group: TRACES,
    says: 'What this installation is called in traces.',
    schema: z.string().trim(),
    default: 'cogniforce',
  }),
  share: setting('OTEL_TRACES_SAMPLER_ARG', {
    group: TRACES,
    says: 'Share of traces that are sent, 0 to 1. A request that belongs to a trace already goes with it.',
    schema: number(between(0, 1)),
    default: '1',
  }),
};
