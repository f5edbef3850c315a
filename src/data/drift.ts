import { jsonDigest } from '../kernel/json-digest.ts';
import {
  columnText,
  constraintText,
  indexText,
  type SchemaWords,
  type TableWords,
  type Words,
  wordOf,
} from './words.ts';

/** One thing in which a schema is not what it should be. */
export interface Difference {
  readonly object: 'table' | 'column' | 'constraint' | 'index' | 'comment';
  /** The table it is about. */
  readonly table: string;
  /** Name within the table; null: the table itself. */
  readonly item: string | null;
  /** `book`, or `book.pages`. */
  readonly name: string;
  readonly kind: 'missing' | 'extra' | 'different';
  /** In the engine's words; null: nothing. */
  readonly expected: string | null;
  readonly actual: string | null;
  /** What it is called instead of `item`, where its name is all that differs; else null. */
  readonly actualName: string | null;
}

/** Every difference between two schemas, table by table; the order of nothing counts. */
export function differences(expected: SchemaWords, actual: SchemaWords): Difference[] {
  return pairs(expected.tables, actual.tables).flatMap(({ name, wanted, found }) => {
    if (wanted !== null && found !== null) return inTable(name, wanted, found);
    const text = (words: TableWords | null) => (words === null ? null : `table ${name}`);
    return compared({ object: 'table', table: name, item: null }, text(wanted), text(found));
  });
}

/** A schema as 64 hex digits, the same where `differences` finds nothing: no order counts, and no trigger. */
export function digestOf({ tables }: SchemaWords): string {
  const counted = Object.entries(tables).map(([name, { triggers: _, ...words }]) => [name, words]);
  return jsonDigest(inAlphabet(Object.fromEntries(counted)));
}

function inAlphabet(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => [name, inAlphabet(each)]);
}

function inTable(table: string, expected: TableWords, actual: TableWords): Difference[] {
  const itself = { table, item: null };
  return [
    ...compared(
      { ...itself, object: 'table' },
      optionsText(table, expected),
      optionsText(table, actual),
    ),
    ...compared({ ...itself, object: 'comment' }, expected.comment, actual.comment),
    ...pairs(expected.columns, actual.columns).flatMap(({ name: item, wanted, found }) => {
      const text = compared(
        { object: 'column', table, item },
        wanted && columnText(wanted),
        found && columnText(found),
      );
      if (wanted === null || found === null) return text;
      const about = { object: 'comment', table, item } as const;
      return [...text, ...compared(about, wanted.comment, found.comment)];
    }),
    ...named('constraint', table, expected.constraints, actual.constraints, constraintText),
    ...named('index', table, expected.indexes, actual.indexes, (name, index) => {
      const invalid = index.valid ? '' : ' (invalid: building it failed)';
      return `${indexText(table, name, index)}${invalid}`;
    }),
  ];
}

function optionsText(table: string, { options }: TableWords): string {
  return options === null ? `table ${table}` : `table ${table}, ${options}`;
}

/** Rules or indexes: what is missing by its name and there by its words has another name, and is one difference. */
function named<T>(
  object: 'constraint' | 'index',
  table: string,
  expected: Words<T>,
  actual: Words<T>,
  textOf: (name: string, words: T) => string,
): Difference[] {
  const all = pairs(expected, actual);
  const extra = all.flatMap(({ name, wanted, found }) =>
    wanted === null && found !== null ? [{ name, found }] : [],
  );
  const renamed = new Map<string, { readonly name: string; readonly found: T }>();
  for (const { name, wanted, found } of all) {
    if (wanted === null || found !== null) continue;
    const at = extra.findIndex((other) => textOf('', other.found) === textOf('', wanted));
    const [other] = at === -1 ? [] : extra.splice(at, 1);
    if (other !== undefined) renamed.set(name, other);
  }
  return all.flatMap(({ name: item, wanted, found }) => {
    const about = { object, table, item };
    const other = renamed.get(item);
    if (wanted !== null && other !== undefined) {
      const text = [textOf(item, wanted), textOf(other.name, other.found)] as const;
      return compared({ ...about, actualName: other.name }, ...text);
    }
    if (wanted === null && !extra.some(({ name }) => name === item)) return [];
    return compared(about, wanted && textOf(item, wanted), found && textOf(item, found));
  });
}

type About = Pick<Difference, 'object' | 'table' | 'item'> & Partial<Difference>;

function compared(about: About, expected: string | null, actual: string | null): Difference[] {
  if (expected === actual) return [];
  const kind = expected === null ? 'extra' : actual === null ? 'missing' : 'different';
  const name = about.item === null ? about.table : `${about.table}.${about.item}`;
  return [{ actualName: null, ...about, name, kind, expected, actual }];
}

interface Pair<T> {
  readonly name: string;
  readonly wanted: T | null;
  readonly found: T | null;
}

/** What is expected in its own order, then what is there besides. */
function pairs<T>(expected: Words<T>, actual: Words<T>): Pair<T>[] {
  const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return Array.from(names, (name) => ({
    name,
    wanted: wordOf(expected, name),
    found: wordOf(actual, name),
  }));
}
