import type { DatabaseAddress } from '../address.ts';
import type { Engine, UntypedKysely } from '../dialects/engine.ts';
import { packageVersion } from '../package-version.ts';
import { checksum } from './checksum.ts';
import { FreshTables } from './fresh-tables.ts';
import { parentsOf, type RevisionGraph } from './graph.ts';
import { guard, type LossOptions } from './guard.ts';
import { liveOperations } from './live-operations.ts';
import type { Direction } from './migration.ts';
import type { Operations, Revision } from './operations.ts';
import { revisionFailure } from './revision-failure.ts';
import type { Shapes } from './shapes.ts';
import { appendHistory, moveHeads } from './version-tables.ts';

/** One revision, in its transaction. */
export interface Step extends LossOptions {
  readonly engine: Engine;
  readonly address: DatabaseAddress;
  /** The transaction; a connection for a revision that cannot run in one. */
  readonly db: UntypedKysely;
  readonly graph: RevisionGraph;
  readonly settings: Operations['settings'];
  readonly direction: Direction;
  readonly revision: Revision;
  readonly heads: readonly string[];
  /** The tables before; the step carries them on. */
  readonly shapes: Shapes;
  /** Revisions of this way that are committed. */
  readonly kept: readonly string[];
}

/** What a step is told that comes after nothing, and whose losses are refused at once if they are not allowed. */
export function byItself(): Pick<Step, 'kept' | 'notesLosses' | 'losses' | 'fresh'> {
  return { kept: [], notesLosses: false, losses: [], fresh: new FreshTables() };
}

/** Performs one revision and notes it; gives the heads after it. Errors: what the revision meets, with its name. */
export async function takeStep(step: Step): Promise<readonly string[]> {
  const { engine, db, settings, direction, revision, shapes } = step;
  const attempt = { ...step, revision: revision.revision, transactional: db.isTransaction };
  const watch = guard(attempt);
  try {
    await revision[direction](liveOperations({ engine, db, settings, shapes, guard: watch }));
  } catch (error) {
    throw revisionFailure(error, attempt);
  }
  return noteStep(step);
}

/** Notes that a revision was applied or taken back; gives the heads after it. */
export async function noteStep(
  step: Pick<Step, 'engine' | 'db' | 'graph' | 'settings' | 'direction' | 'revision' | 'heads'>,
): Promise<readonly string[]> {
  const { engine, db, settings, direction, revision, heads } = step;
  const after = headsAfter(step);
  const sum = await checksum(revision, settings);
  // A revision may run outside of a transaction; half a note would be a database without a revision.
  await inTransaction(db, async (tx) => {
    await moveHeads(tx, heads, after);
    await appendHistory(engine, tx, {
      revision: revision.revision,
      down_revision: parentsOf(revision).join(',') || null,
      direction,
      version: packageVersion(),
      checksum: sum,
    });
  });
  return after;
}

function inTransaction(db: UntypedKysely, work: (tx: UntypedKysely) => Promise<void>) {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

function headsAfter({
  graph,
  direction,
  revision,
  heads,
}: Pick<Step, 'graph' | 'direction' | 'revision' | 'heads'>): string[] {
  const parents = parentsOf(revision);
  if (direction === 'upgrade') {
    return [...heads.filter((id) => !parents.includes(id)), revision.revision].sort();
  }
  const others = heads.filter((id) => id !== revision.revision);
  const stillBelow = graph.ancestors(others);
  return [...others, ...parents.filter((id) => !stillBelow.has(id))].sort();
}
