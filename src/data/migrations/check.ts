import { describeAddress } from '../address.ts';
import type { Drift } from '../dialects/engine.ts';
import { type Difference, differences, digestOf } from '../drift.ts';
import type { SchemaWords } from '../words.ts';
import { editedIn } from './edited.ts';
import { endsAtModels } from './ends-at-models.ts';
import type { RevisionGraph } from './graph.ts';
import type { MigratorOptions } from './migration.ts';
import { keptDigest, wordsOfModels } from './model-words.ts';
import { overlapOf } from './overlap.ts';
import { replay } from './replay.ts';
import { revisionsThatMake } from './revisions-that-make.ts';
import { Shapes } from './shapes.ts';
import { checkIsOurs, type LiveDatabase, readDatabase, stateOf } from './state.ts';
import { readHeads, VERSION_TABLES } from './version-tables.ts';

/** A difference, where it is, and what mends it. */
export interface FoundDifference extends Difference {
  /** `live`: the database is not what its revisions make. `models`: the revisions do not make what the models say. */
  readonly where: 'live' | 'models';
  /** For `models`, what a revision that is still to be written must do. */
  readonly sql: readonly string[];
}

/** How live schema, history and models agree. */
export interface CheckResult {
  readonly domain: string;
  /** The database's heads; empty: nothing was applied. */
  readonly applied: readonly string[];
  /** What an upgrade would apply, oldest first. */
  readonly pending: readonly string[];
  /** Applied revisions that do something else today than when they were applied. */
  readonly edited: readonly string[];
  readonly differences: readonly FoundDifference[];
  /** SQL that makes the live database what its revisions make, to be run from the first line to the last. */
  readonly script: readonly string[];
  /** Revisions that make exactly what is there, where another is noted: then nothing is to be mended but the note. */
  readonly stampable: readonly string[];
  /** Why the heads that are noted cannot be right, however the schema is; null: they can. */
  readonly overlap: Overlap | null;
}

/** Heads of which one comes before another. */
export interface Overlap {
  readonly message: string;
  readonly remedy: string;
}

/** What is compared. */
export type CheckOptions = MigratorOptions & { readonly graph: RevisionGraph };

/**
 * Compares a database with what its revisions make, and those with the models.
 *
 * Where all three agree it is known soon: the history is followed on paper, and a database that is at its end is
 * compared with what an upgrade has kept of the models' words. Anything else is looked into with models and history made.
 *
 * Errors  SCHEMA_UNKNOWN, SCHEMA_FOREIGN; DATABASE_*.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { domain, engine, db } = options;
  const first = await readDatabase(engine, db);
  const kept = await keptDigest(options, first.tableNames);
  // What should be there and what is there are read over two connections: neither waits for the other. Building takes
  // longer, so it gets the connection that is open already.
  const [models, seen] = await Promise.all([
    kept === null ? wordsOfModels(options) : null,
    readLive(options, first),
  ]);
  const isAsModels =
    models === null
      ? digestOf(seen.actual) === kept
      : differences(models, seen.actual).length === 0;
  const found =
    isAsModels && seen.endsAtModels && seen.overlap === null
      ? NOTHING
      : await disagreements(options, models ?? (await wordsOfModels(options)), seen);
  const applied = seen.live.heads ?? [];
  const { pending } = stateOf(domain, options.graph, applied);
  return { domain, applied, pending, edited: seen.edited, overlap: seen.overlap, ...found };
}

type Disagreements = Pick<CheckResult, 'differences' | 'script' | 'stampable'>;

const NOTHING: Disagreements = { differences: [], script: [], stampable: [] };

/** Where live schema, history and models part. */
async function disagreements(
  options: CheckOptions,
  models: SchemaWords,
  { live, actual, overlap }: Seen,
): Promise<Disagreements> {
  const built = await build(options, live.heads ?? []);
  const inDatabase = compared(options, 'live', built.applied, actual);
  const inHistory = compared(options, 'models', models, built.heads);
  const isAmiss = inDatabase.found.length > 0 || overlap !== null;
  const stampable = isAmiss ? await revisionsThatMake(options, actual) : [];
  const isElsewhere = stampable.length > 0;
  return {
    differences: [
      ...inDatabase.found.map((each) => (isElsewhere ? { ...each, sql: [] } : each)),
      ...inHistory.found,
    ],
    script: isElsewhere ? [] : inDatabase.script,
    stampable,
  };
}

/** How the live schema differs from what the history makes up to `heads`. */
export async function driftFrom(
  options: CheckOptions,
  heads: readonly string[],
): Promise<Difference[]> {
  const { engine, address, db, graph } = options;
  const expected = await engine.scratch(address, db, async (tx) => {
    await replay({ ...options, tx }, graph.upTo(heads));
    return engine.words(tx, VERSION_TABLES);
  });
  return differences(expected, await engine.words(db, VERSION_TABLES));
}

function compared(
  { engine, address }: CheckOptions,
  where: FoundDifference['where'],
  expected: SchemaWords,
  actual: SchemaWords,
) {
  const drift: Drift = { expected, actual, differences: differences(expected, actual) };
  const { statements, script } = engine.mend(address, drift);
  const found: FoundDifference[] = drift.differences.map((each, at) => ({
    ...each,
    where,
    sql: statements[at] ?? [],
  }));
  return { found, script };
}

interface Seen {
  readonly live: LiveDatabase;
  readonly actual: SchemaWords;
  readonly edited: readonly string[];
  readonly overlap: Overlap | null;
  /** The whole history was applied, and makes the models on paper. */
  readonly endsAtModels: boolean;
}

/** How often it is looked again when an upgrade has come between. */
const LOOKS = 3;

/** Heads and schema of one moment: a schema half way through somebody's upgrade would be drift. */
async function readLive(options: CheckOptions, first: LiveDatabase): Promise<Seen> {
  const { engine, db, address } = options;
  for (let look = 1; ; look += 1) {
    const live = look === 1 ? first : await readDatabase(engine, db);
    const subject = describeAddress(address);
    checkIsOurs(live, { ...options, subject });
    const actual = await engine.words(db, VERSION_TABLES);
    const after = await readHeads(db, live.tableNames);
    if (look < LOOKS && String(after) !== String(live.heads)) continue;
    return {
      live,
      actual,
      edited: await editedIn(options, options.graph, live),
      overlap: overlapIn({ ...options, subject, heads: live.heads ?? [] }),
      endsAtModels: await endsAtModels(options, live.heads ?? []),
    };
  }
}

function overlapIn(noted: Parameters<typeof overlapOf>[0]): Overlap | null {
  const overlap = overlapOf(noted);
  return overlap && { message: overlap.message, remedy: overlap.hint };
}

interface Built {
  readonly applied: SchemaWords;
  readonly heads: SchemaWords;
}

/** What the history makes, up to where the database is and up to its end. */
async function build(options: CheckOptions, applied: readonly string[]): Promise<Built> {
  const { engine, address, db, graph } = options;
  return engine.scratch(address, db, async (tx) => {
    const place = { ...options, tx, shapes: new Shapes() };
    const done = graph.upTo(applied);
    await replay(place, done);
    const seen = await engine.words(tx, VERSION_TABLES);
    const rest = graph.revisions.filter((revision) => !done.includes(revision));
    if (rest.length === 0) return { applied: seen, heads: seen };
    await replay(place, rest);
    return { applied: seen, heads: await engine.words(tx, VERSION_TABLES) };
  });
}
