import type { Repositories } from './parts.ts';

/** What this database remembers of the source. */
const CLOSED = 'source_closed';

/**
 * Notices what this role may not read of the source, and what it may read since the last run: then every conversation is
 * analysed again, since what was closed is in no facts.
 *
 * Gives one sentence for each thing that is closed, with what it costs, and one where rows may be hidden.
 */
export async function noticeRights({
  repositories,
}: {
  readonly repositories: Repositories;
}): Promise<readonly string[]> {
  const { settings, facts } = repositories.cogniforce;
  const { release } = repositories.source;
  const lacks = (await release.lacks()).filter(({ why }) => why === 'closed');
  // Several columns may go under one name: one of them that is opened is news.
  const closed = lacks.flatMap(({ name }) => name.split(', ')).sort();
  const before = namesIn(await settings.get(CLOSED));
  if (before.some((name) => !closed.includes(name))) await facts.doubtAll();
  if (before.join() !== closed.join()) await settings.put(CLOSED, JSON.stringify(closed));
  return [
    ...lacks.map(
      ({ name, cost }) =>
        `This role may not read ${name} of Open WebUI, so ${cost}. What grants it: cogniforce db check openwebui`,
    ),
    ...hidden(await release.filtered()),
  ];
}

function hidden(tables: readonly string[]): string[] {
  if (tables.length === 0) return [];
  return [
    `Row-level security decides which rows of ${tables.join(', ')} of Open WebUI this role is given: a conversation that it hides is not counted, and counts as deleted if it was known.`,
  ];
}

function namesIn(text: string | null): string[] {
  const names: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
