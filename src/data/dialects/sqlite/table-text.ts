import type { ColumnWords, ConstraintKind, ConstraintWords, TableWords } from '../../words.ts';
import { type ColumnNames, foldedSql, plainName } from './folded-sql.ts';
import { referenceText } from './reference-text.ts';
import { nameOf, type Token, tokensOf, wordText } from './sql-tokens.ts';
import { itemsOf, TokenCursor } from './token-cursor.ts';

/** What the text of a table alone says of it. */
export type TableText = Omit<TableWords, 'indexes' | 'triggers'>;

/** Words that begin a rule of the table among its columns. */
const TABLE_RULES: ReadonlySet<string> = new Set([
  'constraint',
  'primary',
  'unique',
  'check',
  'foreign',
]);
/** Words that end the type of a column. */
const TYPE_ENDS: ReadonlySet<string> = new Set([
  ...['constraint', 'primary', 'not', 'null', 'unique', 'check', 'default', 'collate'],
  ...['references', 'generated', 'as'],
]);

/** What is being gathered of a table. */
interface Gathered {
  readonly columns: Map<string, ColumnWords>;
  readonly constraints: Map<string, ConstraintWords>;
  readonly names: ColumnNames;
}

/**
 * The words of a table as SQLite keeps them: the text of `create table`, with what `alter table` made of it.
 *
 * A column's own key, uniqueness, check and reference are rules of the table, as if they stood behind the columns. A
 * comment behind a column is the column's, one behind the opening parenthesis the table's.
 */
export function tableText(sql: string): TableText {
  const cursor = new TokenCursor(tokensOf(sql).filter(({ kind }) => kind !== 'space'));
  cursor.until((word) => word === '(');
  const items = itemsOf(cursor.group());
  const comment = leadingComment(items[0] ?? []);
  const options = foldedSql(
    cursor.until(() => false),
    new Map(),
  );
  const parts = items.map((item) => ({
    item: item.filter(isCode),
    comment: trailingComment(item),
  }));
  const names = columnNames(parts.map(({ item }) => item));
  const gathered: Gathered = { columns: new Map(), constraints: new Map(), names };
  for (const part of parts) {
    if (isColumn(part.item)) readColumn(gathered, part.item, part.comment);
    else readTableRule(gathered, part.item);
  }
  return {
    comment,
    options: options === '' ? null : options,
    columns: Object.fromEntries(gathered.columns),
    constraints: Object.fromEntries(gathered.constraints),
  };
}

/** A comment as it may stand in the text of a table. */
export function commentText(comment: string | null): string {
  return comment === null ? '' : ` /* ${comment.replaceAll('*/', '* /')} */`;
}

/** The columns of a table by their names in lower case. */
export function namesOf(columns: Iterable<string>): ColumnNames {
  return new Map(Array.from(columns, (name) => [name.toLowerCase(), name]));
}

function isCode({ kind }: Token): boolean {
  return kind !== 'comment';
}

function isColumn([first, second]: readonly Token[]): boolean {
  if (first === undefined) return false;
  // A rule's first word is never followed by a type: `check` may be the name of a column only in quotes.
  return !(first.kind === 'word' && TABLE_RULES.has(wordText(first)) && second !== undefined);
}

function columnNames(items: readonly (readonly Token[])[]): ColumnNames {
  return namesOf(items.filter(isColumn).map(([first]) => nameOf(first as Token)));
}

function leadingComment(item: readonly Token[]): string | null {
  return commentOf(item[0]);
}

function trailingComment(item: readonly Token[]): string | null {
  return item.length > 1 ? commentOf(item.at(-1)) : null;
}

function commentOf(token: Token | undefined): string | null {
  if (token?.kind !== 'comment' || !token.text.startsWith('/*')) return null;
  return token.text.slice(2).replace(/\*\/$/, '').trim() || null;
}

function readColumn(gathered: Gathered, item: readonly Token[], comment: string | null): void {
  const cursor = new TokenCursor(item);
  const name = nameOf(cursor.next() as Token);
  const type = typeText(cursor.until((word) => TYPE_ENDS.has(word)));
  const column = { type, nullable: true, default: null, collation: null, generated: null, comment };
  let words: ColumnWords = column;
  let ruleName: string | null = null;
  while (!cursor.atEnd) {
    if (cursor.takes('constraint')) {
      ruleName = cursor.nextName();
      continue;
    }
    const add = adder(gathered, ruleName);
    words = { ...words, ...columnRule({ cursor, names: gathered.names, column: name, add }) };
    ruleName = null;
  }
  gathered.columns.set(name, words);
}

/** The declared type, as it is spelt: values are converted by it. */
function typeText(tokens: readonly Token[]): string {
  return tokens
    .map(nameOf)
    .join(' ')
    .replace(/ ?([(,)]) ?/g, '$1')
    .replaceAll(',', ', ')
    .trim();
}

/** What is being read behind a column. */
interface RulePlace {
  readonly cursor: TokenCursor;
  readonly names: ColumnNames;
  readonly column: string;
  /** Adds a rule to the table; changes nothing in the column. */
  add(kind: ConstraintKind, definition: string): Partial<ColumnWords>;
}

/** Reads the rest of a rule; gives what it changes in the column itself. */
type ReadRule = (place: RulePlace) => Partial<ColumnWords>;

const COLUMN_RULES: readonly (readonly [words: readonly string[], read: ReadRule])[] = [
  [['not', 'null'], readNotNull],
  [['null'], () => ({})],
  [['default'], ({ cursor, names }) => ({ default: defaultText(cursor, names) })],
  [['collate'], ({ cursor }) => ({ collation: cursor.nextName().toLowerCase() })],
  [['generated', 'always', 'as'], ({ cursor, names }) => generated(cursor, names)],
  [['as'], ({ cursor, names }) => generated(cursor, names)],
  [['primary', 'key'], readPrimaryKey],
  [
    ['unique'],
    ({ cursor, column, add }) => {
      skipConflictClause(cursor);
      return add('unique', `unique (${plainName(column)})`);
    },
  ],
  [
    ['check'],
    ({ cursor, names, add }) => add('check', `check (${foldedSql(cursor.group(), names)})`),
  ],
  [
    ['references'],
    ({ cursor, column, add }) =>
      add('foreign key', `foreign key (${plainName(column)}) ${referenceText(cursor)}`),
  ],
];

function columnRule(place: RulePlace): Partial<ColumnWords> {
  const { cursor } = place;
  const rule = COLUMN_RULES.find(([words]) => cursor.takes(...words));
  if (rule === undefined) cursor.next(); // nothing that SQLite would have taken
  return rule === undefined ? {} : rule[1](place);
}

function readNotNull({ cursor }: RulePlace): Partial<ColumnWords> {
  skipConflictClause(cursor);
  return { nullable: false };
}

function readPrimaryKey({ cursor, column, add }: RulePlace): Partial<ColumnWords> {
  const order = cursor.takes('desc') ? ' desc' : '';
  cursor.takes('asc');
  skipConflictClause(cursor);
  const auto = cursor.takes('autoincrement') ? ' autoincrement' : '';
  return add('primary key', `primary key (${plainName(column)}${order}${auto})`);
}

function readTableRule(gathered: Gathered, item: readonly Token[]): void {
  const cursor = new TokenCursor(item);
  const { names } = gathered;
  const add = adder(gathered, cursor.takes('constraint') ? cursor.nextName() : null);
  if (cursor.takes('primary', 'key')) {
    add('primary key', `primary key (${foldedSql(cursor.group(), names)})`);
  } else if (cursor.takes('unique')) {
    add('unique', `unique (${foldedSql(cursor.group(), names)})`);
  } else if (cursor.takes('check')) {
    add('check', `check (${foldedSql(cursor.group(), names)})`);
  } else if (cursor.takes('foreign', 'key')) {
    const columns = foldedSql(cursor.group(), names);
    add('foreign key', `foreign key (${columns}) ${referenceText(cursor)}`);
  }
}

function adder({ constraints }: Gathered, name: string | null) {
  return (kind: ConstraintKind, definition: string) => {
    constraints.set(name ?? definition, { kind, definition });
    return {};
  };
}

function defaultText(cursor: TokenCursor, names: ColumnNames): string {
  if (cursor.sees('(')) return `(${foldedSql(cursor.group(), names)})`;
  const sign = cursor.sees('-') || cursor.sees('+') ? [cursor.next()] : [];
  const tokens = [...sign, cursor.next()].filter((token) => token !== undefined);
  return foldedSql(tokens, new Map());
}

function generated(cursor: TokenCursor, names: ColumnNames): Partial<ColumnWords> {
  const expression = foldedSql(cursor.group(), names);
  const kind = cursor.takes('stored') ? 'stored' : 'virtual';
  cursor.takes('virtual');
  return { generated: `generated always as (${expression}) ${kind}` };
}

function skipConflictClause(cursor: TokenCursor): void {
  if (cursor.takes('on', 'conflict')) cursor.next();
}
