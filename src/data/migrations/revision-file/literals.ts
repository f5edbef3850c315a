import type { RawBuilder } from 'kysely';
import type { Column, ColumnType } from '../../column.ts';
import { type IndexPart, isDescending } from '../../shape.ts';
import { sqlText } from '../../sql-text.ts';
import type { Imports } from './imports.ts';

/** Text in quotes as TypeScript. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  const separated = escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  // The formatter takes the quotes that need fewer backslashes.
  const [single, double] = [count(separated, "'"), count(separated, '"')];
  return single > double
    ? `"${separated.replaceAll('"', '\\"')}"`
    : `'${separated.replaceAll("'", "\\'")}'`;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** A list of texts as TypeScript. */
export function listed(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(', ')}]`;
}

/** A property's name as TypeScript: in quotes only where it needs them. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

/** An expression of SQL as TypeScript. */
export function sqlLiteral(expression: RawBuilder<unknown>, imports: Imports): string {
  const text = sqlText(expression)
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`')
    .replaceAll('${', '\\${');
  return `${imports.sql()}\`${text}\``;
}

/** A column as TypeScript: `varchar(20).nullable()`. */
export function columnText(column: Column, imports: Imports): string {
  const { type, isNullable, defaultTo, describedAs } = column;
  return [
    typeCall(type, imports),
    isNullable ? '.nullable()' : '',
    defaultTo === null ? '' : `.default(${defaultText(defaultTo, imports)})`,
    describedAs === null ? '' : `.comment(${quoted(describedAs)})`,
  ].join('');
}

function typeCall(type: ColumnType, imports: Imports): string {
  return `${imports.from(type.kind)}(${argumentsOf(type).join(', ')})`;
}

function argumentsOf(type: ColumnType): readonly number[] {
  if (type.kind === 'varchar') return type.length === null ? [] : [type.length];
  if (type.kind !== 'numeric' || type.precision === null) return [];
  return type.scale === null ? [type.precision] : [type.precision, type.scale];
}

function defaultText(value: NonNullable<Column['defaultTo']>, imports: Imports): string {
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? sqlLiteral(value, imports) : String(value);
}

/** Columns and expressions of an index as TypeScript. */
export function partsText(parts: readonly IndexPart[], imports: Imports): string {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return quoted(part);
    if (isDescending(part)) return `${imports.from('descending')}(${quoted(part.descending)})`;
    return sqlLiteral(part, imports);
  });
  return `[${texts.join(', ')}]`;
}

/** A call of a method as TypeScript: `.check('a', sql`b`)`. */
export function call(name: string, ...given: readonly string[]): string {
  return `.${name}(${given.join(', ')})`;
}
