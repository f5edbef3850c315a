import { quoteName } from '../../words.ts';
import { KEYWORDS } from './keywords.ts';
import { codeOf, nameOf, type Token } from './sql-tokens.ts';
import { unqualified } from './unqualified.ts';

/** Names of a table's columns in lower case, and how the table spells them. */
export type ColumnNames = ReadonlyMap<string, string>;

/** A name as SQL: in quotes only where it needs them. */
export function plainName(name: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z_0-9]*$/.test(name) && !KEYWORDS.has(name.toLowerCase());
  return isPlain ? name : quoteName(name);
}

/**
 * SQL in one spelling: white space and comments folded, words in lower case, columns as their table spells them and
 * without quotes that they do not need, or the table's name before them. `alter table rename column` writes quotes where there were none.
 *
 * A name in quotes that is no column stays as it is: SQLite takes it for a text then.
 */
export function foldedSql(tokens: readonly Token[], columns: ColumnNames): string {
  let folded = '';
  let before: Token | null = null;
  let afterOperand = false;
  for (const token of unqualified(codeOf(tokens))) {
    const glued = before === null || isGlued(before, token, afterOperand);
    folded += (glued ? '' : ' ') + spelling(token, columns);
    before = isSign(token, afterOperand) ? SIGN : token;
    afterOperand = isOperand(token);
  }
  return folded;
}

/** Stands for a sign before a value: what follows it follows without a blank. */
const SIGN: Token = { kind: 'symbol', text: 'sign' };

function spelling(token: Token, columns: ColumnNames): string {
  const { kind, text } = token;
  if (kind === 'word' || kind === 'quoted') {
    const column = columns.get(nameOf(token).toLowerCase());
    if (column !== undefined && !(kind === 'word' && KEYWORDS.has(text.toLowerCase()))) {
      return plainName(column);
    }
  }
  if (kind === 'blob') return `x${text.slice(1)}`;
  return kind === 'word' || kind === 'number' ? text.toLowerCase() : text;
}

function isGlued(before: Token, token: Token, afterOperand: boolean): boolean {
  // Two signs without a blank would begin a comment.
  if (before === SIGN) return !isSign(token, false);
  if (before.kind === 'symbol' && (before.text === '(' || before.text === '.')) return true;
  if (token.kind !== 'symbol') return false;
  if (token.text === ')' || token.text === ',' || token.text === '.') return true;
  // A function's arguments stand close to its name; those of `in` do not.
  return token.text === '(' && before.kind === 'word' && afterOperand;
}

function isSign({ kind, text }: Token, afterOperand: boolean): boolean {
  return kind === 'symbol' && /^[-+~]$/.test(text) && !afterOperand;
}

function isOperand({ kind, text }: Token): boolean {
  if (kind === 'symbol') return text === ')';
  return kind !== 'word' || !KEYWORDS.has(text.toLowerCase());
}
