import { type RawBuilder, sql } from 'kysely';
import { sqlText } from '../sql-text.ts';
import { quoteName } from '../words.ts';

/** Strings with what may stand before them, quoted names, numbers, and words. */
const PARTS = /\b[bxen]?'(?:[^']|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\d[\w.]*|[a-z_][\w$]*/gi;
const PLAIN = /^[a-z_][a-z0-9_]*$/;

/** Words that are no name without quotes in one engine or the other. */
const RESERVED: ReadonlySet<string> = new Set(
  `add all alter analyse analyze and any array as asc asymmetric between both by case cast check collate column commit
  constraint create cross current_date current_time current_timestamp current_user default deferrable delete desc
  distinct do drop else end escape except exists false fetch for foreign from full grant group having if ilike in index
  initially inner insert intersect into is isnull join lateral leading left like limit localtime natural not notnull
  null nothing offset on only or order outer overlaps placing primary references returning right select session_user
  set similar some symmetric table then to trailing transaction true union unique update user using values variadic
  verbose when where window with`.split(/\s+/),
);

/** The expression with a column's new name, as a database rewrites it when a column is renamed. */
export function renameInSql(
  expression: RawBuilder<unknown>,
  from: string,
  to: string,
): RawBuilder<unknown> {
  return renamed(expression, to, (part, text, at) => isName(part, from, text, at));
}

/** The expression with a table's new name before its columns, as a database rewrites it when a table is renamed. */
export function renameTableInSql(
  expression: RawBuilder<unknown>,
  from: string,
  to: string,
): RawBuilder<unknown> {
  return renamed(
    expression,
    to,
    (part, text, at) => isSame(part, from) && isQualifier(part, text, at),
  );
}

function renamed(
  expression: RawBuilder<unknown>,
  to: string,
  isMeant: (part: string, text: string, at: number) => boolean,
): RawBuilder<unknown> {
  const text = sqlText(expression);
  const result = text.replace(PARTS, (part, at: number) => {
    if (!isMeant(part, text, at)) return part;
    return part.startsWith('"') ? quoteName(to) : plainName(to);
  });
  return result === text ? expression : sql.raw(result);
}

/** Whether the expression is over the column. */
export function mentions(expression: RawBuilder<unknown>, column: string): boolean {
  const text = sqlText(expression);
  return [...text.matchAll(PARTS)].some(({ 0: part, index }) => isName(part, column, text, index));
}

/** A word before a bracket is a function, one before a full stop a table, one after `as` a type. */
function isName(part: string, name: string, text: string, at: number): boolean {
  if (!isSame(part, name) || isQualifier(part, text, at)) return false;
  if (part.startsWith('"')) return true;
  const before = text.slice(0, at);
  const after = text.slice(at + part.length);
  return !/(?:\bas\s|::\s?)$/i.test(before) && !/^\s*\(/.test(after);
}

/** Outside of quotes it is the same in any case. */
function isSame(part: string, name: string): boolean {
  return part.startsWith('"') ? part === quoteName(name) : part.toLowerCase() === name;
}

function isQualifier(part: string, text: string, at: number): boolean {
  return /^\s*\./.test(text.slice(at + part.length));
}

/** The name as SQL: in quotes only where it needs them. */
export function plainName(name: string): string {
  return PLAIN.test(name) && !RESERVED.has(name) ? name : quoteName(name);
}
