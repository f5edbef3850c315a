import type { ConstraintKind } from '../../words.ts';
import { type ColumnNames, foldedSql, plainName } from './folded-sql.ts';
import { KEYWORDS } from './keywords.ts';
import { referenceText } from './reference-text.ts';
import { nameOf, type Token, tokensOf, wordText } from './sql-tokens.ts';
import { itemsOf, TokenCursor } from './token-cursor.ts';
import { unqualifiedText } from './unqualified.ts';

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
  /** As it is spelt: values are converted by it. */
  readonly type: string;
  readonly clauses: readonly Clause[];
  /** The comments before and behind it, as they are written. */
  readonly lead: readonly string[];
  readonly trail: readonly string[];
}

/** What a column or a table says in one breath. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Null where it has none. */
  readonly name: string | null;
  /** In one spelling, without its name; a rule reads as if it stood behind the columns. */
  readonly definition: string;
  /** As it is written, without its name. */
  readonly text: string;
  /** What may be columns of the table in it, in lower case. */
  readonly mentions: ReadonlySet<string>;
  /** The comments before and behind it, where it stands by itself. */
  readonly lead: readonly string[];
  readonly trail: readonly string[];
}

export type ClauseKind =
  | Exclude<ConstraintKind, 'exclude'>
  | 'null'
  | 'not null'
  | 'default'
  | 'collate'
  | 'generated';

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

/** Whether it is a rule of the table, wherever it stands. */
export function isRule(kind: ClauseKind): kind is ClauseKind & ConstraintKind {
  return /^(?:primary key|unique|check|foreign key)$/.test(kind);
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
  const code = raw.filter(isCode);
  const at = (token: Token | undefined, otherwise: number) =>
    token === undefined ? otherwise : raw.indexOf(token);
  return {
    raw,
    code,
    lead: commentsIn(raw.slice(0, at(code[0], raw.length))),
    trail: commentsIn(raw.slice(at(code.at(-1), raw.length) + 1)),
  };
}

function isCode({ kind }: Token): boolean {
  return kind !== 'comment' && kind !== 'space';
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
  const type = typeText(cursor.until((word) => TYPE_ENDS.has(word)));
  const read = (place: Reading) => columnClause(place, name);
  const { lead, trail } = item;
  return { name, type, clauses: clausesOf(item, cursor, names, read), lead, trail };
}

function typeText(tokens: readonly Token[]): string {
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

/** What is being read. */
interface Reading {
  readonly cursor: TokenCursor;
  readonly names: ColumnNames;
}

/** What a clause says; null: nothing that SQLite would have taken. */
type Read = Pick<Clause, 'kind' | 'definition'> | null;

function clausesOf(
  { raw, code }: Item,
  cursor: TokenCursor,
  names: ColumnNames,
  read: (place: Reading) => Read,
): Clause[] {
  const clauses: Clause[] = [];
  while (!cursor.atEnd) {
    const name = cursor.takes('constraint') ? cursor.nextName() : null;
    const from = cursor.at;
    const found = read({ cursor, names });
    if (found === null) {
      cursor.next();
      continue;
    }
    const tokens = code.slice(from, cursor.at);
    const [first, last] = [tokens[0], tokens.at(-1)] as [Token, Token];
    const text = unqualifiedText(raw.slice(raw.indexOf(first), raw.indexOf(last) + 1));
    clauses.push({ ...found, name, text, mentions: mentionsOf(tokens), lead: [], trail: [] });
  }
  return clauses;
}

/** What may be columns of its table in the text of an index, in lower case. */
export function columnsIn(index: string): ReadonlySet<string> {
  const cursor = new TokenCursor(tokensOf(index).filter(isCode));
  cursor.until((word) => word === '(');
  return mentionsOf(cursor.until(() => false));
}

/** Of a key the columns that refer, and not what they refer to. */
function mentionsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const target = tokens.findIndex((token) => wordText(token) === 'references');
  const own = target === -1 ? tokens : tokens.slice(0, target);
  const isName = (token: Token, at: number) =>
    token.kind === 'quoted' ||
    (token.kind === 'word' && !KEYWORDS.has(wordText(token)) && wordText(own[at + 1]) !== '(');
  return new Set(own.filter(isName).map((token) => nameOf(token).toLowerCase()));
}

const columnRules: readonly (readonly [
  words: readonly string[],
  read: (place: Reading, column: string) => Read,
])[] = [
  [
    ['not', 'null'],
    ({ cursor }) => ({ kind: 'not null', definition: `not null${conflict(cursor)}` }),
  ],
  [['null'], ({ cursor }) => ({ kind: 'null', definition: `null${conflict(cursor)}` })],
  [['default'], (place) => ({ kind: 'default', definition: defaultText(place) })],
  [['collate'], ({ cursor }) => ({ kind: 'collate', definition: cursor.nextName().toLowerCase() })],
  [['generated', 'always', 'as'], generated],
  [['as'], generated],
  [['primary', 'key'], primaryKey],
  [
    ['unique'],
    ({ cursor }, column) => ({
      kind: 'unique',
      definition: `unique (${plainName(column)})${conflict(cursor)}`,
    }),
  ],
  [['check'], check],
  [
    ['references'],
    ({ cursor }, column) => ({
      kind: 'foreign key',
      definition: `foreign key (${plainName(column)}) ${referenceText(cursor)}`,
    }),
  ],
];

function columnClause(place: Reading, column: string): Read {
  const rule = columnRules.find(([words]) => place.cursor.takes(...words));
  return rule === undefined ? null : rule[1](place, column);
}

function primaryKey({ cursor }: Reading, column: string): Read {
  const order = cursor.takes('desc') ? ' desc' : '';
  cursor.takes('asc');
  const onConflict = conflict(cursor);
  const auto = cursor.takes('autoincrement') ? ' autoincrement' : '';
  const definition = `primary key (${plainName(column)}${order}${auto})${onConflict}`;
  return { kind: 'primary key', definition };
}

function tableRule(place: Reading): Read {
  const { cursor, names } = place;
  const group = () => foldedSql(cursor.group(), names);
  if (cursor.takes('primary', 'key')) {
    return { kind: 'primary key', definition: `primary key (${group()})${conflict(cursor)}` };
  }
  if (cursor.takes('unique')) {
    return { kind: 'unique', definition: `unique (${group()})${conflict(cursor)}` };
  }
  if (cursor.takes('check')) return check(place);
  if (!cursor.takes('foreign', 'key')) return null;
  return { kind: 'foreign key', definition: `foreign key (${group()}) ${referenceText(cursor)}` };
}

function check({ cursor, names }: Reading): Read {
  const definition = `check (${foldedSql(cursor.group(), names)})`;
  // SQLite reads it and does nothing with it.
  conflict(cursor);
  return { kind: 'check', definition };
}

function defaultText({ cursor, names }: Reading): string {
  if (cursor.sees('(')) return `(${foldedSql(cursor.group(), names)})`;
  const sign = cursor.sees('-') || cursor.sees('+') ? [cursor.next()] : [];
  const tokens = [...sign, cursor.next()].filter((token) => token !== undefined);
  return foldedSql(tokens, new Map());
}

function generated({ cursor, names }: Reading): Read {
  const expression = foldedSql(cursor.group(), names);
  const kind = cursor.takes('stored') ? 'stored' : 'virtual';
  cursor.takes('virtual');
  return { kind: 'generated', definition: `generated always as (${expression}) ${kind}` };
}

/** What happens to a row that does not fit; empty where it is what SQLite does anyway. */
function conflict(cursor: TokenCursor): string {
  if (!cursor.takes('on', 'conflict')) return '';
  const what = wordText(cursor.next());
  return what === 'abort' ? '' : ` on conflict ${what}`;
}
