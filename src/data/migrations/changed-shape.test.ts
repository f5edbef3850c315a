import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { bigint, integer, text } from '../column.ts';
import { describeShape } from '../describe-shape.ts';
import { descending } from '../shape.ts';
import { table } from '../table.ts';
import { changedShape } from './changed-shape.ts';
import { stepsOf, type TableChange } from './table-change.ts';

const book = table('book', { id: integer(), title: text().nullable(), pages: integer() })
  .primaryKey('id')
  .unique('book_title', 'title')
  .check('book_pages', sql`pages > 0`)
  .foreignKey('book_before', ['pages'], { table: 'book', columns: ['id'] })
  .foreignKey('book_shelf', ['pages'], { table: 'shelf', columns: ['pages'] })
  .index('by_pages', ['title', descending('pages'), sql`pages + 1`], { where: sql`pages > 5` })
  .comment('Books');

const bare = table('bare', { id: integer(), a: integer(), b: integer() }).primaryKey('id');

const change = (shape: Parameters<typeof changedShape>[0], steps: (t: TableChange) => unknown) =>
  changedShape(shape, stepsOf(steps));
const shapeAfter = (shape: typeof bare, steps: (t: TableChange) => unknown) =>
  describeShape(change(shape, steps).after);

describe('changedShape', () => {
  it('gives a column its new name everywhere', () => {
    const { renames, renamed, after, convert } = change(book, (t) =>
      t.renameColumn('pages', 'sheets').renameColumn('id', 'number'),
    );
    const wanted = table('book', { number: integer(), title: text().nullable(), sheets: integer() })
      .primaryKey('number')
      .unique('book_title', 'title')
      .check('book_pages', sql`sheets > 0`)
      .foreignKey('book_before', ['sheets'], { table: 'book', columns: ['number'] })
      .foreignKey('book_shelf', ['sheets'], { table: 'shelf', columns: ['pages'] })
      .index('by_pages', ['title', descending('sheets'), sql`sheets + 1`], {
        where: sql`sheets > 5`,
      })
      .comment('Books');
    expect(describeShape(after)).toEqual(describeShape(wanted));
    expect(renamed).toEqual(after);
    expect(convert).toEqual({});
    expect(renames).toEqual([
      { kind: 'renameColumn', from: 'pages', to: 'sheets' },
      { kind: 'renameColumn', from: 'id', to: 'number' },
    ]);
  });

  it('renames before everything else, wherever the step stands', () => {
    const { renamed, after, convert } = change(bare, (t) =>
      t.changeColumn('c', bigint(), { convert: sql`c * 2` }).renameColumn('a', 'c'),
    );
    expect(Object.keys(renamed.columns)).toEqual(['id', 'c', 'b']);
    expect(renamed.columns.c?.type.kind).toBe('integer');
    expect(after.columns.c?.type.kind).toBe('bigint');
    expect(Object.keys(convert)).toEqual(['c']);
  });

  it('adds, changes and drops columns', () => {
    const fill = sql`a + 1`;
    const { renamed, after, convert } = change(bare, (t) =>
      t.dropColumn('b').changeColumn('a', text()).addColumn('c', bigint(), { fill }),
    );
    expect(Object.entries(after.columns).map(([name, { type }]) => [name, type.kind])).toEqual([
      ['id', 'integer'],
      ['a', 'text'],
      ['c', 'bigint'],
    ]);
    expect(renamed).toEqual(bare);
    expect(convert).toEqual({ c: fill });
  });

  it('adds and drops rules, indexes and words', () => {
    const full = shapeAfter(bare, (t) =>
      t
        .primaryKey('a', 'b')
        .addUnique('u', ['a'])
        .addCheck('c', sql`a > 0`)
        .addForeignKey('f', ['a'], { table: 'x', columns: ['y'] })
        .addIndex('i', ['a'])
        .addUniqueIndex('j', ['b'])
        .comment('words'),
    );
    const wanted = table('bare', bare.columns)
      .primaryKey('a', 'b')
      .unique('u', 'a')
      .check('c', sql`a > 0`)
      .foreignKey('f', ['a'], { table: 'x', columns: ['y'] })
      .index('i', ['a'])
      .uniqueIndex('j', ['b'])
      .comment('words');
    expect(full).toEqual(describeShape(wanted));
    const none = shapeAfter(wanted as never, (t) =>
      t
        .primaryKey()
        .dropConstraint('u')
        .dropConstraint('c')
        .dropConstraint('f')
        .dropIndex('i')
        .dropIndex('j')
        .comment(null),
    );
    expect(none).toEqual(describeShape(table('bare', bare.columns)));
  });

  it('replaces a rule and an index by another of its name', () => {
    const { after } = change(book, (t) =>
      t
        .dropConstraint('book_pages')
        .addCheck('book_pages', sql`pages > 1`)
        .dropIndex('by_pages')
        .addIndex('by_pages', ['pages']),
    );
    expect(describeShape(after)).toMatchObject({
      checks: [['book_pages', 'pages > 1']],
      indexes: [{ name: 'by_pages', parts: ['pages'] }],
    });
  });

  it.each<[string, (t: TableChange) => unknown]>([
    ['has a column a already', (t) => t.addColumn('a', text())],
    ['has a column b already', (t) => t.renameColumn('a', 'b')],
    ['has no column x', (t) => t.renameColumn('x', 'y')],
    ['has no column x', (t) => t.changeColumn('x', text())],
    ['has no column x', (t) => t.dropColumn('x')],
    ['has no index x', (t) => t.dropIndex('x')],
    ['has no constraint x', (t) => t.dropConstraint('x')],
    ['has an index i already', (t) => t.addIndex('i', ['a']).addIndex('i', ['b'])],
    ['has a constraint u already', (t) => t.addUnique('u', ['a']).addUnique('u', ['b'])],
    ['has a constraint c already', (t) => t.addCheck('c', sql`a > 0`).addUnique('c', ['b'])],
    [
      'has a constraint f already',
      (t) => t.addForeignKey('f', ['a'], { table: 'x', columns: ['y'] }).addCheck('f', sql`a > 0`),
    ],
    ['has no column id, which the primary key is over', (t) => t.dropColumn('id')],
    ['has no column x, which the primary key is over', (t) => t.primaryKey('a', 'x')],
    ['has no column a, which u is over', (t) => t.addUnique('u', ['a']).dropColumn('a')],
    ['has no column x, which i is over', (t) => t.addIndex('i', ['a', 'x'])],
    ['has no column x, which i is over', (t) => t.addIndex('i', [descending('x')])],
    [
      'has no column x, which f is over',
      (t) => t.addForeignKey('f', ['x'], { table: 'x', columns: ['y'] }),
    ],
    [
      'loses its column a, which c is over: drop that, too',
      (t) => t.addCheck('c', sql`a > 0`).dropColumn('a'),
    ],
    [
      'loses its column a, which i is over: drop that, too',
      (t) => t.addIndex('i', [sql`a + 1`]).dropColumn('a'),
    ],
    [
      'loses its column a, which i is over: drop that, too',
      (t) => t.addIndex('i', ['b'], { where: sql`a > 0` }).dropColumn('a'),
    ],
  ])('refuses a table that %s', (reason, steps) => {
    expect(() => change(bare, steps)).toThrow(
      expect.objectContaining({
        code: 'MIGRATION_INVALID',
        message: `The table bare ${reason}.`,
        details: { table: 'bare' },
      }),
    );
  });

  it('takes a rule over a dropped column where that goes with it', () => {
    const { after } = change(book, (t) =>
      t
        .dropColumn('pages')
        .dropConstraint('book_pages')
        .dropConstraint('book_before')
        .dropConstraint('book_shelf')
        .dropIndex('by_pages'),
    );
    expect(Object.keys(after.columns)).toEqual(['id', 'title']);
  });

  it('takes a word of SQL for no column that is dropped', () => {
    const shape = table('bare', { id: integer(), text: text() }).check(
      'c',
      sql`cast(id as text) <> 'text'`,
    );
    expect(Object.keys(change(shape, (t) => t.dropColumn('text')).after.columns)).toEqual(['id']);
  });
});
