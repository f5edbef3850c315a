import type { EngineName, StatementWatcher } from '../data/index.ts';
import type { RequestedBy, StartedRun } from '../jobs/index.ts';
import { asKnown } from '../kernel/errors.ts';
import type { Spans } from '../kernel/spans.ts';

const codeOf = (error: unknown) => asKnown(error, 'The work met a fault of its own.').code;

/** Names of OpenTelemetry's conventions. */
const SYSTEMS: Readonly<Record<EngineName, string>> = { sqlite: 'sqlite', postgres: 'postgresql' };

/** A span for each statement of a request or a run, by its domain and its verb; what looks after connections has none. */
export function statementSpans(spans: Spans) {
  return (domain: string, engine: EngineName, verb: string): ReturnType<StatementWatcher> => {
    if (!spans.isWithin()) return null;
    const span = spans.begin({
      name: `${verb} ${domain}`,
      kind: 'client',
      facts: {
        'db.system.name': SYSTEMS[engine],
        'db.operation.name': verb,
        'cogniforce.domain': domain,
      },
    });
    return (error) => span.end(error === undefined ? null : codeOf(error));
  };
}

/** A span for a run, from its beginning to its end; a request that asked for it has one of its own. */
export async function inRunSpan(
  spans: Spans | null,
  requestedBy: RequestedBy,
  start: () => Promise<StartedRun>,
): Promise<StartedRun> {
  if (spans === null) return start();
  const span = spans.begin({
    name: 'run',
    kind: 'internal',
    facts: { 'cogniforce.run.requested_by': requestedBy },
    isApart: true,
  });
  try {
    const started = await spans.within(span, start);
    const result = started.result.then(
      (ended) => {
        const { status, error } = ended;
        span.note({ 'cogniforce.run.status': status });
        span.end(status === 'failed' ? (error?.code ?? status) : null);
        return ended;
      },
      (error: unknown) => {
        span.end(codeOf(error));
        throw error;
      },
    );
    return { ...started, result };
  } catch (error) {
    span.end(codeOf(error));
    throw error;
  }
}
