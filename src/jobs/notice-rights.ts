import { filteredText, type Lack, lackText } from '../data/index.ts';
import type { Repositories } from './parts.ts';

/** What this database remembers of the source. */
const CLOSED = 'source_closed';

type Release = Pick<Repositories['source']['release'], 'lacks' | 'filtered'>;

/** What this role may not read of the source, with the code of what that costs, and the tables of which rows may be hidden from it. */
export async function limitsOf(release: Release): Promise<SourceLimits> {
  const closed = await closedIn(release);
  return {
    closed: closed.map(({ name, costCode }) => ({ name, cost: costCode })),
    filtered: await release.filtered(),
  };
}

/** What is in no figure since it may not be read, or may be hidden. */
export interface SourceLimits {
  /** Tables and columns, and a code of what that costs. */
  readonly closed: readonly { readonly name: string; readonly cost: string }[];
  /** Tables with row-level security. */
  readonly filtered: readonly string[];
}

function textsOf(closed: readonly Lack[], filtered: readonly string[]): string[] {
  return [...closed.map(lackText), ...filtered.map(filteredText)];
}

async function closedIn(release: Release) {
  return (await release.lacks()).filter(({ why }) => why === 'closed');
}

/**
 * Notices what this role may not read of the source, and what it may read since the last run: then every conversation is
 * analysed again, since what was closed is in no facts.
 *
 * Gives a sentence for each of them, for a log, and one that says what mends what is closed.
 */
export async function noticeRights({
  repositories,
}: {
  readonly repositories: Repositories;
}): Promise<readonly string[]> {
  const { settings, facts } = repositories.cogniforce;
  const { release } = repositories.source;
  // Several columns may go under one name: one of them that is opened is news.
  const lacks = await closedIn(release);
  const closed = lacks.flatMap(({ name }) => name.split(', ')).sort();
  const before = namesIn(await settings.get(CLOSED));
  // A table that is closed as a whole has each of its columns closed.
  const isClosed = (name: string) =>
    closed.some((each) => each === name || name.startsWith(`${each}.`));
  if (!before.every(isClosed)) await facts.doubtAll();
  if (before.join() !== closed.join()) await settings.put(CLOSED, JSON.stringify(closed));
  const limits = textsOf(lacks, await release.filtered()).map((text) => `Open WebUI: ${text}.`);
  if (lacks.length === 0) return limits;
  return [
    ...limits,
    'What this role may not read is granted by what this prints: cogniforce db check openwebui',
  ];
}

function namesIn(text: string | null): string[] {
  const names: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
