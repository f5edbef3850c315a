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

/** The text of these tokens, white space and comments included, so. */
export function unqualifiedText(tokens: readonly Token[]): string {
  const code = codeOf(tokens);
  const kept = new Set(unqualified(code));
  const gone = new Set(code.filter((token) => !kept.has(token)));
  return tokens
    .filter((token) => !gone.has(token))
    .map(({ text }) => text)
    .join('');
}

function plain(expression: RawBuilder<unknown>): RawBuilder<unknown> {
  const text = sqlText(expression);
  const changed = unqualifiedText(tokensOf(text));
  return changed === text ? expression : sql.raw(changed);
}

function isDot(token: Token | undefined): boolean {
  return token?.kind === 'symbol' && token.text === '.';
}

function isName({ kind }: Token): boolean {
  return kind === 'word' || kind === 'quoted';
}
