import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { plannedSteps } from '../../../test/support/planned-steps.ts';
import { bigint, double, integer, numeric, text, uuid, varchar } from '../column.ts';
import { describeColumn, describeShape } from '../describe-shape.ts';
import { descending, type TableShape } from '../shape.ts';
import { table } from '../table.ts';
import { NO_RENAMES } from './autogenerate/renames.ts';
import { planOf } from './autogenerate.ts';

type Schema = readonly TableShape[];

const up = (before: Schema, after: Schema, renames = NO_RENAMES) =>
  plannedSteps(planOf(before, after, renames).upgrade);
const down = (before: Schema, after: Schema, renames = NO_RENAMES) =>
  plannedSteps(planOf(before, after, renames).downgrade);
const questions = (before: Schema, after: Schema) => {
  const { upgrade, downgrade } = planOf(before, after, null);
  return [upgrade, downgrade].map((planned) => planned.flatMap((each) => each.questions));
};

const author = table('author', { id: integer(), name: text() }).primaryKey('id');
const book = table('book', { id: integer(), author_id: integer(), title: text().nullable() })
  .primaryKey('id')
  .foreignKey('book_author', ['author_id'], { table: 'author', columns: ['id'] });
const key = (name: string, column: string, target: string, reference = 'id') => ({
  kind: 'addForeignKey',
  key: {
    name,
    columns: [column],
    table: target,
    references: [reference],
    onDelete: 'no action',
  },
});

describe('planOf', () => {
  it('plans nothing where nothing differs, whatever the order', async () => {
    const { id, author_id, title } = book.columns;
    const again = table('book', { title, author_id, id })
      .primaryKey('id')
      .foreignKey('book_author', ['author_id'], { table: 'author', columns: ['id'] });
    expect(planOf([author, book], [again, author], NO_RENAMES)).toEqual({
      upgrade: [],
      downgrade: [],
    });
  });

  it('makes tables after those that they refer to, and drops them the other way round', async () => {
    expect(await up([], [book, author])).toEqual([
      ['createTable', describeShape(author)],
      ['createTable', describeShape(book)],
    ]);
    expect(await down([], [book, author])).toEqual([
      ['dropTable', 'book'],
      ['dropTable', 'author'],
    ]);
  });

  it('ties tables of a circle afterwards, and unties them before', async () => {
    const a = table('a', { id: integer(), b: integer() })
      .primaryKey('id')
      .foreignKey('a_b', ['b'], { table: 'b', columns: ['id'] })
      .foreignKey('a_a', ['b'], { table: 'a', columns: ['id'] });
    const b = table('b', { id: integer(), a: integer() })
      .primaryKey('id')
      .foreignKey('b_a', ['a'], { table: 'a', columns: ['id'] });
    const loose = { ...a, foreignKeys: a.foreignKeys.filter(({ name }) => name === 'a_a') };
    expect(await up([], [a, b])).toEqual([
      ['createTable', describeShape(loose)],
      ['createTable', describeShape(b)],
      ['changeTable', 'a', key('a_b', 'b', 'b')],
    ]);
    expect(await down([], [a, b])).toEqual([
      ['changeTable', 'a', { kind: 'dropConstraint', name: 'a_b' }],
      ['dropTable', 'b'],
      ['dropTable', 'a'],
    ]);
  });

  it('changes one table in one step', async () => {
    const after = table('book', {
      id: bigint(),
      author_id: integer().comment('who wrote it'),
      pages: integer().default(0),
    })
      .primaryKey('id')
      .unique('book_pages', 'pages')
      .check('book_some', sql`pages > 0`)
      .index('by_pages', [descending('pages'), sql`pages + 1`], { where: sql`pages > 5` })
      .uniqueIndex('by_author', ['author_id'])
      .comment('Books');
    expect(await up([author, book], [author, after])).toEqual([
      [
        'changeTable',
        'book',
        { kind: 'dropConstraint', name: 'book_author' },
        { kind: 'dropColumn', name: 'title' },
        { kind: 'changeColumn', name: 'id', column: describeColumn(bigint()), values: null },
        {
          kind: 'changeColumn',
          name: 'author_id',
          column: describeColumn(integer().comment('who wrote it')),
          values: null,
        },
        {
          kind: 'addColumn',
          name: 'pages',
          column: describeColumn(integer().default(0)),
          values: null,
        },
        { kind: 'addUnique', name: 'book_pages', columns: ['pages'] },
        { kind: 'addCheck', name: 'book_some', condition: 'pages > 0' },
        {
          kind: 'addIndex',
          index: {
            name: 'by_pages',
            parts: [{ descending: 'pages' }, ['pages + 1']],
            unique: false,
            where: 'pages > 5',
          },
        },
        {
          kind: 'addIndex',
          index: { name: 'by_author', parts: ['author_id'], unique: true, where: null },
        },
        { kind: 'comment', words: 'Books' },
      ],
    ]);
    expect(await down([author, book], [author, after])).toEqual([
      [
        'changeTable',
        'book',
        { kind: 'dropIndex', name: 'by_pages' },
        { kind: 'dropIndex', name: 'by_author' },
        { kind: 'dropConstraint', name: 'book_pages' },
        { kind: 'dropConstraint', name: 'book_some' },
        { kind: 'dropColumn', name: 'pages' },
        { kind: 'changeColumn', name: 'id', column: describeColumn(integer()), values: null },
        {
          kind: 'changeColumn',
          name: 'author_id',
          column: describeColumn(integer()),
          values: null,
        },
        {
          kind: 'addColumn',
          name: 'title',
          column: describeColumn(text().nullable()),
          values: null,
        },
        key('book_author', 'author_id', 'author'),
        { kind: 'comment', words: null },
      ],
    ]);
  });

  it('replaces rules and indexes of one name that say something else', async () => {
    const before = table('t', { id: integer(), n: integer() })
      .primaryKey('id')
      .unique('u', 'n')
      .check('c', sql`n > 0`)
      .index('i', ['n']);
    const after = table('t', { id: integer(), n: integer() })
      .primaryKey('id', 'n')
      .unique('u', 'n', 'id')
      .check('c', sql`n >= 0`)
      .uniqueIndex('i', ['n']);
    expect(await up([before], [after])).toEqual([
      [
        'changeTable',
        't',
        { kind: 'dropIndex', name: 'i' },
        { kind: 'dropConstraint', name: 'u' },
        { kind: 'dropConstraint', name: 'c' },
        { kind: 'primaryKey', columns: ['id', 'n'] },
        { kind: 'addUnique', name: 'u', columns: ['n', 'id'] },
        { kind: 'addCheck', name: 'c', condition: 'n >= 0' },
        { kind: 'addIndex', index: { name: 'i', parts: ['n'], unique: true, where: null } },
      ],
    ]);
  });

  it('takes a unique constraint, a check and a key of one name for three things', async () => {
    const before = table('t', { id: integer() }).unique('rule', 'id');
    const after = table('t', { id: integer() }).check('rule', sql`id > 0`);
    expect(await up([before], [after])).toEqual([
      [
        'changeTable',
        't',
        { kind: 'dropConstraint', name: 'rule' },
        { kind: 'addCheck', name: 'rule', condition: 'id > 0' },
      ],
    ]);
  });

  it('takes a scale that nobody gave for zero', () => {
    const of = (column: ReturnType<typeof numeric>) => table('t', { n: column });
    expect(planOf([of(numeric(10))], [of(numeric(10, 0))], NO_RENAMES).upgrade).toEqual([]);
    expect(planOf([of(numeric(10))], [of(numeric(10, 1))], NO_RENAMES).upgrade).toHaveLength(1);
    expect(planOf([of(numeric())], [of(numeric(10))], NO_RENAMES).upgrade).toHaveLength(1);
  });

  it('gives a new key what it needs first', async () => {
    const shelf = table('shelf', { id: integer(), code: text() }).primaryKey('id');
    const coded = shelf.unique('shelf_code', 'code');
    const onShelf = table('book', { id: integer(), shelf: text() });
    const tied = onShelf.foreignKey('book_shelf', ['shelf'], { table: 'shelf', columns: ['code'] });
    const unique = { kind: 'addUnique', name: 'shelf_code', columns: ['code'] };
    expect(await up([onShelf, shelf], [tied, coded])).toEqual([
      ['changeTable', 'shelf', unique],
      ['changeTable', 'book', key('book_shelf', 'shelf', 'shelf', 'code')],
    ]);
    expect(await down([onShelf, shelf], [tied, coded])).toEqual([
      ['changeTable', 'book', { kind: 'dropConstraint', name: 'book_shelf' }],
      ['changeTable', 'shelf', { kind: 'dropConstraint', name: 'shelf_code' }],
    ]);
    expect(await up([shelf], [tied, coded])).toEqual([
      ['changeTable', 'shelf', unique],
      ['createTable', describeShape(tied)],
    ]);
    expect(await down([shelf], [tied, coded])).toEqual([
      ['dropTable', 'book'],
      ['changeTable', 'shelf', { kind: 'dropConstraint', name: 'shelf_code' }],
    ]);
  });

  it('lets go of a key that stays while what it rests on is replaced', async () => {
    const rest = author.unique('author_id', 'id');
    const changed = { ...rest, uniques: {} };
    expect(await up([rest, book], [changed, book])).toEqual([
      ['changeTable', 'book', { kind: 'dropConstraint', name: 'book_author' }],
      ['changeTable', 'author', { kind: 'dropConstraint', name: 'author_id' }],
      ['changeTable', 'book', key('book_author', 'author_id', 'author')],
    ]);
    expect(await down([rest, book], [changed, book])).toEqual([
      ['changeTable', 'author', { kind: 'addUnique', name: 'author_id', columns: ['id'] }],
    ]);
  });

  it('lets go of a key while both of its ends become another kind of value', async () => {
    const texts = [
      table('author', { id: text(), name: text() }).primaryKey('id'),
      table('book', { ...book.columns, author_id: text() })
        .primaryKey('id')
        .foreignKey('book_author', ['author_id'], { table: 'author', columns: ['id'] }),
    ];
    const change = (name: string) => ({
      kind: 'changeColumn',
      name,
      column: describeColumn(text()),
      values: null,
    });
    expect(await up([author, book], texts)).toEqual([
      ['changeTable', 'book', { kind: 'dropConstraint', name: 'book_author' }],
      ['changeTable', 'author', change('id')],
      ['changeTable', 'book', change('author_id')],
      ['changeTable', 'book', key('book_author', 'author_id', 'author')],
    ]);
  });

  it('leaves a key alone that only becomes wider', async () => {
    const wide = table('author', { id: bigint(), name: text() }).primaryKey('id');
    expect(await up([author, book], [wide, book])).toEqual([
      [
        'changeTable',
        'author',
        { kind: 'changeColumn', name: 'id', column: describeColumn(bigint()), values: null },
      ],
    ]);
  });

  it('sets a name free before it gives it to something else', async () => {
    const at = (name: string, indexed: boolean) => {
      const shape = table(name, { id: integer() });
      return indexed ? shape.index('wanders', ['id']) : shape;
    };
    const index = { name: 'wanders', parts: ['id'], unique: false, where: null };
    expect(await up([at('a', false), at('b', true)], [at('a', true), at('b', false)])).toEqual([
      ['changeTable', 'b', { kind: 'dropIndex', name: 'wanders' }],
      ['changeTable', 'a', { kind: 'addIndex', index }],
    ]);
    expect(await up([at('old', true)], [at('new', true)])).toEqual([
      ['dropTable', 'old'],
      ['createTable', describeShape(at('new', true))],
    ]);
  });

  it('sets names free in a circle of names and keys, too', async () => {
    const wandering = (name: string) =>
      table(name, { id: integer() }).primaryKey('id').index('wanders', ['id']);
    const [alpha, beta] = [wandering('alpha'), wandering('beta')];
    const tiedTo = (target: string) =>
      table('gamma', { n: integer() }).foreignKey('gamma_n', ['n'], {
        table: target,
        columns: ['id'],
      });
    expect(await up([alpha, tiedTo('alpha')], [tiedTo('beta'), beta])).toEqual([
      ['changeTable', 'gamma', { kind: 'dropConstraint', name: 'gamma_n' }],
      ['dropTable', 'alpha'],
      ['createTable', describeShape(beta)],
      ['changeTable', 'gamma', key('gamma_n', 'n', 'beta')],
    ]);
  });

  it('lets two tables exchange the names of their indexes', async () => {
    const named = (name: string, index: string) =>
      table(name, { id: integer() }).index(index, ['id']);
    const index = (name: string) => ({
      kind: 'addIndex',
      index: { name, parts: ['id'], unique: false, where: null },
    });
    expect(
      await up([named('a', 'i'), named('b', 'j')], [named('a', 'j'), named('b', 'i')]),
    ).toEqual([
      ['changeTable', 'b', { kind: 'dropIndex', name: 'j' }],
      ['changeTable', 'a', { kind: 'dropIndex', name: 'i' }, index('j')],
      ['changeTable', 'b', index('i')],
    ]);
  });

  it('renames what it was told to, and does the rest', async () => {
    const scroll = table('scroll', {
      number: integer(),
      writer: integer(),
      title: text().nullable(),
      note: text().nullable(),
    })
      .primaryKey('number')
      .foreignKey('book_author', ['writer'], { table: 'author', columns: ['id'] });
    const renames = {
      tables: [{ from: 'book', to: 'scroll' }],
      columns: [
        { table: 'scroll', from: 'id', to: 'number' },
        { table: 'scroll', from: 'author_id', to: 'writer' },
      ],
    };
    expect(await up([author, book], [author, scroll], renames)).toEqual([
      ['renameTable', 'book', 'scroll'],
      [
        'changeTable',
        'scroll',
        { kind: 'renameColumn', from: 'id', to: 'number' },
        { kind: 'renameColumn', from: 'author_id', to: 'writer' },
        {
          kind: 'addColumn',
          name: 'note',
          column: describeColumn(text().nullable()),
          values: null,
        },
      ],
    ]);
    expect(await down([author, book], [author, scroll], renames)).toEqual([
      ['renameTable', 'scroll', 'book'],
      [
        'changeTable',
        'book',
        { kind: 'renameColumn', from: 'writer', to: 'author_id' },
        { kind: 'renameColumn', from: 'number', to: 'id' },
        { kind: 'dropColumn', name: 'note' },
      ],
    ]);
  });

  it('does with a new name alone where nothing else differs', async () => {
    const number = table('author', { number: integer(), name: text() }).primaryKey('number');
    const tied = table('book', book.columns)
      .primaryKey('id')
      .foreignKey('book_author', ['author_id'], { table: 'author', columns: ['number'] });
    const renames = { tables: [], columns: [{ table: 'author', from: 'id', to: 'number' }] };
    expect(await up([author, book], [number, tied], renames)).toEqual([
      ['changeTable', 'author', { kind: 'renameColumn', from: 'id', to: 'number' }],
    ]);
  });

  it('waits for the new name of a column that a new key refers to', async () => {
    const number = table('author', { number: integer(), name: text() }).primaryKey('number');
    const loose = { ...book, foreignKeys: [] };
    const tied = table('book', book.columns)
      .primaryKey('id')
      .foreignKey('book_author', ['author_id'], { table: 'author', columns: ['number'] });
    const renames = { tables: [], columns: [{ table: 'author', from: 'id', to: 'number' }] };
    expect(await up([loose, author], [tied, number], renames)).toEqual([
      ['changeTable', 'author', { kind: 'renameColumn', from: 'id', to: 'number' }],
      ['changeTable', 'book', key('book_author', 'author_id', 'author', 'number')],
    ]);
  });

  it('asks in the file about what only might have another name', () => {
    const before = table('t', { id: integer(), a: integer().nullable(), b: text().nullable() });
    const after = table('t', { id: integer(), c: integer().nullable(), d: text().nullable() });
    expect(questions([before], [after])).toEqual([
      [
        "Is t.c what was t.a? Then its values are lost like this: write .renameColumn('a', 'c') instead of dropping the one and adding the other, and the reverse in downgrade.",
        "Is t.d what was t.b? Then its values are lost like this: write .renameColumn('b', 'd') instead of dropping the one and adding the other, and the reverse in downgrade.",
      ],
      [],
    ]);
    expect(questions([author], [{ ...author, name: 'writer' }])).toEqual([
      [
        "Is the table writer what was author? Then its rows are lost like this: write op.renameTable('author', 'writer') instead of making the one and dropping the other, and the reverse in downgrade.",
      ],
      [],
    ]);
    const told = planOf([before], [after], NO_RENAMES).upgrade;
    expect(told.flatMap((each) => each.questions)).toEqual([]);
  });

  it('asks what it cannot know of the rows, in both directions', () => {
    const before = table('t', {
      id: integer(),
      gone: integer(),
      a: text().nullable(),
      b: text(),
      c: text(),
      d: uuid(),
    }).primaryKey('id');
    const after = table('t', {
      id: integer(),
      fresh: double(),
      spare: bigint().default(0),
      a: text(),
      b: varchar(20),
      c: integer(),
      d: text(),
    }).primaryKey('id', 'a');
    const toKey = (columns: string, was: string) =>
      `The primary key of t becomes (${columns}), and it was (${was}): no two rows may agree in it, and none may have a null in it.`;
    const noValue = (where: string) =>
      `Rows that are there have no value for ${where}, which must have one: give it a default, or say what to fill it with as in { fill: sql\`...\` }.`;
    const cast = (where: string, types: string) =>
      `${where} goes ${types}, and no cast does that for every value on both engines: say in convert what becomes of each.`;
    expect(questions([before], [after])).toEqual([
      [
        noValue('t.fresh'),
        'Rows may be there in which t.a is null, and it must not be any more: say what to put there as in { convert: sql`coalesce("a", ...)` }, or nothing is done where there are any.',
        't.b goes from text to varchar(20): values that do not fit are cut, rounded or refused, which needs --allow-data-loss. Say in convert what becomes of them.',
        cast('t.c', 'from text to integer'),
        toKey('id, a', 'id'),
      ],
      [noValue('t.gone'), cast('t.d', 'from text to uuid'), toKey('id', 'id, a')],
    ]);
  });

  it('asks about a primary key that was none, or is none any more', () => {
    const keyed = table('t', { id: integer() }).primaryKey('id');
    const loose = table('t', { id: integer() });
    expect(questions([loose], [keyed])).toEqual([
      [
        'The primary key of t becomes (id), and there was none: no two rows may agree in it, and none may have a null in it.',
      ],
      ['t has no primary key any more: is that meant?'],
    ]);
  });

  it('converts so that both engines take the statement', async () => {
    const before = table('t', { a: text(), b: integer() });
    const after = table('t', { a: integer(), b: text() });
    expect(await up([before], [after])).toEqual([
      [
        'changeTable',
        't',
        {
          kind: 'changeColumn',
          name: 'a',
          column: describeColumn(integer()),
          values: 'cast("a" as text)',
        },
        { kind: 'changeColumn', name: 'b', column: describeColumn(text()), values: null },
      ],
    ]);
  });
});
