import { sql } from 'kysely';
import { CogniforceError } from '../../kernel/errors.ts';
import { describeAddress } from '../address.ts';
import type { Engine, UntypedKysely } from '../dialects/engine.ts';
import type { RevisionGraph } from './graph.ts';
import { readIfPresent } from './journey.ts';
import { LOCK_WAIT_MS, type MigratorOptions } from './migration.ts';
import { Shapes } from './shapes.ts';
import { readDatabase } from './state.ts';
import { byItself, takeStep } from './step.ts';
import { createVersionTables, keepToMigrators, VERSION_TABLES } from './version-tables.ts';

/** The transaction in which an empty schema has just been made. */
export interface EmptySchema {
  readonly db: UntypedKysely;
  readonly engine: Engine;
}

/**
 * Brings an empty database to exactly these heads and lets `fill` put rows into it, in one transaction: what fails or is
 * killed leaves it as it was. One that is missing is made.
 *
 * Errors  SCHEMA_UNKNOWN for heads that the history does not know; DATABASE_NOT_EMPTY; those of `fill`.
 */
export async function rebuild<T>(
  parts: MigratorOptions,
  graph: RevisionGraph,
  heads: readonly string[],
  fill: (schema: EmptySchema) => Promise<T>,
): Promise<T> {
  const { engine, db, address } = parts;
  checkKnown(graph, heads, parts.domain);
  if ((await readIfPresent(parts)) === null) await engine.create(address);
  // Nobody uses it yet: what runs outside of a transaction elsewhere, so that others can work, need not here.
  const inside = { ...engine, createIndex: inTransaction(engine) };
  const lock = { transactional: true, waitMs: LOCK_WAIT_MS };
  return engine.migrate(db, address, lock, async (tx) => {
    const live = await readDatabase(engine, tx);
    const isMade = await checkEmpty(parts, tx, live.tableNames, live.heads ?? [], heads);
    await createVersionTables(engine, tx, live.tableNames);
    if (!isMade) await makeSchema({ ...parts, engine: inside }, graph, heads, tx);
    return fill({ db: tx, engine });
  });
}

/**
 * Lets a program of the engine fill an empty database; one that is missing is made.
 *
 * Errors  SCHEMA_UNKNOWN; DATABASE_NOT_EMPTY where there is so much as a table; those of `fill`.
 */
export async function fillEmpty(
  parts: MigratorOptions,
  graph: RevisionGraph,
  heads: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  const { engine, db, address, domain } = parts;
  checkKnown(graph, heads, domain);
  if ((await readIfPresent(parts)) === null) await engine.create(address);
  const [table] = await engine.tableNames(db);
  if (table !== undefined) throw notEmpty(parts, `has a table ${table}`);
  await fill();
  await keepToMigrators(engine, db, await engine.tableNames(db));
}

function notEmpty({ address }: MigratorOptions, why: string): CogniforceError {
  const database = describeAddress(address);
  return new CogniforceError(
    'DATABASE_NOT_EMPTY',
    `${database} ${why}: a backup is only restored into an empty one. Nothing was written.`,
    { database },
  );
}

function inTransaction(engine: Engine): Engine['createIndex'] {
  return (db, table, index) => engine.createIndex(db, table, index, { concurrently: false });
}

/** Errors: SCHEMA_UNKNOWN. */
function checkKnown(graph: RevisionGraph, heads: readonly string[], domain: string): void {
  const unknown = heads.filter((id) => graph.find(id) === null);
  if (unknown.length === 0 && heads.length > 0) return;
  const what =
    heads.length === 0
      ? 'has no revision'
      : `is at revision ${unknown.join(', ')}, which this version does not know`;
  throw new CogniforceError(
    'SCHEMA_UNKNOWN',
    `The backup of ${domain} ${what}. Nothing was written.`,
    {
      domain,
      revisions: unknown,
    },
  );
}

/** Whether it has the schema already, without a row. */
async function checkEmpty(
  parts: MigratorOptions,
  db: UntypedKysely,
  tableNames: readonly string[],
  live: readonly string[],
  heads: readonly string[],
): Promise<boolean> {
  for (const name of tableNames.filter((each) => !VERSION_TABLES.has(each))) {
    const { rows } = await sql`select 1 from ${sql.id(name)} limit 1`.execute(db);
    if (rows.length > 0) throw notEmpty(parts, `holds rows (in ${name})`);
    if (live.length === 0) throw notEmpty(parts, `has a table ${name}`);
  }
  if (live.length === 0) return false;
  if ([...live].sort().join() === [...heads].sort().join()) return true;
  throw notEmpty(parts, `is at revision ${live.join(', ')} and the backup at ${heads.join(', ')}`);
}

async function makeSchema(
  { engine, address, settings }: MigratorOptions,
  graph: RevisionGraph,
  goal: readonly string[],
  db: UntypedKysely,
): Promise<void> {
  const shapes = new Shapes();
  let heads: readonly string[] = [];
  for (const revision of graph.upTo(goal)) {
    heads = await takeStep({
      ...{ engine, address, db, graph, settings, direction: 'upgrade', revision, heads, shapes },
      ...{ allowDataLoss: true, onWarning: () => {} },
      ...byItself(),
    });
  }
}
