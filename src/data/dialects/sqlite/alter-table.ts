import { type RawBuilder, sql } from 'kysely';
import { describeIndex, describeShape } from '../../describe-shape.ts';
import type { Index, TableShape } from '../../shape.ts';
import { columnDefinition, createIndex, dropIndex, renameTable as plainRename } from '../ddl.ts';
import type { Alteration, Conversions, UntypedKysely } from '../engine.ts';
import { rebuildTable } from './rebuild-table.ts';
import { spelling } from './types.ts';
import { unqualifiedShape } from './unqualified.ts';

/**
 * Turns the table into `after`: in place where SQLite can, which is for added columns and for indexes; else rebuilt.
 *
 * Errors  MIGRATION_INVALID naming what a rebuild would lose.
 */
export async function alterTable(
  db: UntypedKysely,
  before: TableShape,
  after: TableShape,
  { convert, anew = false }: Alteration,
): Promise<void> {
  const old = followingItself(unqualifiedShape(before), after.name);
  const target = unqualifiedShape(after);
  if (before.name !== after.name) await plainRename(before.name, after.name).execute(db);
  const inPlace = anew ? null : changesInPlace(old, target, convert);
  if (inPlace === null) return rebuildTable(db, { before: old, after: target, convert, anew });
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
  const old = followingItself(unqualifiedShape(before), name);
  await plainRename(before.name, name).execute(db);
  if (before.primaryKeyColumns.length === 0) return;
  await rebuildTable(db, { before: old, after: { ...old, name }, convert: {}, anew: false });
}

/** Keys of the table to itself lead to its new name already. */
function followingItself(shape: TableShape, name: string): TableShape {
  const foreignKeys = shape.foreignKeys.map((key) =>
    key.table === shape.name ? { ...key, table: name } : key,
  );
  return { ...shape, foreignKeys };
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
