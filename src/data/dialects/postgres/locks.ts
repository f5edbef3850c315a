import type { Column, ColumnType } from '../../column.ts';
import { describeIndex } from '../../describe-shape.ts';
import type { Index, TableShape } from '../../shape.ts';
import { sqlText } from '../../sql-text.ts';
import { type Constraint, constraints } from '../ddl.ts';
import type { Conversions, Lock } from '../engine.ts';
import { columnType } from './types.ts';

/**
 * Locks that a change holds for as long as it looks at, or writes, every row; those of a moment are left out.
 *
 * Source  PostgreSQL's manual, ALTER TABLE, "Notes".
 */
export function locks(before: TableShape, after: TableShape, convert: Conversions): Lock[] {
  const table = before.name;
  const columns = Object.entries(after.columns).flatMap(([name, column]) =>
    columnReasons(name, before.columns[name], column, convert).map((why) => exclusive(table, why)),
  );
  const rules = added(constraints(after), constraints(before), ({ definition }) =>
    sqlText(definition),
  ).map((rule) => ruleLock(table, rule, after));
  const indexes = added(after.indexes, before.indexes, (index: Index) =>
    JSON.stringify(describeIndex(index)),
  ).map((index) => indexLock(table, index));
  return [...columns, ...rules, ...indexes];
}

/** Making an index: others read, and wait with their writes. */
export function indexLock(table: string, { name }: Index): Lock {
  return { table, name: 'SHARE', letsRead: true, why: `builds the index ${name}` };
}

function exclusive(table: string, why: string): Lock {
  return { table, name: 'ACCESS EXCLUSIVE', letsRead: false, why };
}

function columnReasons(
  name: string,
  old: Column | undefined,
  column: Column,
  convert: Conversions,
): string[] {
  if (name in convert) return [`rewrites the table to fill ${name}`];
  if (old === undefined) {
    // A constant default is kept in the catalogue; an expression may differ from row to row.
    const isPerRow = column.defaultTo !== null && typeof column.defaultTo === 'object';
    return isPerRow ? [`rewrites the table for the default of ${name}`] : [];
  }
  const reasons: string[] = [];
  if (rewrites(old.type, column.type)) {
    const types = `from ${columnType(old.type)} to ${columnType(column.type)}`;
    reasons.push(`rewrites the table to turn ${name} ${types}`);
  }
  if (old.isNullable && !column.isNullable) reasons.push(`reads every row for nulls in ${name}`);
  return reasons;
}

/** A longer or unlimited varchar, and text, are the same bytes. */
function rewrites(from: ColumnType, to: ColumnType): boolean {
  if (columnType(from) === columnType(to)) return false;
  const isText = (type: ColumnType) => type.kind === 'text' || type.kind === 'varchar';
  if (!(isText(from) && isText(to))) return true;
  return lengthOf(to) < lengthOf(from);
}

function lengthOf(type: ColumnType): number {
  return (type.kind === 'varchar' ? type.length : null) ?? Number.POSITIVE_INFINITY;
}

function ruleLock(table: string, { name, hasExpression }: Constraint, after: TableShape): Lock {
  if (hasExpression) return exclusive(table, `checks every row for ${name}`);
  const key = after.foreignKeys.find((each) => each.name === name);
  if (key === undefined) return exclusive(table, `builds the index of ${name}`);
  const why = `checks every row for ${name}, with ${key.table} locked, too`;
  return { table, name: 'SHARE ROW EXCLUSIVE', letsRead: true, why };
}

function added<T>(after: readonly T[], before: readonly T[], text: (item: T) => string): T[] {
  const known = new Set(before.map(text));
  return after.filter((item) => !known.has(text(item)));
}
