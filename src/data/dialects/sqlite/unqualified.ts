import { type RawBuilder, sql } from 'kysely';
import { changedIndex, type Index, type TableShape, withExpressions } from '../../shape.ts';
import { sqlText } from '../../sql-text.ts';
import { codeOf, type Token, tokensOf } from './sql-tokens.ts';

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
  return withExpressions(shape, plain);
}

/** The same of an index. */
export function unqualifiedIndex(index: Index): Index {
  return changedIndex(index, plain);
}

function plain(expression: RawBuilder<unknown>): RawBuilder<unknown> {
  const tokens = tokensOf(sqlText(expression));
  const code = codeOf(tokens);
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
