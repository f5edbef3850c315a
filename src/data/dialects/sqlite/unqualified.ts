import { type RawBuilder, sql } from 'kysely';
import { type Index, type IndexPart, isDescending, type TableShape } from '../../shape.ts';
import { sqlText } from '../../sql-text.ts';
import { type Token, tokensOf } from './sql-tokens.ts';

/**
 * Code without the names of tables before those of columns.
 *
 * In a rule or an index they can only be the table's own, and SQLite does not take them everywhere: not in an expression of
 * an index, and not in a table that has another name while it is rebuilt.
 */
export function unqualified(code: readonly Token[]): Token[] {
  return code.filter((token, at) => !isDot(token) && !(isName(token) && isDot(code[at + 1])));
}

/** The shape with its rules and indexes so. */
export function unqualifiedShape(shape: TableShape): TableShape {
  const checks = Object.entries(shape.checks).map(([name, condition]) => [name, plain(condition)]);
  return {
    ...shape,
    checks: Object.fromEntries(checks),
    indexes: shape.indexes.map(unqualifiedIndex),
  };
}

/** The same of an index. */
export function unqualifiedIndex(index: Index): Index {
  const part = (each: IndexPart) =>
    typeof each === 'string' || isDescending(each) ? each : plain(each);
  return {
    ...index,
    parts: index.parts.map(part),
    where: index.where === null ? null : plain(index.where),
  };
}

function plain(expression: RawBuilder<unknown>): RawBuilder<unknown> {
  const tokens = tokensOf(sqlText(expression));
  const code = tokens.filter(({ kind }) => kind !== 'space' && kind !== 'comment');
  const kept = new Set(unqualified(code));
  if (kept.size === code.length) return expression;
  const isKept = (token: Token) => token.kind === 'space' || kept.has(token);
  return sql.raw(
    tokens
      .filter(isKept)
      .map(({ text }) => text)
      .join(''),
  );
}

function isDot(token: Token | undefined): boolean {
  return token?.kind === 'symbol' && token.text === '.';
}

function isName({ kind }: Token): boolean {
  return kind === 'word' || kind === 'quoted';
}
