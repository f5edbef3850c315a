import {
  type Clause,
  type ClauseKind,
  clausesOf,
  columnClause,
  type Reading,
  tableRule,
} from './clauses.ts';
import { type ColumnNames, foldedSql } from './folded-sql.ts';
import { codeOf, nameOf, type Token, tokensOf, wordText } from './sql-tokens.ts';
import { itemsOf, TokenCursor } from './token-cursor.ts';

/** The text of a table, taken apart: what every piece means, and how it is written. */
export interface TableParts {
  /** The comments behind the opening parenthesis, as they are written. */
  readonly lead: readonly string[];
  readonly columns: readonly ColumnPart[];
  /** Those that stand behind the columns. */
  readonly rules: readonly Clause[];
  /** What stands behind the closing parenthesis, in one spelling; null: nothing. */
  readonly options: string | null;
}

/** A column, with the rules that stand in it. */
export interface ColumnPart {
  readonly name: string;
  /** Without quotes, in one spelling of blanks: values are converted by it. */
  readonly type: string;
  /** As it is written. */
  readonly typeText: string;
  readonly clauses: readonly Clause[];
  /** The comments before and behind it, as they are written. */
  readonly lead: readonly string[];
  readonly trail: readonly string[];
}

/** Words that begin a rule of the table among its columns. */
const TABLE_RULES: ReadonlySet<string> = new Set([
  ...['constraint', 'primary', 'unique', 'check', 'foreign'],
]);
/** Words that end the type of a column. */
const TYPE_ENDS: ReadonlySet<string> = new Set([
  ...['constraint', 'primary', 'not', 'null', 'unique', 'check', 'default', 'collate'],
  ...['references', 'generated', 'as'],
]);

/** The columns of a table by their names in lower case. */
export function namesOf(columns: Iterable<string>): ColumnNames {
  return new Map(Array.from(columns, (name) => [name.toLowerCase(), name]));
}

/** The last of a kind: SQLite takes several, and goes by that. */
export function clauseOf(
  { clauses }: Pick<ColumnPart, 'clauses'>,
  kind: ClauseKind,
): Clause | undefined {
  return clauses.findLast((clause) => clause.kind === kind);
}

/** What a comment says that is there for whoever meets the table; `--` is for whoever reads its text. */
export function commentIn(comment: string | undefined): string | null {
  if (comment === undefined || !comment.startsWith('/*')) return null;
  return comment.slice(2).replace(/\*\/$/, '').trim() || null;
}

/** Takes the text apart that SQLite keeps of a table: that of `create table`, with what `alter table` made of it. */
export function tableParts(sql: string): TableParts {
  const cursor = new TokenCursor(tokensOf(sql));
  cursor.until((word) => word === '(');
  const items = itemsOf(cursor.group()).map(itemOf);
  const rest = cursor.until(() => false);
  const options = foldedSql(rest, new Map());
  const names = namesOf(
    items.filter(({ code }) => isColumn(code)).map(({ code: [first] }) => nameOf(first as Token)),
  );
  const [first, ...others] = items;
  const inside = first === undefined ? [] : [{ ...first, lead: [] }, ...others];
  return {
    lead: first?.lead ?? [],
    columns: inside.flatMap((item) => (isColumn(item.code) ? [columnOf(item, names)] : [])),
    rules: inside.flatMap((item) => (isColumn(item.code) ? [] : rulesOf(item, names))),
    options: options === '' ? null : options,
  };
}

/** What stands between two commas. */
interface Item {
  readonly raw: readonly Token[];
  readonly code: readonly Token[];
  readonly lead: readonly string[];
  readonly trail: readonly string[];
}

function itemOf(raw: readonly Token[]): Item {
  const code = codeOf(raw);
  const at = (token: Token | undefined, otherwise: number) =>
    token === undefined ? otherwise : raw.indexOf(token);
  return {
    raw,
    code,
    lead: commentsIn(raw.slice(0, at(code[0], raw.length))),
    trail: commentsIn(raw.slice(at(code.at(-1), raw.length) + 1)),
  };
}

function commentsIn(tokens: readonly Token[]): string[] {
  return tokens.filter(({ kind }) => kind === 'comment').map(({ text }) => text);
}

function isColumn([first, second]: readonly Token[]): boolean {
  if (first === undefined) return false;
  // A rule's first word is never followed by a type: `check` may be the name of a column only in quotes.
  return !(first.kind === 'word' && TABLE_RULES.has(wordText(first)) && second !== undefined);
}

function columnOf(item: Item, names: ColumnNames): ColumnPart {
  const cursor = new TokenCursor(item.code);
  const name = nameOf(cursor.next() as Token);
  const tokens = cursor.until((word) => TYPE_ENDS.has(word));
  const type = plainType(tokens);
  const typeText = tokens.map(({ text }) => text).join(' ');
  const read = (place: Reading) => columnClause(place, name);
  const { lead, trail } = item;
  return { name, type, typeText, clauses: clausesOf(item, cursor, names, read), lead, trail };
}

function plainType(tokens: readonly Token[]): string {
  return tokens
    .map(nameOf)
    .join(' ')
    .replace(/ ?([(,)]) ?/g, '$1')
    .replaceAll(',', ', ')
    .trim();
}

/** SQLite lets the commas between them be left out. */
function rulesOf(item: Item, names: ColumnNames): Clause[] {
  const rules = clausesOf(item, new TokenCursor(item.code), names, tableRule);
  return rules.map((rule, at) => ({
    ...rule,
    lead: at === 0 ? item.lead : [],
    trail: at === rules.length - 1 ? item.trail : [],
  }));
}
