import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, digestOf } from './drift.ts';
import type { ColumnWords, SchemaWords, TableWords } from './words.ts';

const column = (type: string, more: Partial<ColumnWords> = {}): ColumnWords => ({
  type,
  nullable: true,
  default: null,
  collation: null,
  generated: null,
  comment: null,
  ...more,
});
const check = (condition: string) =>
  ({ kind: 'check', definition: `check (${condition})` }) as const;
const index = (columns: string, more = {}) => ({
  definition: `(${columns})`,
  unique: false,
  valid: true,
  ...more,
});
const tableOf = (more: Partial<TableWords> = {}): TableWords => ({
  comment: null,
  options: null,
  columns: { id: column('integer', { nullable: false }), pages: column('integer') },
  constraints: { positive: check('pages > 0') },
  indexes: { idx_pages: index('pages') },
  triggers: {},
  ...more,
});
const schema = (book: TableWords | null): SchemaWords => ({
  tables: book === null ? {} : { book },
});
const found = (expected: TableWords | null, actual: TableWords | null) =>
  differences(schema(expected), schema(actual)).map(({ table: _, item: __, ...rest }) => rest);

describe('differences', () => {
  it('are none between a schema and itself, in whatever order it is told', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 5 });
    const types = fc.dictionary(fc.string({ minLength: 1 }), fc.constantFrom('a', 'b'));
    fc.assert(
      fc.property(names, types, (tables, columns) => {
        const made = (turned: boolean): SchemaWords => {
          const entries = Object.entries(columns).map(([name, type]) => [name, column(type)]);
          const each = tableOf({
            columns: Object.fromEntries(turned ? entries.reverse() : entries),
          });
          const all = tables.map((name) => [name, each] as const);
          return { tables: Object.fromEntries(turned ? all.reverse() : all) };
        };
        expect(differences(made(false), made(true))).toEqual([]);
      }),
    );
  });

  it('turn round when both sides do, whatever they are', () => {
    const words = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'toString'), fc.constantFrom('x', 'y'))
      .map((types) => {
        const columns = Object.entries(types).map(([name, type]) => [name, column(type)]);
        const rules = Object.entries(types).map(([name, type]) => [name, check(type)]);
        return schema(
          tableOf({ columns: Object.fromEntries(columns), constraints: Object.fromEntries(rules) }),
        );
      });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const sides = differences(a, b).filter(({ actualName }) => actualName === null);
        const turned = differences(b, a).filter(({ actualName }) => actualName === null);
        const key = (name: string, x: string | null, y: string | null) => `${name}|${x}|${y}`;
        expect(new Set(sides.map((each) => key(each.name, each.expected, each.actual)))).toEqual(
          new Set(turned.map((each) => key(each.name, each.actual, each.expected))),
        );
      }),
    );
  });

  it('of a table that is missing, or there besides, are one', () => {
    const common = { object: 'table', name: 'book', actualName: null };
    expect(found(tableOf(), null)).toEqual([
      { ...common, kind: 'missing', expected: 'table book', actual: null },
    ]);
    expect(found(null, tableOf())).toEqual([
      { ...common, kind: 'extra', expected: null, actual: 'table book' },
    ]);
  });

  it('say of a column all that it is', () => {
    const actual = tableOf({
      columns: {
        pages: column('bigint', { nullable: false, default: '0', collation: '"C"' }),
        note: column('text', { generated: 'generated always as (1) stored' }),
      },
    });
    expect(found(tableOf(), actual)).toEqual([
      {
        object: 'column',
        name: 'book.id',
        kind: 'missing',
        expected: 'integer not null',
        actual: null,
        actualName: null,
      },
      {
        object: 'column',
        name: 'book.pages',
        kind: 'different',
        expected: 'integer',
        actual: 'bigint collate "C" default 0 not null',
        actualName: null,
      },
      {
        object: 'column',
        name: 'book.note',
        kind: 'extra',
        expected: null,
        actual: 'text generated always as (1) stored',
        actualName: null,
      },
    ]);
  });

  it('of comments, of a table or a column, stand for themselves', () => {
    const expected = tableOf({ comment: 'books' });
    const actual = tableOf({
      columns: { ...expected.columns, pages: column('integer', { comment: 'how many' }) },
    });
    expect(found(expected, actual)).toEqual([
      {
        object: 'comment',
        name: 'book',
        kind: 'missing',
        expected: 'books',
        actual: null,
        actualName: null,
      },
      {
        object: 'comment',
        name: 'book.pages',
        kind: 'extra',
        expected: null,
        actual: 'how many',
        actualName: null,
      },
    ]);
  });

  it('of a name alone are one, and not something missing beside something extra', () => {
    const actual = tableOf({
      constraints: { positiv: check('pages > 0'), other: check('id > 0') },
      indexes: { ix: index('pages'), ix_2: index('pages') },
    });
    const differing = found(tableOf(), actual);
    expect(differing.map(({ name, kind, actualName }) => [name, kind, actualName])).toEqual([
      ['book.positive', 'different', 'positiv'],
      ['book.other', 'extra', null],
      ['book.idx_pages', 'different', 'ix'],
      ['book.ix_2', 'extra', null],
    ]);
    expect(differing[0]).toMatchObject({
      expected: 'constraint "positive" check (pages > 0)',
      actual: 'constraint "positiv" check (pages > 0)',
    });
  });

  it('are seen in what an index is, and whether it is of use', () => {
    const indexes = (more: object) => tableOf({ indexes: { idx_pages: index('pages', more) } });
    expect(found(tableOf(), indexes({ unique: true }))).toMatchObject([
      { object: 'index', actual: 'create unique index "idx_pages" on "book" (pages)' },
    ]);
    expect(found(tableOf(), indexes({ valid: false }))).toMatchObject([
      { actual: expect.stringContaining('invalid') },
    ]);
    expect(found(tableOf(), indexes({ definition: '(pages, id)' }))).toHaveLength(1);
  });

  it('are seen in what a table is made as, and never in its triggers', () => {
    expect(found(tableOf({ options: 'strict' }), tableOf())).toMatchObject([
      { object: 'table', kind: 'different', expected: 'table book, strict', actual: 'table book' },
    ]);
    expect(found(tableOf({ triggers: { a: 'x' } }), tableOf({ triggers: { b: 'y' } }))).toEqual([]);
  });
});

describe('digestOf', () => {
  const some = <T>(value: fc.Arbitrary<T>) =>
    fc.dictionary(fc.constantFrom('a', 'b', 'toString'), value, { maxKeys: 2 });
  const schemas: fc.Arbitrary<SchemaWords> = fc.record({
    tables: some(
      fc.record({
        comment: fc.constantFrom(null, 'why'),
        options: fc.constantFrom(null, 'strict'),
        columns: some(
          fc.constantFrom(
            column('text'),
            column('text', { nullable: false }),
            column('text', { default: '1' }),
            column('text', { comment: 'why' }),
          ),
        ),
        constraints: some(fc.constantFrom(check('a > 0'), check('a > 1'))),
        indexes: some(fc.constantFrom(index('a'), index('a', { unique: true }))),
        triggers: some(fc.constantFrom('create trigger', 'create another')),
      }),
    ),
  });
  const turned = <T>(value: T): T =>
    typeof value === 'object' && value !== null
      ? (Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([name, each]) => [name, turned(each)]),
        ) as T)
      : value;

  it('is the same for two schemas exactly where there is no difference', () => {
    fc.assert(
      fc.property(schemas, schemas, (a, b) => {
        expect(digestOf(a) === digestOf(b)).toBe(differences(a, b).length === 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows a schema again in another order and with other triggers', () => {
    fc.assert(
      fc.property(schemas, some(fc.string()), (words, triggers) => {
        const others = Object.entries(words.tables).map(([name, each]) => [
          name,
          { ...each, triggers },
        ]);
        expect(digestOf(turned({ tables: Object.fromEntries(others) }))).toBe(digestOf(words));
      }),
    );
  });
});
