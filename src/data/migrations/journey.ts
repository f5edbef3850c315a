import { CogniforceError, type ErrorCode } from '../../kernel/errors.ts';
import { describeAddress } from '../address.ts';
import type { UntypedKysely } from '../dialects/engine.ts';
import { isMissing } from '../dialects/missing.ts';
import { adoptInPlace } from './adopt.ts';
import { type DataLoss, dataLoss } from './data-loss.ts';
import { editedIn, revisionEdited } from './edited.ts';
import { FreshTables } from './fresh-tables.ts';
import type { RevisionGraph } from './graph.ts';
import {
  type Direction,
  LOCK_WAIT_MS,
  type MigrationOptions,
  type MigrationResult,
  type MigratorOptions,
} from './migration.ts';
import type { Revision } from './operations.ts';
import { shapesAt } from './rehearsal.ts';
import type { Standing } from './revision-failure.ts';
import { type LiveDatabase, readDatabase, readForeign, refusalOf } from './state.ts';
import { takeStep } from './step.ts';
import { createVersionTables, hasHistory, VERSION_TABLES } from './version-tables.ts';

/** A way from where a database is, through revisions. */
export interface Journey {
  readonly direction: Direction;
  /** Makes the database that was found missing; null: that is not for this way to do. */
  readonly make: (() => Promise<void>) | null;
  /** What is to be done from these heads, in order. */
  readonly plan: (heads: readonly string[]) => readonly Revision[];
  readonly options: MigrationOptions;
}

/**
 * Goes it, all or nothing: only a revision that cannot run in a transaction is a stage of its own.
 *
 * Of several processes one does the work; the others wait, look again under the lock and find nothing to do.
 */
export async function migrate(
  parts: MigratorOptions,
  graph: RevisionGraph,
  journey: Journey,
): Promise<MigrationResult> {
  const { engine, db, address } = parts;
  if (journey.make !== null && (await readIfPresent(parts)) === null) await journey.make();
  const first = await look(parts, graph, db);
  const goal = journey.plan(first.heads);
  if (goal.length === 0 && hasHistory(first.tableNames)) {
    return { from: first.heads, to: first.heads, applied: [] };
  }
  const applied: string[] = [];
  const fresh = new FreshTables();
  for (let from = first.heads; ; ) {
    const next = remaining(graph, journey.direction, goal, from);
    const transactional = engine.definesInTransactions || next[0]?.transactional !== false;
    const stage = await engine.migrate(
      db,
      address,
      {
        transactional,
        waitMs: journey.options.lockWaitMs ?? LOCK_WAIT_MS,
        onWait: journey.options.onWait,
      },
      (place) =>
        takeStage({ parts, graph, journey, goal, transactional, kept: [...applied], fresh }, place),
    );
    applied.push(...stage.applied);
    from = stage.heads;
    if (stage.isDone) return { from: first.heads, to: from, applied };
  }
}

interface StageParts {
  readonly parts: MigratorOptions;
  readonly graph: RevisionGraph;
  readonly journey: Journey;
  /** Revisions to go through, as they were found when nobody held the lock. */
  readonly goal: readonly Revision[];
  readonly transactional: boolean;
  /** What the stages before have applied, or taken back. */
  readonly kept: readonly string[];
  /** Tables that the whole way has made so far. */
  readonly fresh: FreshTables;
}

interface Stage {
  readonly applied: readonly string[];
  readonly heads: readonly string[];
  readonly isDone: boolean;
}

/** What can be done under one lock: another process may have been faster, so only what is seen under it counts. */
async function takeStage(stage: StageParts, db: UntypedKysely): Promise<Stage> {
  const { parts, graph, journey, goal, kept, fresh } = stage;
  const { engine, address, settings } = parts;
  const live = await look(parts, graph, db);
  if (isEmpty(live)) fresh.beginsEmpty();
  await adoptInPlace(parts, graph, db, live);
  await createVersionTables(engine, db, live.tableNames);
  const steps = remaining(graph, journey.direction, goal, live.heads);
  const now = engine.definesInTransactions ? steps : stepsOfStage(steps, stage.transactional);
  const shapes = await shapesAt(graph, live.heads, settings);
  const { direction } = journey;
  const { onStep, onWarning = () => {}, allowDataLoss = false } = journey.options;
  const losses: DataLoss[] = [];
  const notesLosses = journey.options.namesEveryLoss ?? false;
  let heads: readonly string[] = live.heads;
  await refusingAtTheEnd(losses, { transactional: db.isTransaction, kept }, async () => {
    for (const [at, revision] of now.entries()) {
      onStep?.({
        revision: revision.revision,
        number: kept.length + at + 1,
        of: kept.length + steps.length,
      });
      heads = await takeStep({
        ...{ engine, address, db, graph, settings, direction, revision, heads, shapes },
        ...{ kept, allowDataLoss, notesLosses, losses, fresh, onWarning },
      });
    }
  });
  return {
    applied: now.map(({ revision }) => revision),
    heads,
    isDone: now.length === steps.length,
  };
}

/** What may be otherwise in a moment, and says nothing about what was to be done. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'DATABASE_LOCKED',
  'DATABASE_UNREACHABLE',
  'DATABASE_FULL',
]);

/** Losses that were noted on the way are asked about before anything else that went wrong on it, unless that may pass. */
async function refusingAtTheEnd(
  losses: readonly DataLoss[],
  standing: Standing,
  work: () => Promise<void>,
): Promise<void> {
  let stop: unknown = null;
  try {
    await work();
  } catch (error) {
    const isRefusal = error instanceof CogniforceError && error.code === 'DATA_LOSS';
    if (losses.length === 0 || isRefusal) throw error;
    if (error instanceof CogniforceError && PASSING.has(error.code)) throw noting(losses, error);
    stop = error;
  }
  if (losses.length > 0) throw dataLoss(losses, standing, stop);
}

/** The same failure, with the losses that were noted before it. */
function noting(losses: readonly DataLoss[], error: CogniforceError): CogniforceError {
  const { code, message, details } = error;
  return new CogniforceError(code, message, { ...details, losses }, { cause: error });
}

/** Neither a revision nor a table, but for those that note revisions. */
function isEmpty({ heads, tableNames }: Pick<LiveDatabase, 'heads' | 'tableNames'>): boolean {
  return (heads ?? []).length === 0 && tableNames.every((name) => VERSION_TABLES.has(name));
}

/** In a transaction all up to one that cannot run in it; outside that one alone. */
function stepsOfStage(steps: readonly Revision[], transactional: boolean): readonly Revision[] {
  if (!transactional) return steps.slice(0, steps[0]?.transactional === false ? 1 : 0);
  const end = steps.findIndex((revision) => revision.transactional === false);
  return end === -1 ? steps : steps.slice(0, end);
}

function remaining(
  graph: RevisionGraph,
  direction: Direction,
  goal: readonly Revision[],
  heads: readonly string[],
): readonly Revision[] {
  const done = graph.ancestors(heads);
  return goal.filter(({ revision }) => done.has(revision) === (direction === 'downgrade'));
}

/** Errors: those of `refusalOf`; REVISION_EDITED. */
async function look(
  parts: MigratorOptions,
  graph: RevisionGraph,
  db: UntypedKysely,
): Promise<LiveDatabase & { readonly heads: readonly string[] }> {
  const live = await readDatabase(parts.engine, db);
  const refusal = refusalOf(live, parts, graph);
  if (refusal !== null) throw refusal;
  const edited = await editedIn({ ...parts, db }, graph, live);
  if (edited.length > 0) throw revisionEdited(describeAddress(parts.address), edited);
  return { ...live, heads: live.heads ?? [] };
}

/** Null: the database has not been made yet. */
export async function readIfPresent({
  engine,
  db,
  readOnly,
}: Pick<MigratorOptions, 'engine' | 'db' | 'readOnly'>): Promise<LiveDatabase | null> {
  try {
    return readOnly ? await readForeign(engine, db) : await readDatabase(engine, db);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
