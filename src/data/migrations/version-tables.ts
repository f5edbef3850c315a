import { sql } from 'kysely';
import { instant, integer, text, varchar } from '../column.ts';
import type { Engine, UntypedKysely } from '../dialects/engine.ts';
import { withTables } from '../dialects/typed.ts';
import { type Row, table } from '../table.ts';

/** Alembic's own table, made as Alembic makes it, so that its tools can read it: one row per head. */
export const ALEMBIC_VERSION = 'alembic_version';

/** The name of the table in which an upgrade keeps what the server makes of the models. */
export const MODEL_WORDS = 'model_words';

/**
 * What was done to this database, oldest first.
 *
 * Written  by the migrator, one row per revision and direction; never changed.
 */
const revisionHistory = table('revision_history', {
  /** 1, 2, 3, ... in the order of what happened. */
  position: integer(),
  revision: varchar(32),
  /** Parents, joined by commas; null for the first revision. */
  down_revision: text().nullable(),
  /** `upgrade` or `downgrade`. */
  direction: varchar(9),
  applied_at: instant(),
  /** Of Cogniforce. */
  version: varchar(64),
  /** Over what the revision does, 64 hex digits. */
  checksum: varchar(64),
})
  .primaryKey('position')
  .check('revision_history_direction', sql`direction in ('upgrade', 'downgrade')`);

/**
 * What the server makes of the models, so that a check need not have them made again.
 *
 * Written  by the migrator after an upgrade; one row.
 */
const modelWords = table(MODEL_WORDS, {
  /** Over the models, their statements and the version of Cogniforce, 64 hex digits. */
  models: varchar(64),
  /** As the server calls its own version. */
  server: text(),
  /** Over the words, 64 hex digits. */
  words: varchar(64),
}).primaryKey('models');

/** What was kept of the models' words. */
export type ModelWordsRow = Row<typeof modelWords>;

/** Something that was done to the database. */
export type HistoryRow = Row<typeof revisionHistory>;
type NewHistoryRow = Omit<HistoryRow, 'position' | 'applied_at'>;

const OWN_TABLES = [revisionHistory, modelWords];

/** Tables that say how far a database is, and are no part of any domain. */
export const VERSION_TABLES: ReadonlySet<string> = new Set([
  ALEMBIC_VERSION,
  ...OWN_TABLES.map(({ name }) => name),
]);

/** The same with their columns. */
export const VERSION_COLUMNS: readonly { readonly name: string; readonly columns: string[] }[] = [
  { name: ALEMBIC_VERSION, columns: ['version_num'] },
  ...OWN_TABLES.map(({ name, columns }) => ({ name, columns: Object.keys(columns) })),
];

/** The database's heads; null where it has no version table. */
export async function readHeads(
  db: UntypedKysely,
  tableNames: readonly string[],
): Promise<string[] | null> {
  if (!tableNames.includes(ALEMBIC_VERSION)) return null;
  const { rows } = await sql<{ version_num: string }>`
    select version_num from ${sql.id(ALEMBIC_VERSION)}
  `.execute(db);
  return rows.map((row) => row.version_num).sort();
}

/** Whether Cogniforce has ever migrated this database. */
export function hasHistory(tableNames: readonly string[]): boolean {
  return tableNames.includes(revisionHistory.name);
}

/** Whether an upgrade of this version or a later one has ever changed this database. */
export function hasModelWords(tableNames: readonly string[]): boolean {
  return tableNames.includes(MODEL_WORDS);
}

/** Makes those that are missing. */
export async function createVersionTables(
  engine: Engine,
  db: UntypedKysely,
  tableNames: readonly string[],
): Promise<void> {
  if (!tableNames.includes(ALEMBIC_VERSION)) {
    await sql`
      create table ${sql.id(ALEMBIC_VERSION)} (
        version_num varchar(32) not null,
        constraint alembic_version_pkc primary key (version_num)
      )
    `.execute(db);
  }
  for (const each of OWN_TABLES.filter(({ name }) => !tableNames.includes(name))) {
    for (const statement of engine.createTable(each)) await statement.execute(db);
  }
  const made = [...VERSION_TABLES].filter((name) => !tableNames.includes(name));
  await keepToMigrators(engine, db, made);
}

/** Of these tables, just made, those that say how far the database is can be written by who may make tables alone. */
export async function keepToMigrators(
  engine: Engine,
  db: UntypedKysely,
  made: readonly string[],
): Promise<void> {
  const names = made.filter((name) => VERSION_TABLES.has(name));
  for (const statement of engine.keepToMigrators(names)) await statement.execute(db);
}

/** Makes the heads `to` where they were `from`. */
export async function moveHeads(
  db: UntypedKysely,
  from: readonly string[],
  to: readonly string[],
): Promise<void> {
  for (const id of from.filter((each) => !to.includes(each))) {
    await sql`delete from ${sql.id(ALEMBIC_VERSION)} where version_num = ${id}`.execute(db);
  }
  for (const id of to.filter((each) => !from.includes(each))) {
    await sql`insert into ${sql.id(ALEMBIC_VERSION)} (version_num) values (${id})`.execute(db);
  }
}

/** Notes what was just done; the caller holds the lock. One statement, so that a script can say it, too. */
export async function appendHistory(
  { now }: Pick<Engine, 'now'>,
  db: UntypedKysely,
  row: NewHistoryRow,
): Promise<void> {
  const { revision, down_revision, direction, version, checksum } = row;
  await sql`
    insert into revision_history
      (position, revision, down_revision, direction, applied_at, version, checksum)
    select coalesce(max(position), 0) + 1,
      ${revision}, ${down_revision}, ${direction}, ${now}, ${version}, ${checksum}
    from revision_history
  `.execute(db);
}

/** Everything that was done, oldest first. */
export function readHistory(db: UntypedKysely): Promise<HistoryRow[]> {
  return historyDb(db).selectFrom('revision_history').selectAll().orderBy('position').execute();
}

function historyDb(db: UntypedKysely) {
  return withTables(db, { revisionHistory });
}
