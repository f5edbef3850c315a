import type { RawBuilder } from 'kysely';
import type { Column } from './column.ts';

/** Columns by name, in the table's order. */
export type Columns = Readonly<Record<string, Column>>;

/** A column's name, the same in descending order, or an expression over columns. */
export type IndexPart = string | Descending | RawBuilder<unknown>;

/** A column that an index sorts from the greatest to the least. */
export interface Descending {
  readonly descending: string;
}

/** The part of an index that sorts a column from the greatest to the least. */
export const descending = (column: string): Descending => ({ descending: column });

/** Whether a part of an index is a column in descending order. */
export function isDescending(part: IndexPart): part is Descending {
  return typeof part === 'object' && 'descending' in part;
}

/** An index, or a unique rule that only an index can hold. */
export interface Index {
  readonly name: string;
  readonly parts: readonly IndexPart[];
  readonly unique: boolean;
  /** Only rows that hold this are in the index. */
  readonly where: RawBuilder<unknown> | null;
}

/** As a revision may write it: over all rows and not unique, unless it says otherwise. */
export type IndexDraft = Pick<Index, 'name' | 'parts'> & Partial<Index>;

/** The whole of it. */
export function wholeIndex(draft: IndexDraft): Index {
  return { unique: false, where: null, ...draft };
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
  /** What the database itself says of the table; null: nothing. */
  readonly describedAs: string | null;
}

type Change = (expression: RawBuilder<unknown>) => RawBuilder<unknown>;

/** The shape with every expression of its rules and indexes changed. */
export function withExpressions(shape: TableShape, change: Change): TableShape {
  const checks = Object.entries(shape.checks).map(([name, check]) => [name, change(check)]);
  return {
    ...shape,
    checks: Object.fromEntries(checks),
    indexes: shape.indexes.map((index) => changedIndex(index, change)),
  };
}

/** The index with every expression changed, and its columns, where that is given, too. */
export function changedIndex(
  index: Index,
  change: Change,
  name: (column: string) => string = (column) => column,
): Index {
  const part = (each: IndexPart): IndexPart => {
    if (typeof each === 'string') return name(each);
    return isDescending(each) ? { descending: name(each.descending) } : change(each);
  };
  const where = index.where === null ? null : change(index.where);
  return { ...index, parts: index.parts.map(part), where };
}
