import type { Column } from '../../column.ts';
import type { TableShape } from '../../shape.ts';
import { narrows, typeText } from '../losses.ts';
import { conversionOf } from './conversions.ts';
import { sameType } from './same.ts';

/** What cannot be known of a column's rows; `old` is null where it is new. */
export function questionsOfColumn(
  table: string,
  name: string,
  old: Column | null,
  column: Column,
): string[] {
  const where = `${table}.${name}`;
  if (old === null) {
    return column.isNullable || column.defaultTo !== null ? [] : [noValue(where)];
  }
  return [
    ...(sameType(old.type, column.type) ? [] : questionsOfType(where, name, old, column)),
    ...(old.isNullable && !column.isNullable ? [nulls(where, name)] : []),
  ];
}

function noValue(where: string): string {
  return `Rows that are there have no value for ${where}, which must have one: give it a default, or say what to fill it with as in { fill: sql\`...\` }.`;
}

function nulls(where: string, name: string): string {
  return `Rows may be there in which ${where} is null, and it must not be any more: say what to put there as in { convert: sql\`coalesce("${name}", ...)\` }, or nothing is done where there are any.`;
}

function questionsOfType(where: string, name: string, old: Column, column: Column): string[] {
  const types = `from ${typeText(old.type)} to ${typeText(column.type)}`;
  if (!conversionOf(name, old.type.kind, column.type.kind).isObvious) {
    return [
      `${where} goes ${types}, and no cast does that for every value on both engines: say in convert what becomes of each.`,
    ];
  }
  if (!narrows(old.type, column.type)) return [];
  return [
    `${where} goes ${types}: values that do not fit are cut, rounded or refused, which needs --allow-data-loss. Say in convert what becomes of them.`,
  ];
}

/** What rows would have to fulfil for another primary key. */
export function questionsOfKey(before: TableShape, after: TableShape): string[] {
  const [old, now] = [before.primaryKeyColumns, after.primaryKeyColumns];
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  if (now.length === 0) return [`${after.name} has no primary key any more: is that meant?`];
  const was = old.length === 0 ? 'there was none' : `it was (${old.join(', ')})`;
  return [
    `The primary key of ${after.name} becomes (${now.join(', ')}), and ${was}: no two rows may agree in it, and none may have a null in it.`,
  ];
}

/** Asked where nobody can be: was it given another name? */
export function questionOfColumnRename(table: string, from: string, to: string): string {
  return `Is ${table}.${to} what was ${table}.${from}? Then its values are lost like this: write .renameColumn('${from}', '${to}') instead of dropping the one and adding the other, and the reverse in downgrade.`;
}

/** Asked where nobody can be: was it given another name? */
export function questionOfTableRename(from: string, to: string): string {
  return `Is the table ${to} what was ${from}? Then its rows are lost like this: write op.renameTable('${from}', '${to}') instead of making the one and dropping the other, and the reverse in downgrade.`;
}
