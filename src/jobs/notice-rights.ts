import { filteredText, lackText } from '../data/index.ts';
import type { Repositories } from './parts.ts';

/** What this database remembers of the source. */
const CLOSED = 'source_closed';

type Release = Pick<Repositories['source']['release'], 'lacks' | 'filtered'>;

/** What this role may not read of the source, with what that costs, and where rows may be hidden from it: sentences without a full stop. */
export async function limitsOf(release: Release): Promise<readonly string[]> {
  const closed = (await closedIn(release)).map(lackText);
  return [...closed, ...(await release.filtered()).map(filteredText)];
}

async function closedIn(release: Release) {
  return (await release.lacks()).filter(({ why }) => why === 'closed');
}

/**
 * Notices what this role may not read of the source, and what it may read since the last run: then every conversation is
 * analysed again, since what was closed is in no facts.
 *
 * Gives one sentence for each of `limitsOf`.
 */
export async function noticeRights({
  repositories,
}: {
  readonly repositories: Repositories;
}): Promise<readonly string[]> {
  const { settings, facts } = repositories.cogniforce;
  const { release } = repositories.source;
  // Several columns may go under one name: one of them that is opened is news.
  const closed = (await closedIn(release)).flatMap(({ name }) => name.split(', ')).sort();
  const before = namesIn(await settings.get(CLOSED));
  if (before.some((name) => !closed.includes(name))) await facts.doubtAll();
  if (before.join() !== closed.join()) await settings.put(CLOSED, JSON.stringify(closed));
  const limits = await limitsOf(release);
  return limits.map((limit) => `Open WebUI: ${limit}. Look at: cogniforce db check openwebui`);
}

function namesIn(text: string | null): string[] {
  const names: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
