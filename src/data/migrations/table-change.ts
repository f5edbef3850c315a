import type { RawBuilder } from 'kysely';
import type { Column } from '../column.ts';
import type { ForeignKey, Index, IndexPart } from '../shape.ts';
import type { IndexOptions } from '../table.ts';

/** One step of the change of a table, as data. */
export type ChangeStep =
  | { readonly kind: 'renameColumn'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'addColumn' | 'changeColumn';
      readonly name: string;
      readonly column: Column;
      /** Gives the values of existing rows, over the columns as they were; null: as they are, or the default. */
      readonly values: RawBuilder<unknown> | null;
    }
  | { readonly kind: 'dropColumn'; readonly name: string }
  | { readonly kind: 'primaryKey'; readonly columns: readonly string[] }
  | { readonly kind: 'addUnique'; readonly name: string; readonly columns: readonly string[] }
  | { readonly kind: 'addCheck'; readonly name: string; readonly condition: RawBuilder<unknown> }
  | { readonly kind: 'addForeignKey'; readonly key: ForeignKey }
  | { readonly kind: 'dropConstraint'; readonly name: string }
  | { readonly kind: 'addIndex'; readonly index: Index }
  | { readonly kind: 'dropIndex'; readonly name: string }
  | { readonly kind: 'comment'; readonly words: string | null };

/** How a revision says what becomes of a table; every method adds a step, and the steps happen together. */
export interface TableChange {
  /** Rows, rules, indexes and triggers follow the new name. Renames come before everything else. */
  renameColumn(from: string, to: string): TableChange;
  /** `fill` gives the values of existing rows, as an expression over the columns as they were; without: the default. */
  addColumn(name: string, column: Column, options?: { fill?: RawBuilder<unknown> }): TableChange;
  /** Another type, nullability, default or comment; `convert` gives the new values, else they are cast. */
  changeColumn(
    name: string,
    column: Column,
    options?: { convert?: RawBuilder<unknown> },
  ): TableChange;
  dropColumn(name: string): TableChange;
  /** Replaces the primary key; no columns: none. */
  primaryKey(...columns: readonly string[]): TableChange;
  addUnique(name: string, columns: readonly string[]): TableChange;
  addCheck(name: string, condition: RawBuilder<unknown>): TableChange;
  addForeignKey(
    name: string,
    columns: readonly string[],
    target: {
      readonly table: string;
      readonly columns: readonly string[];
      readonly onDelete?: ForeignKey['onDelete'];
    },
  ): TableChange;
  /** A check, a unique constraint or a foreign key. */
  dropConstraint(name: string): TableChange;
  addIndex(name: string, parts: readonly IndexPart[], options?: IndexOptions): TableChange;
  addUniqueIndex(name: string, parts: readonly IndexPart[], options?: IndexOptions): TableChange;
  dropIndex(name: string): TableChange;
  /** Null takes the comment away. */
  comment(words: string | null): TableChange;
}

/** The steps that `change` takes, in its order. */
export function stepsOf(change: (table: TableChange) => unknown): readonly ChangeStep[] {
  const steps: ChangeStep[] = [];
  const add = (step: ChangeStep) => {
    steps.push(step);
    return builder;
  };
  const addIndex =
    (unique: boolean) =>
    (name: string, parts: readonly IndexPart[], { where }: IndexOptions = {}) =>
      add({ kind: 'addIndex', index: { name, parts, unique, where: where ?? null } });
  const builder: TableChange = {
    renameColumn: (from, to) => add({ kind: 'renameColumn', from, to }),
    addColumn: (name, column, { fill } = {}) =>
      add({ kind: 'addColumn', name, column, values: fill ?? null }),
    changeColumn: (name, column, { convert } = {}) =>
      add({ kind: 'changeColumn', name, column, values: convert ?? null }),
    dropColumn: (name) => add({ kind: 'dropColumn', name }),
    primaryKey: (...columns) => add({ kind: 'primaryKey', columns }),
    addUnique: (name, columns) => add({ kind: 'addUnique', name, columns }),
    addCheck: (name, condition) => add({ kind: 'addCheck', name, condition }),
    addForeignKey: (name, columns, { table, columns: references, onDelete = 'no action' }) =>
      add({ kind: 'addForeignKey', key: { name, columns, table, references, onDelete } }),
    dropConstraint: (name) => add({ kind: 'dropConstraint', name }),
    addIndex: addIndex(false),
    addUniqueIndex: addIndex(true),
    dropIndex: (name) => add({ kind: 'dropIndex', name }),
    comment: (words) => add({ kind: 'comment', words }),
  };
  change(builder);
  return steps;
}
