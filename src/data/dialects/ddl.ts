import { type RawBuilder, sql } from 'kysely';
import type { Column, ColumnType } from '../column.ts';
import {
  type ForeignKey,
  type Index,
  type IndexPart,
  isDescending,
  type TableShape,
} from '../shape.ts';

/** What engines spell differently in the definition of a table. */
export interface Spelling {
  columnType(type: ColumnType): string;
  /** A comment inside of the definition; empty where the engine keeps comments elsewhere. */
  inlineComment(words: string): string;
}

/** `create table` without the indexes, under another name where one is given. */
export function createTable(
  shape: TableShape,
  spelling: Spelling,
  name = shape.name,
): RawBuilder<unknown> {
  const columns = Object.entries(shape.columns).map(
    ([column, definition]) =>
      sql`${sql.id(column)} ${columnDefinition(definition, spelling)}${remark(definition, spelling)}`,
  );
  const parts = [...columns, ...constraints(shape).map(({ definition }) => definition)];
  return sql`create table ${sql.id(name)} (${remark(shape, spelling)}${sql.join(parts)})`;
}

function remark(
  { describedAs }: { readonly describedAs: string | null },
  { inlineComment }: Spelling,
): RawBuilder<unknown> {
  return sql.raw(describedAs === null ? '' : inlineComment(describedAs));
}

/** A rule of a table under its name. */
export interface Constraint {
  readonly name: string;
  readonly definition: RawBuilder<unknown>;
  /** A check, and not only a list of columns. */
  readonly hasExpression: boolean;
}

/** Primary key, unique constraints, checks and foreign keys, as they stand in `create table`. */
export function constraints(shape: TableShape): Constraint[] {
  const found: Constraint[] = [];
  const add = (name: string, definition: RawBuilder<unknown>, hasExpression = false) =>
    found.push({
      name,
      definition: sql`constraint ${sql.id(name)} ${definition}`,
      hasExpression,
    });
  if (shape.primaryKeyColumns.length > 0) {
    add(primaryKeyName(shape.name), sql`primary key (${columnList(shape.primaryKeyColumns)})`);
  }
  for (const [name, columns] of Object.entries(shape.uniques)) {
    add(name, sql`unique (${columnList(columns)})`);
  }
  for (const [name, condition] of Object.entries(shape.checks))
    add(name, sql`check (${condition})`, true);
  for (const key of shape.foreignKeys) add(key.name, foreignKey(key));
  return found;
}

/** `create index`, as both engines take it; PostgreSQL alone knows `concurrently`. */
export function createIndex(
  tableName: string,
  index: Index,
  { concurrently = false } = {},
): RawBuilder<unknown> {
  const how = concurrently ? ' concurrently' : '';
  const kind = sql.raw(index.unique ? `unique index${how}` : `index${how}`);
  const where = index.where === null ? sql`` : sql` where ${index.where}`;
  const parts = sql.join(index.parts.map(indexPart));
  return sql`create ${kind} ${sql.id(index.name)} on ${sql.id(tableName)} (${parts})${where}`;
}

/** As PostgreSQL calls it by itself. */
export function primaryKeyName(table: string): string {
  return `${table}_pkey`;
}

/** `alter table … rename to`; keys of other tables and triggers follow. */
export function renameTable(from: string, to: string): RawBuilder<unknown> {
  return sql`alter table ${sql.id(from)} rename to ${sql.id(to)}`;
}

/** `alter table … rename column`; both engines carry the new name into every rule, index and trigger. */
export function renameColumn(table: string, from: string, to: string): RawBuilder<unknown> {
  return sql`alter table ${sql.id(table)} rename column ${sql.id(from)} to ${sql.id(to)}`;
}

/** `drop index`; its name is unique in the whole database. */
export function dropIndex(name: string): RawBuilder<unknown> {
  return sql`drop index ${sql.id(name)}`;
}

/** Type, default and nullability of a column. */
export function columnDefinition(
  column: Column,
  { columnType }: Pick<Spelling, 'columnType'>,
): RawBuilder<unknown> {
  const nullability = column.isNullable ? sql`` : sql` not null`;
  const byDefault = column.defaultTo === null ? sql`` : sql` default ${defaultValue(column)}`;
  return sql`${sql.raw(columnType(column.type))}${byDefault}${nullability}`;
}

/** The default as SQL; null where there is none. */
export function defaultValue({ defaultTo }: Column): RawBuilder<unknown> | null {
  if (defaultTo === null) return null;
  return typeof defaultTo === 'object' ? sql`(${defaultTo})` : sql`${sql.lit(defaultTo)}`;
}

/** Names of columns, quoted, with commas between them. */
export function columnList(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.id(column)));
}

function foreignKey(key: ForeignKey): RawBuilder<unknown> {
  const target = sql`${sql.id(key.table)} (${columnList(key.references)})`;
  return sql`foreign key (${columnList(key.columns)}) references ${target} on delete ${sql.raw(key.onDelete)}`;
}

function indexPart(part: IndexPart): RawBuilder<unknown> {
  if (isDescending(part)) return sql`${sql.id(part.descending)} desc`;
  return typeof part === 'string' ? sql`${sql.id(part)}` : sql`(${part})`;
}
