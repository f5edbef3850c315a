import type { Logger } from 'pino';
import type { Config } from '../config/index.ts';
import type { Spans } from '../kernel/spans.ts';

/** Traces of this process, where a collector is named; null: none are. To be closed last. */
export async function openSpans(
  { traces }: Pick<Config, 'traces'>,
  logger: Logger,
): Promise<(Spans & { close(): Promise<void> }) | null> {
  const { endpoint, headers, service, share } = traces;
  if (endpoint === null) return null;
  const { sendSpans } = await import('./spans.ts');
  const onLost = () => logger.warn({ part: 'traces' }, 'The collector does not take traces.');
  return sendSpans({ ...{ endpoint, service, share, onLost }, headers: headers ?? {} });
}
