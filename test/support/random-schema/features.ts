import { sql } from 'kysely';
import { descending, type TableShape, type table } from '../../../src/data/index.ts';

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'bigint', 'double', 'numeric']);
const TEXTS: ReadonlySet<string> = new Set(['text', 'varchar']);

/** A table with the methods of its definition. */
export type Table = ReturnType<typeof table>;
/** Something that a table gets, where its columns allow it. */
type Feature = (shape: Table) => Table;

const has = ({ columns }: TableShape, name: string, kinds?: ReadonlySet<string>) => {
  const column = columns[name];
  return column !== undefined && (kinds?.has(column.type.kind) ?? true);
};
const when =
  (fits: (shape: Table) => boolean, feature: Feature): Feature =>
  (shape) =>
    fits(shape) ? feature(shape) : shape;
const called = ({ name }: TableShape, what: string) => `${name}_${what}`;

/** Rules and indexes of every kind. */
export const FEATURES: readonly Feature[] = [
  when(
    (t) => has(t, 'n'),
    (t) => t.unique(called(t, 'n'), 'n'),
  ),
  when(
    (t) => has(t, 'w'),
    (t) => t.unique(called(t, 'w'), 'w'),
  ),
  when(
    (t) => has(t, 'n') && has(t, 'm'),
    (t) => t.unique(called(t, 'rule'), 'm', 'n'),
  ),
  when(
    (t) => has(t, 'uid'),
    (t) => t.unique(called(t, 'rule'), 'uid'),
  ),
  (t) => t.unique(called(t, 'id'), 'id'),
  when(
    (t) => has(t, 'n', NUMBERS),
    (t) => t.check(called(t, 'check'), sql`n > 0 and n < 100`),
  ),
  when(
    (t) => has(t, 'n', NUMBERS),
    (t) => t.check(called(t, 'check'), sql`n >= 0`),
  ),
  when(
    (t) => has(t, 'note'),
    (t) => t.check(called(t, 'words'), sql`note <> 'a  b\`$\{x}\\' and length(note) < 50`),
  ),
  when(
    (t) => has(t, 'Odd "name"'),
    (t) => t.check(called(t, 'odd'), sql`${sql.ref('Odd "name"')} <> 'x'`),
  ),
  when(
    (t) => has(t, 'w'),
    (t) => t.check(called(t, 'cast'), sql`cast(w as text) <> 'x'`),
  ),
  when(
    (t) => has(t, 'm'),
    (t) => t.index(called(t, 'm'), ['m']),
  ),
  when(
    (t) => has(t, 'm') && has(t, 'note'),
    (t) => t.index(called(t, 'm'), ['note', descending('m')]),
  ),
  when(
    (t) => has(t, 'w', TEXTS),
    (t) => t.index(called(t, 'lower'), [sql`lower(w)`]),
  ),
  when(
    (t) => has(t, 'm', NUMBERS) && has(t, 'n'),
    (t) => t.uniqueIndex(called(t, 'partial'), ['n'], { where: sql`m > 5` }),
  ),
  when(
    (t) => has(t, 'm', NUMBERS),
    (t) => t.index(called(t, 'sum'), ['id', sql`m + 1`], { where: sql`m is not null` }),
  ),
  when(
    (t) => has(t, 'day'),
    (t) => t.uniqueIndex(called(t, 'day'), [descending('day')]),
  ),
  when(
    (t) => has(t, 'w') && has(t, 'm'),
    (t) => t.uniqueNullsEqual(called(t, 'nulls'), ['w', 'm']),
  ),
  when(
    (t) => has(t, 'n') && has(t, 'flag'),
    (t) => t.uniqueNullsEqual(called(t, 'nulls'), ['flag', 'n']),
  ),
];

/** The table with one feature more, where its columns allow it and nothing has that name yet. */
export function withFeature(shape: Table, at: number): Table {
  const next = FEATURES[at]?.(shape) ?? shape;
  return isNew(shape, next) ? next : shape;
}

/** Two features of one name are one too many. */
function isNew(shape: TableShape, next: TableShape): boolean {
  const names = ({ uniques, checks, indexes }: TableShape) => [
    ...Object.keys(uniques),
    ...Object.keys(checks),
    ...indexes.map(({ name }) => name),
  ];
  const all = names(next);
  return all.length > names(shape).length && new Set(all).size === all.length;
}
