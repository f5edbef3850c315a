import type { MetFault } from '../domains/openwebui/index.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Repositories } from './parts.ts';

/** What this database remembers of the source. */
const PARTIAL = 'source_ratings_partial';

/**
 * Notices that some ratings were not to be read, and when all are again: then the next run analyses every conversation, since
 * what was missing is in no facts.
 */
export async function noticeRatings(
  { repositories, clock }: { readonly repositories: Repositories; readonly clock: Clock },
  faults: readonly MetFault[],
): Promise<void> {
  const { settings, facts } = repositories.cogniforce;
  const wasPartial = (await settings.get(PARTIAL)) === 'true';
  // A run that fetched nothing has not tried.
  const areMissing = async () => (await repositories.source.chats.ratings(clock.now())) === null;
  const isPartial = faults.some(({ ratings }) => ratings) || (wasPartial && (await areMissing()));
  if (isPartial === wasPartial) return;
  if (wasPartial) await facts.doubtAll();
  await settings.put(PARTIAL, String(isPartial));
}
