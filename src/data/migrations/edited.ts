import { CogniforceError } from '../../kernel/errors.ts';
import { checksum } from './checksum.ts';
import type { RevisionGraph } from './graph.ts';
import type { MigratorOptions } from './migration.ts';
import type { Operations } from './operations.ts';
import { type HistoryRow, hasHistory, readHistory } from './version-tables.ts';

/**
 * Applied revisions that do something else now than when they were applied, oldest first.
 *
 * What Alembic applied before this database was taken over has no checksum, and is taken as it is.
 */
export async function editedRevisions(
  graph: RevisionGraph,
  heads: readonly string[],
  history: readonly HistoryRow[],
  settings: Operations['settings'],
): Promise<readonly string[]> {
  const applied = graph.ancestors(heads);
  const newest = new Map(
    history
      .filter(({ direction }) => direction !== 'downgrade')
      .map((row) => [row.revision, row.checksum]),
  );
  const edited: string[] = [];
  for (const revision of graph.revisions) {
    const id = revision.revision;
    const noted = applied.has(id) ? newest.get(id) : undefined;
    if (noted !== undefined && noted !== (await checksum(revision, settings))) edited.push(id);
  }
  return edited;
}

/** The same of a database as it is. */
export async function editedIn(
  { db, settings }: Pick<MigratorOptions, 'db' | 'settings'>,
  graph: RevisionGraph,
  live: { readonly heads: readonly string[] | null; readonly tableNames: readonly string[] },
): Promise<readonly string[]> {
  const history = hasHistory(live.tableNames) ? await readHistory(db) : [];
  return editedRevisions(graph, live.heads ?? [], history, settings);
}

/** What to say of them. */
export function revisionEdited(subject: string, edited: readonly string[]): CogniforceError {
  const [text, their] = edited.length === 1 ? ['revision', 'its'] : ['revisions', 'their'];
  return new CogniforceError(
    'REVISION_EDITED',
    `${subject} was made by another form of the ${text} ${edited.join(', ')}: what ${their} file does has changed since. Nothing was changed.`,
    { database: subject, revisions: edited },
  );
}
