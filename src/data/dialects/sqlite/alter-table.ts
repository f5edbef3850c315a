import { type RawBuilder, sql } from 'kysely';
import { CogniforceError } from '../../../kernel/errors.ts';
import { describeIndex, describeShape } from '../../describe-shape.ts';
import type { Index, TableShape } from '../../shape.ts';
import {
  columnDefinition,
  columnList,
  createIndex,
  createTable,
  dropIndex,
  renameTable as plainRename,
} from '../ddl.ts';
import type { Conversions, UntypedKysely } from '../engine.ts';
import { SCRATCH } from './scratch-name.ts';
import { spelling } from './types.ts';
import { unqualifiedShape } from './unqualified.ts';

/**
 * Turns the table into `after`: in place where SQLite can, which is for added columns and for indexes; else rebuilt.
 *
 * Errors  MIGRATION_INVALID naming a live column that `before` does not know: rebuilding would lose it.
 */
export async function alterTable(
  db: UntypedKysely,
  before: TableShape,
  after: TableShape,
  convert: Conversions,
): Promise<void> {
  const target = unqualifiedShape(after);
  const inPlace = changesInPlace(unqualifiedShape(before), target, convert);
  if (inPlace === null) return rebuild(db, before, target, convert);
  for (const statement of inPlace) await statement.execute(db);
}

/**
 * Renames the table; keys of other tables and triggers follow by themselves.
 *
 * The name of its primary key does not: where there is one, the table is rebuilt.
 */
export async function renameTable(
  db: UntypedKysely,
  before: TableShape,
  name: string,
): Promise<void> {
  await plainRename(before.name, name).execute(db);
  if (before.primaryKeyColumns.length === 0) return;
  const foreignKeys = before.foreignKeys.map((key) =>
    key.table === before.name ? { ...key, table: name } : key,
  );
  const after = { ...before, name, foreignKeys };
  await rebuild(db, after, unqualifiedShape(after), {});
}

/** What SQLite does without touching a row; null where that is not all. */
function changesInPlace(
  before: TableShape,
  after: TableShape,
  convert: Conversions,
): readonly RawBuilder<unknown>[] | null {
  const added = Object.keys(after.columns).slice(Object.keys(before.columns).length);
  if (!added.every((name) => isAddable(after, name) && !(name in convert))) return null;
  if (Object.keys(before.columns).some((name) => name in convert)) return null;
  if (described(withoutColumns(after, added)) !== described(withoutColumns(before, [])))
    return null;
  return [
    ...added.map((name) => addColumn(after, name)),
    ...difference(before.indexes, after.indexes).map(({ name }) => dropIndex(name)),
    ...difference(after.indexes, before.indexes).map((index) => createIndex(after.name, index)),
  ];
}

/** What needs no look at the rows; a comment would have to be written into the table's text. */
function isAddable({ columns }: TableShape, name: string): boolean {
  const column = columns[name];
  if (column === undefined || column.describedAs !== null) return false;
  return column.defaultTo === null ? column.isNullable : typeof column.defaultTo !== 'object';
}

function withoutColumns(shape: TableShape, names: readonly string[]): TableShape {
  const kept = Object.entries(shape.columns).filter(([name]) => !names.includes(name));
  return { ...shape, columns: Object.fromEntries(kept), indexes: [] };
}

function described(shape: TableShape): string {
  return JSON.stringify(describeShape(shape));
}

function addColumn({ name: table, columns }: TableShape, name: string): RawBuilder<unknown> {
  const column = columns[name];
  if (column === undefined) throw new TypeError(`${table} has no column ${name}`);
  return sql`alter table ${sql.id(table)} add column ${sql.id(name)} ${columnDefinition(column, spelling)}`;
}

function difference(from: readonly Index[], other: readonly Index[]): Index[] {
  const texts = new Set(other.map((index) => JSON.stringify(describeIndex(index))));
  return from.filter((index) => !texts.has(JSON.stringify(describeIndex(index))));
}

/**
 * New table, rows, old one away, renamed, then its indexes and triggers. `migrate` has foreign keys off around it, or
 * the children of every row would go too. Indexes that nobody told us of stay.
 */
async function rebuild(
  db: UntypedKysely,
  before: TableShape,
  after: TableShape,
  convert: Conversions,
): Promise<void> {
  await refuseUnknownColumns(db, before);
  const scratch = `${SCRATCH}${after.name}`;
  const kept = await attached(db, before, after);
  // Without it a view over the table makes the rename fail: for a moment the view has nothing to look at.
  await sql`pragma legacy_alter_table = on`.execute(db);
  try {
    await createTable(after, spelling, scratch).execute(db);
    await copyRows(db, before, after, convert, scratch);
    await sql`drop table ${sql.id(before.name)}`.execute(db);
    await plainRename(scratch, after.name).execute(db);
    for (const index of after.indexes) await createIndex(after.name, index).execute(db);
    for (const text of kept) await sql.raw(text).execute(db);
  } finally {
    await sql`pragma legacy_alter_table = off`.execute(db);
  }
}

async function refuseUnknownColumns(db: UntypedKysely, before: TableShape): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from pragma_table_info(${before.name})
  `.execute(db);
  const unknown = rows.map(({ name }) => name).filter((name) => !(name in before.columns));
  if (unknown.length === 0) return;
  throw new CogniforceError(
    'MIGRATION_INVALID',
    `The table ${before.name} has ${unknown.join(', ')}, which no revision made: to change the table it is rebuilt, and would lose it. Nothing was changed; \`cogniforce db check\` shows how to mend it.`,
    { table: before.name, columns: unknown },
  );
}

async function copyRows(
  db: UntypedKysely,
  before: TableShape,
  after: TableShape,
  convert: Conversions,
  target: string,
): Promise<void> {
  const filled = Object.keys(after.columns).flatMap((column) => {
    const source = sourceOf(column, before, convert);
    return source === null ? [] : [{ column, source }];
  });
  if (filled.length === 0) return;
  const columns = columnList(filled.map(({ column }) => column));
  const sources = sql.join(filled.map(({ source }) => source));
  await sql`insert into ${sql.id(target)} (${columns}) select ${sources} from ${sql.id(before.name)}`.execute(
    db,
  );
}

/** Where the values of a column come from; null: from its default. */
function sourceOf(
  column: string,
  before: TableShape,
  convert: Conversions,
): RawBuilder<unknown> | null {
  const expression = convert[column];
  if (expression !== undefined) return expression;
  return column in before.columns ? sql.id(column) : null;
}

/** Texts of the triggers, and of the indexes that neither shape knows. */
async function attached(
  db: UntypedKysely,
  before: TableShape,
  after: TableShape,
): Promise<string[]> {
  const { rows } = await sql<{ type: string; name: string; sql: string }>`
    select type, name, sql from sqlite_schema
    where tbl_name = ${before.name} and type in ('index', 'trigger') and sql is not null
    order by type, name
  `.execute(db);
  const ours = new Set([...before.indexes, ...after.indexes].map(({ name }) => name));
  return rows
    .filter(({ type, name }) => type === 'trigger' || !ours.has(name))
    .map((row) => row.sql);
}
