import type { ColumnType as KyselyColumn, RawBuilder } from 'kysely';
import type { Column } from './column.ts';
import { indexesWithNullsEqual } from './nulls-equal.ts';
import type { Columns, ForeignKey, Index, IndexPart, TableShape } from './shape.ts';
import { partsOf } from './table-fault.ts';

/** A table as its owner defines it; every method gives a new table and leaves this one as it is. */
export interface Table<Name extends string = string, C extends Columns = Columns>
  extends TableShape {
  readonly name: Name;
  readonly columns: C;
  primaryKey(...columns: (keyof C & string)[]): Table<Name, C>;
  /** No two rows agree in all columns; rows with a null in one never agree. */
  unique(name: string, ...columns: (keyof C & string)[]): Table<Name, C>;
  /**
   * No two rows agree in all columns, where null agrees with null.
   *
   * Realised as one partial unique index per combination of nulls, since PostgreSQL 14 and SQLite have no
   * NULLS NOT DISTINCT; `on conflict` must therefore name the `where` of the index it means.
   */
  uniqueNullsEqual(name: string, columns: readonly (keyof C & string)[]): Table<Name, C>;
  check(name: string, condition: RawBuilder<unknown>): Table<Name, C>;
  foreignKey(
    name: string,
    columns: readonly (keyof C & string)[],
    target: {
      readonly table: string;
      readonly columns: readonly string[];
      readonly onDelete?: ForeignKey['onDelete'];
    },
  ): Table<Name, C>;
  index(name: string, parts: readonly IndexPart[], options?: IndexOptions): Table<Name, C>;
  uniqueIndex(name: string, parts: readonly IndexPart[], options?: IndexOptions): Table<Name, C>;
  /** What the database itself says of the table. */
  comment(words: string): Table<Name, C>;
}

/** What an index leaves out. */
export interface IndexOptions {
  readonly where?: RawBuilder<unknown>;
}

type Selected<C> = C extends Column<infer Select, infer _> ? Select : never;
type Inserted<C> = C extends Column<infer _, infer Insert> ? Insert : never;
type OptionalKeys<C extends Columns> = {
  [K in keyof C]: undefined extends Inserted<C[K]> ? K : never;
}[keyof C];

/** What reading a row gives. */
export type Row<T extends { readonly columns: Columns }> = {
  -readonly [K in keyof T['columns']]: Selected<T['columns'][K]>;
};

/** What inserting a row takes; nullable columns and those with a default may be left out. */
export type Insertable<T extends { readonly columns: Columns }> = {
  -readonly [K in Exclude<keyof T['columns'], OptionalKeys<T['columns']>>]: Inserted<
    T['columns'][K]
  >;
} & {
  -readonly [K in OptionalKeys<T['columns']>]?: Inserted<T['columns'][K]>;
};

/** A table as Kysely's type parameter wants it. */
export type KyselyTable<T extends { readonly columns: Columns }> = {
  [K in keyof T['columns']]: KyselyColumn<
    Selected<T['columns'][K]>,
    Inserted<T['columns'][K]>,
    Exclude<Inserted<T['columns'][K]>, undefined>
  >;
};

/** A domain's tables, under any keys. */
export type TableRecord = Readonly<Record<string, Table<string, Columns>>>;

/** Kysely's database type of a record of tables, keyed by the tables' own names. */
export type TablesOf<
  R extends Readonly<Record<string, { readonly name: string; readonly columns: Columns }>>,
> = {
  [T in R[keyof R] as T['name']]: KyselyTable<T>;
};

/**
 * Begins the definition of a table.
 *
 * Errors  MIGRATION_INVALID, also of what follows, naming the table, the part and what is wrong with it.
 */
export function table<const Name extends string, const C extends Columns>(
  name: Name,
  columns: C,
): Table<Name, C> {
  const parts = partsOf(name, columns);
  for (const [each, column] of Object.entries(columns)) parts.definition(each, column);
  return tableOf({
    name,
    columns,
    primaryKeyColumns: [],
    uniques: {},
    checks: {},
    foreignKeys: [],
    indexes: [],
    describedAs: null,
  });
}

type NamedShape<Name extends string, C extends Columns> = TableShape & {
  readonly name: Name;
  readonly columns: C;
};

function tableOf<Name extends string, C extends Columns>(
  shape: NamedShape<Name, C>,
): Table<Name, C> {
  const change = (part: Partial<TableShape>) =>
    tableOf({ ...shape, ...part, name: shape.name, columns: shape.columns });
  const addIndexes = (indexes: readonly Index[]) =>
    change({ indexes: [...shape.indexes, ...indexes] });
  const parts = partsOf(shape.name, shape.columns);
  const addIndex =
    (unique: boolean) =>
    (name: string, over: readonly IndexPart[], { where }: IndexOptions = {}) => {
      parts.index(`its index ${name}`, over, where);
      return addIndexes([{ name, parts: over, unique, where: where ?? null }]);
    };
  return Object.freeze({
    ...shape,
    primaryKey(...columns: string[]) {
      if (columns.length > 0) parts.columns('its primary key', columns);
      return change({ primaryKeyColumns: columns });
    },
    unique(name: string, ...columns: string[]) {
      parts.columns(`its rule ${name}`, columns);
      return change({ uniques: { ...shape.uniques, [name]: columns } });
    },
    uniqueNullsEqual(name: string, columns: readonly string[]) {
      parts.columns(`its rule ${name}`, columns);
      return addIndexes(indexesWithNullsEqual(shape.columns, name, columns));
    },
    check(name: string, condition: RawBuilder<unknown>) {
      parts.expression(`its check ${name}`, condition);
      return change({ checks: { ...shape.checks, [name]: condition } });
    },
    foreignKey(name, columns, target) {
      parts.foreignKey(`its key ${name}`, columns, target);
      const { table, columns: references, onDelete = 'no action' } = target;
      const key = { name, columns, table, references, onDelete };
      return change({ foreignKeys: [...shape.foreignKeys, key] });
    },
    index: addIndex(false),
    uniqueIndex: addIndex(true),
    comment: (describedAs: string) => change({ describedAs }),
  } satisfies Table<Name, C>);
}
