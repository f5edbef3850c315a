import { type RawBuilder, sql } from 'kysely';
import { sqlText } from '../sql-text.ts';

/** Strings, quoted names, and words. */
const PARTS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[A-Za-z_][\w$]*/g;
const PLAIN = /^[a-z_][a-z0-9_]*$/;

/** The expression with a column's new name, as a database rewrites it when a column is renamed. */
export function renameInSql(
  expression: RawBuilder<unknown>,
  from: string,
  to: string,
): RawBuilder<unknown> {
  const text = sqlText(expression);
  const renamed = text.replace(PARTS, (part, at: number) => {
    if (!isName(part, from, text.slice(at + part.length))) return part;
    return PLAIN.test(to) && !part.startsWith('"') ? to : quoted(to);
  });
  return renamed === text ? expression : sql.raw(renamed);
}

/** Whether the expression is over the column. */
export function mentions(expression: RawBuilder<unknown>, column: string): boolean {
  const text = sqlText(expression);
  return [...text.matchAll(PARTS)].some(({ 0: part, index }) =>
    isName(part, column, text.slice(index + part.length)),
  );
}

/** A word before a bracket is a function; one outside of quotes is the same in any case. */
function isName(part: string, name: string, rest: string): boolean {
  if (part.startsWith('"')) return part === quoted(name);
  return part.toLowerCase() === name && !/^\s*\(/.test(rest);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
