import { type RawBuilder, sql } from 'kysely';
import type { Column, ColumnType } from '../column.ts';
import type { ForeignKey, Index, IndexPart, TableShape } from '../shape.ts';

type ColumnTypeSql = (type: ColumnType) => string;

/** `create table` without the indexes, under another name where one is given. */
export function createTable(
  shape: TableShape,
  columnType: ColumnTypeSql,
  name = shape.name,
): RawBuilder<unknown> {
  const columns = Object.entries(shape.columns).map(
    ([column, definition]) => sql`${sql.id(column)} ${columnDefinition(definition, columnType)}`,
  );
  const parts = [...columns, ...constraints(shape).map(({ definition }) => definition)];
  return sql`create table ${sql.id(name)} (${sql.join(parts)})`;
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
    add(`${shape.name}_pkey`, sql`primary key (${columnList(shape.primaryKeyColumns)})`);
  }
  for (const [name, columns] of Object.entries(shape.uniques)) {
    add(name, sql`unique (${columnList(columns)})`);
  }
  for (const [name, condition] of Object.entries(shape.checks))
    add(name, sql`check (${condition})`, true);
  for (const key of shape.foreignKeys) add(key.name, foreignKey(key));
  return found;
}

/** `create index`, as both engines take it. */
export function createIndex(tableName: string, index: Index): RawBuilder<unknown> {
  const kind = index.unique ? sql`unique index` : sql`index`;
  const where = index.where === null ? sql`` : sql` where ${index.where}`;
  const parts = sql.join(index.parts.map(indexPart));
  return sql`create ${kind} ${sql.id(index.name)} on ${sql.id(tableName)} (${parts})${where}`;
}

/** `drop index`; its name is unique in the whole database. */
export function dropIndex(name: string): RawBuilder<unknown> {
  return sql`drop index ${sql.id(name)}`;
}

/** Type, default and nullability of a column. */
export function columnDefinition(column: Column, columnType: ColumnTypeSql): RawBuilder<unknown> {
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
  return typeof part === 'string' ? sql`${sql.id(part)}` : sql`(${part})`;
}
