import type { ConstraintKind } from '../../words.ts';
import { type ColumnNames, foldedSql, plainName } from './folded-sql.ts';
import { KEYWORDS } from './keywords.ts';
import { referenceText } from './reference-text.ts';
import { codeOf, nameOf, type Token, tokensOf, wordText } from './sql-tokens.ts';
import { TokenCursor } from './token-cursor.ts';
import { unqualifiedText } from './unqualified.ts';

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

/** What a clause of a table's text is about. */
export type ClauseKind =
  | Exclude<ConstraintKind, 'exclude'>
  | 'null'
  | 'not null'
  | 'default'
  | 'collate'
  | 'generated';

/** Whether it is a rule of the table, wherever it stands. */
export function isRule(kind: ClauseKind): kind is ClauseKind & ConstraintKind {
  return /^(?:primary key|unique|check|foreign key)$/.test(kind);
}

/** What is being read. */
export interface Reading {
  readonly cursor: TokenCursor;
  readonly names: ColumnNames;
}

/** What a clause says; null: nothing that SQLite would have taken. */
export type Read = Pick<Clause, 'kind' | 'definition'> | null;

/** The clauses that follow, as `read` understands them. */
export function clausesOf(
  { raw, code }: { readonly raw: readonly Token[]; readonly code: readonly Token[] },
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
  const cursor = new TokenCursor(codeOf(tokensOf(index)));
  cursor.until((word) => word === '(');
  return mentionsOf(cursor.until(() => false));
}

/** Of a key the columns that refer, and not what they refer to. */
function mentionsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const target = tokens.findIndex((token) => wordText(token) === 'references');
  const own = target === -1 ? tokens : tokens.slice(0, target);
  const isName = (token: Token, at: number) =>
    token.kind === 'quoted' ||
    (token.kind === 'word' &&
      !KEYWORDS.has(wordText(token)) &&
      wordText(own[at - 1]) !== 'collate' &&
      wordText(own[at + 1]) !== '(');
  const isType = typesOfCasts(own);
  return new Set(
    own
      .filter((token, at) => isName(token, at) && !isType.has(token))
      .map((token) => nameOf(token).toLowerCase()),
  );
}

/** Words between `as` and the bracket that ends a cast; behind the `as` of a computed column one begins. */
function typesOfCasts(tokens: readonly Token[]): ReadonlySet<Token> {
  const types = new Set<Token>();
  let isInside = false;
  for (const token of tokens) {
    const word = wordText(token);
    if (word === '(' || word === ')') isInside = false;
    if (isInside) types.add(token);
    if (word === 'as') isInside = true;
  }
  return types;
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

/** A clause within a column. */
export function columnClause(place: Reading, column: string): Read {
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

/** A rule behind the columns. */
export function tableRule(place: Reading): Read {
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
