import type { RawBuilder } from 'kysely';
import type { Column } from './column.ts';

/** Columns by name, in the table's order. */
export type Columns = Readonly<Record<string, Column>>;

/** A column's name, or an expression over columns. */
export type IndexPart = string | RawBuilder<unknown>;

/** An index, or a unique rule that only an index can hold. */
export interface Index {
  readonly name: string;
  readonly parts: readonly IndexPart[];
  readonly unique: boolean;
  /** Only rows that hold this are in the index. */
  readonly where: RawBuilder<unknown> | null;
}

/** Columns that name a row of another table of the same database. */
export interface ForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
  readonly onDelete: 'cascade' | 'set null' | 'restrict' | 'no action';
}

/** Everything a database needs to know of a table; neutral between engines. */
export interface TableShape {
  readonly name: string;
  readonly columns: Columns;
  /** Empty: none. */
  readonly primaryKeyColumns: readonly string[];
  readonly uniques: Readonly<Record<string, readonly string[]>>;
  readonly checks: Readonly<Record<string, RawBuilder<unknown>>>;
  readonly foreignKeys: readonly ForeignKey[];
  readonly indexes: readonly Index[];
}
