import { CogniforceError } from '../../kernel/errors.ts';
import { describeAddress } from '../address.ts';
import type { UntypedKysely } from '../dialects/engine.ts';
import type { Difference } from '../drift.ts';
import { packageVersion } from '../package-version.ts';
import { type CheckOptions, driftFrom } from './check.ts';
import { checksum } from './checksum.ts';
import { editedRevisions } from './edited.ts';
import { parentsOf } from './graph.ts';
import { type Direction, LOCK_WAIT_MS, type MigrationResult } from './migration.ts';
import type { Revision } from './operations.ts';
import { inPlaceAdoptionOf, type LiveDatabase, readDatabase, refusalOf } from './state.ts';
import { upgradeHeads } from './target.ts';
import {
  appendHistory,
  createVersionTables,
  hasHistory,
  moveHeads,
  readHistory,
  VERSION_TABLES,
} from './version-tables.ts';

/** What is stamped, and as what. */
export interface Stamp extends CheckOptions {
  /** `base`, `head`, `heads`, a revision, or the unique beginning of one. */
  readonly target: string;
  /** Whether the schema need not be what those heads make. */
  readonly force: boolean;
}

/**
 * Says that a database is at these heads, and runs nothing: for one that came there by another way, and to accept a
 * revision that was edited on purpose.
 *
 * In the history a stamp reads as what it stands for, revisions applied or taken back, and says so in `version`:
 * databases in the field allow no third direction. What was applied and has no note, since the history was lost, gets one.
 */
export async function stamp(options: Stamp): Promise<MigrationResult> {
  const { engine, db, address, graph, force, settings } = options;
  const live = await readDatabase(engine, db);
  checkIsNotForeign(options, live);
  refuseAdoptable(options, live);
  const target =
    options.target === 'base' ? [] : upgradeHeads(graph, live.heads ?? [], options.target);
  if (!force) refuseDrift(options, target, await driftFrom(options, target));
  const lock = { transactional: true, waitMs: LOCK_WAIT_MS };
  return engine.migrate(db, address, lock, async (tx) => {
    const { heads, tableNames } = await readDatabase(engine, tx);
    await createVersionTables(engine, tx, tableNames);
    const from = heads ?? [];
    const changes = await changesOf(options, tx, from, target);
    for (const { revision, direction } of changes) {
      await appendHistory(engine, tx, {
        revision: revision.revision,
        down_revision: parentsOf(revision).join(',') || null,
        direction,
        version: `${packageVersion()} (stamped)`,
        checksum: await checksum(revision, settings),
      });
    }
    await moveHeads(tx, from, target);
    return { from, to: target, applied: changes.map(({ revision }) => revision.revision) };
  });
}

interface Change {
  readonly revision: Revision;
  readonly direction: Direction;
}

/** What the history must be told: newly applied, edited since, applied without a note, no longer applied. */
async function changesOf(
  { graph, settings }: Stamp,
  tx: UntypedKysely,
  heads: readonly string[],
  target: readonly string[],
): Promise<Change[]> {
  const before = graph.ancestors(heads);
  const after = graph.ancestors(target);
  const history = await readHistory(tx);
  const edited = await editedRevisions(graph, target, history, settings);
  const noted = new Set(history.map(({ revision }) => revision));
  const isRight = (id: string) => before.has(id) && noted.has(id) && !edited.includes(id);
  const changes = graph.revisions.map((revision): Change | null => {
    const [was, is] = [before.has(revision.revision), after.has(revision.revision)];
    if (is) return isRight(revision.revision) ? null : { revision, direction: 'upgrade' };
    return was ? { revision, direction: 'downgrade' } : null;
  });
  const all = changes.filter((change) => change !== null);
  const back = all.filter(({ direction }) => direction === 'downgrade').reverse();
  return [...back, ...all.filter(({ direction }) => direction === 'upgrade')];
}

/** What it would note, or replace, is all that tells how rows are taken over. Errors: SCHEMA_ADOPTABLE. */
function refuseAdoptable(options: Stamp, live: LiveDatabase): void {
  const refusal = refusalOf(live, options, options.graph);
  if (refusal?.code === 'SCHEMA_ADOPTABLE') throw refusal;
  const found = inPlaceAdoptionOf(live, options.adoptions);
  if (found === null) return;
  const database = describeAddress(options.address);
  throw new CogniforceError(
    'SCHEMA_ADOPTABLE',
    `${database} is at revision ${found.revision} as another program left it: an upgrade brings its rows into our form first.`,
    { database, remedy: `Make a backup, then run: cogniforce db upgrade ${options.domain}` },
  );
}

/** Errors: SCHEMA_FOREIGN for tables of which none is ours; what they are called is not asked then. */
function checkIsNotForeign(
  { address, ownTables, adopts }: Stamp,
  { tableNames }: LiveDatabase,
): void {
  const others = tableNames.filter((name) => !VERSION_TABLES.has(name));
  if (others.length === 0 || hasHistory(tableNames)) return;
  // Where nothing is taken over, tables of our names are another program's, too: no force makes them ours.
  const isTakenOver = adopts && others.some((name) => ownTables.has(name));
  if (isTakenOver) return;
  const why = adopts
    ? 'none of its tables is one of ours'
    : 'it has tables that its own program made';
  const database = describeAddress(address);
  throw new CogniforceError(
    'SCHEMA_FOREIGN',
    `${database} belongs to another program: ${why}. Nothing was written.`,
    { database },
  );
}

/** How many differences a refusal names. */
const NAMED = 3;

function refuseDrift(
  { address }: Stamp,
  target: readonly string[],
  found: readonly Difference[],
): void {
  if (found.length === 0) return;
  const database = describeAddress(address);
  const named = found.slice(0, NAMED).map(describeDifference).join('; ');
  const more = found.length > NAMED ? `; and ${found.length - NAMED} more` : '';
  throw new CogniforceError(
    'SCHEMA_DRIFT',
    `${database} is not what ${target.join(', ') || 'base'} makes: ${named}${more}. Nothing was written; --force stamps it all the same.`,
    { database, target, differences: found.length },
  );
}

/** A difference in plain words, without a full stop: `column book.pages is missing`. */
function describeDifference(difference: Difference): string {
  const { object, name, item, kind, actualName } = difference;
  const what = `${object === 'comment' && item === null ? 'comment on table' : object} ${name}`;
  if (actualName !== null) return `${what} is called ${actualName}`;
  if (kind === 'missing') return `${what} is missing`;
  return kind === 'extra' ? `${what} is there without a revision` : `${what} is different`;
}
