import type { Column } from '../../column.ts';
import type { TableShape } from '../../shape.ts';
import { changedShape } from '../changed-shape.ts';
import { Shapes } from '../shapes.ts';
import { sameType } from './same.ts';

/** New names that were decided on. */
export interface Renames {
  readonly tables: readonly Rename[];
  /** `table` as it is called afterwards. */
  readonly columns: readonly ColumnRename[];
}

/** A table's old name and its new one. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** A column's. */
export interface ColumnRename extends Rename {
  readonly table: string;
}

/** Nothing has another name. */
export const NO_RENAMES: Renames = { tables: [], columns: [] };

/** How much two tables must have in common to be one under two names: columns of one name and type, of all there are. */
const ALIKE = 0.7;

/** Tables that may only have another name: one is gone, and one with nearly the same columns is new. */
export function possibleTableRenames(
  before: readonly TableShape[],
  after: readonly TableShape[],
): Rename[] {
  const gone = before.filter(({ name }) => !hasName(after, name));
  const fresh = after.filter(({ name }) => !hasName(before, name));
  return gone.flatMap((old) =>
    fresh
      .filter((table) => alike(old, table) >= ALIKE)
      .map(({ name }) => ({ from: old.name, to: name })),
  );
}

function hasName(shapes: readonly TableShape[], name: string): boolean {
  return shapes.some((shape) => shape.name === name);
}

function alike(a: TableShape, b: TableShape): number {
  const names = new Set([...Object.keys(a.columns), ...Object.keys(b.columns)]);
  const common = [...names].filter((name) => isSameType(a.columns[name], b.columns[name]));
  return names.size === 0 ? 0 : common.length / names.size;
}

/** Columns of tables that stay, one gone and one new of the same type. */
export function possibleColumnRenames(
  before: readonly TableShape[],
  after: readonly TableShape[],
): ColumnRename[] {
  return after.flatMap((table) => {
    const old = before.find(({ name }) => name === table.name);
    return old === undefined ? [] : columnRenames(old, table);
  });
}

function columnRenames(old: TableShape, table: TableShape): ColumnRename[] {
  const gone = Object.entries(old.columns).filter(([name]) => !(name in table.columns));
  const fresh = Object.entries(table.columns).filter(([name]) => !(name in old.columns));
  return gone.flatMap(([from, column]) =>
    fresh
      .filter(([, other]) => isSameType(column, other))
      .map(([to]) => ({ table: table.name, from, to })),
  );
}

function isSameType(a: Column | undefined, b: Column | undefined): boolean {
  return a !== undefined && b !== undefined && sameType(a.type, b.type);
}

/** The tables when everything has its new name, and nothing else is done. */
export function renamed(before: readonly TableShape[], renames: Renames): TableShape[] {
  const shapes = new Shapes();
  for (const shape of before) shapes.put(shape);
  for (const { from, to } of renames.tables) shapes.rename(from, to);
  for (const { table, from, to } of renames.columns) {
    shapes.change(table, changedShape(shapes.get(table), [{ kind: 'renameColumn', from, to }]));
  }
  return [...shapes.all()];
}

/** The way back. */
export function reversed({ tables, columns }: Renames): Renames {
  const oldName = (name: string) => tables.find(({ to }) => to === name)?.from ?? name;
  return {
    tables: tables.map(({ from, to }) => ({ from: to, to: from })).reverse(),
    columns: columns
      .map(({ table, from, to }) => ({ table: oldName(table), from: to, to: from }))
      .reverse(),
  };
}

/** Asks somebody who knows; true: it is the same under another name. */
export type Confirm = (question: string) => Promise<boolean>;

/** Asks about everything that may only have another name. No table and no column is taken for two. */
export async function decideRenames(
  before: readonly TableShape[],
  after: readonly TableShape[],
  confirm: Confirm,
): Promise<Renames> {
  const tables = await decide(
    possibleTableRenames(before, after),
    ({ from, to }) => confirm(`Is the table ${to} what was ${from}?`),
    () => '',
  );
  const columns = await decide(
    possibleColumnRenames(renamed(before, { tables, columns: [] }), after),
    ({ table, from, to }) => confirm(`Is ${table}.${to} what was ${table}.${from}?`),
    ({ table }) => table,
  );
  return { tables, columns };
}

/** The first of all that could be, so that nothing is one half of two. */
export function singly<R extends Rename>(
  possible: readonly R[],
  place: (rename: R) => string,
): R[] {
  const taken: R[] = [];
  for (const rename of possible) if (!clashes(taken, rename, place)) taken.push(rename);
  return taken;
}

function clashes<R extends Rename>(
  decided: readonly R[],
  rename: R,
  place: (rename: R) => string,
): boolean {
  return decided.some(
    (other) =>
      place(other) === place(rename) && (other.from === rename.from || other.to === rename.to),
  );
}

async function decide<R extends Rename>(
  possible: readonly R[],
  ask: (rename: R) => Promise<boolean>,
  place: (rename: R) => string,
): Promise<R[]> {
  const decided: R[] = [];
  for (const rename of possible) {
    if (!clashes(decided, rename, place) && (await ask(rename))) decided.push(rename);
  }
  return decided;
}
