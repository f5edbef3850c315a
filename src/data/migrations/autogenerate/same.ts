import type { Column, ColumnType } from '../../column.ts';
import { describeColumn, describeIndex } from '../../describe-shape.ts';
import type { ForeignKey, Index, TableShape } from '../../shape.ts';
import { sqlText } from '../../sql-text.ts';

/** Whether two types are the same to a database: a scale that nobody gave is zero. */
export function sameType(a: ColumnType, b: ColumnType): boolean {
  return JSON.stringify(plainType(a)) === JSON.stringify(plainType(b));
}

function plainType(type: ColumnType): unknown {
  if (type.kind !== 'numeric') return type;
  return type.precision === null
    ? [type.kind]
    : [type.kind, type.precision, type.scale === null ? 0 : type.scale];
}

/** Whether two columns differ in nothing; expressions count by their text. */
export function sameColumn(a: Column, b: Column): boolean {
  const rest = (column: Column) => JSON.stringify({ ...describeColumn(column), type: null });
  return sameType(a.type, b.type) && rest(a) === rest(b);
}

/** A rule of a table as plain data. */
export interface Rule {
  readonly name: string;
  readonly kind: 'unique' | 'check' | 'foreignKey';
  readonly text: string;
}

/** Unique constraints, checks and foreign keys, in the table's order. */
export function rulesOf({ uniques, checks, foreignKeys }: TableShape): Rule[] {
  return [
    ...Object.entries(uniques).map(
      ([name, columns]): Rule => ({ name, kind: 'unique', text: JSON.stringify(columns) }),
    ),
    ...Object.entries(checks).map(
      ([name, condition]): Rule => ({ name, kind: 'check', text: sqlText(condition) }),
    ),
    ...foreignKeys.map((key): Rule => ({ name: key.name, kind: 'foreignKey', text: keyText(key) })),
  ];
}

/** A foreign key as text. */
export function keyText({ name, columns, table, references, onDelete }: ForeignKey): string {
  return JSON.stringify([name, columns, table, references, onDelete]);
}

/** An index as text. */
export function indexText(index: Index): string {
  return JSON.stringify(describeIndex(index));
}
