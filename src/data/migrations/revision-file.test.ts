import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { boolean, integer, json, numeric, text, varchar } from '../column.ts';
import { descending, type TableShape } from '../shape.ts';
import { table } from '../table.ts';
import { NO_RENAMES } from './autogenerate/renames.ts';
import { planOf } from './autogenerate.ts';
import { type RevisionDraft, revisionFile } from './revision-file.ts';

const draft: RevisionDraft = {
  id: 'cf005_pages',
  downRevision: 'cf004_facts',
  message: 'count pages',
  plan: { upgrade: [], downgrade: [] },
  questions: [],
  door: '../../../data/index.ts',
};
const between = (before: readonly TableShape[], after: readonly TableShape[]) =>
  planOf(before, after, NO_RENAMES);

describe('revisionFile', () => {
  it('gives an empty revision its place', () => {
    expect(revisionFile(draft)).toBe(`import type { Operations } from '../../../data/index.ts';

/** Count pages. */
export const revision = 'cf005_pages';
export const downRevision = 'cf004_facts';

export async function upgrade(op: Operations): Promise<void> {
  // Say here what it does.
}

export async function downgrade(op: Operations): Promise<void> {
  // Say here how it is taken back.
}
`);
  });

  it('gives a merge nothing to do', () => {
    expect(
      revisionFile({ ...draft, downRevision: ['a', 'b'], message: 'Join them!' }),
    ).toBe(`/** Join them! */
export const revision = 'cf005_pages';
export const downRevision = ['a', 'b'];

export async function upgrade(): Promise<void> {}

export async function downgrade(): Promise<void> {}
`);
  });

  it('begins a history', () => {
    expect(revisionFile({ ...draft, downRevision: null })).toContain(
      'export const downRevision = null;\n',
    );
  });

  it('says what it makes, does and loses', () => {
    const shelf = table('book_shelf', {
      id: integer(),
      code: varchar(20).nullable().default("it's").comment('on its "back"'),
      'odd name': numeric(10, 2).default(0),
      open: boolean().default(true),
      made: text().default(sql`'a' || 'b'`),
    })
      .primaryKey('id')
      .unique('shelf_code', 'code', 'id')
      .check('shelf_id', sql`id > 0`)
      .foreignKey('shelf_self', ['id'], {
        table: 'book_shelf',
        columns: ['id'],
        onDelete: 'cascade',
      })
      .uniqueNullsEqual('shelf_null', ['code', 'id'])
      .index('by_code', [descending('code'), sql`lower(code)`], { where: sql`code <> '\\'` })
      .uniqueIndex('by_id', ['id'])
      .comment('Shelves');
    const before = table('book', { id: integer(), pages: integer() });
    const after = table('book', { id: integer(), title: text().nullable() }).primaryKey('id');
    const plan = between([before], [shelf, after]);
    expect(
      revisionFile({ ...draft, plan, questions: ['Is it so?'] }),
    ).toBe(`import { sql } from 'kysely';
import {
  boolean,
  descending,
  integer,
  numeric,
  type Operations,
  table,
  text,
  varchar,
} from '../../../data/index.ts';

/** Count pages. */
export const revision = 'cf005_pages';
export const downRevision = 'cf004_facts';

const bookShelf = table('book_shelf', {
  id: integer(),
  code: varchar(20).nullable().default("it's").comment('on its "back"'),
  'odd name': numeric(10, 2).default(0),
  open: boolean().default(true),
  made: text().default(sql\`'a' || 'b'\`),
})
  .primaryKey('id')
  .unique('shelf_code', 'code', 'id')
  .check('shelf_id', sql\`id > 0\`)
  .foreignKey('shelf_self', ['id'], { table: 'book_shelf', columns: ['id'], onDelete: 'cascade' })
  .uniqueNullsEqual('shelf_null', ['code', 'id'])
  .index('by_code', [descending('code'), sql\`lower(code)\`], { where: sql\`code <> '\\\\'\` })
  .uniqueIndex('by_id', ['id'])
  .comment('Shelves');

/** Makes book_shelf, drops book.pages, adds book.title and changes rules of book. */
export async function upgrade(op: Operations): Promise<void> {
  // Question: Is it so?
  await op.createTable(bookShelf);
  // Question: The primary key of book becomes (id), and there was none: no two rows may agree in
  // it, and none may have a null in it.
  await op.changeTable('book', (t) => t.dropColumn('pages').addColumn('title', text().nullable()).primaryKey('id'));
}

/** Loses what book.title holds and every row of book_shelf. */
export async function downgrade(op: Operations): Promise<void> {
  // Question: Rows that are there have no value for book.pages, which must have one: give it a
  // default, or say what to fill it with as in { fill: sql\`...\` }.
  // Question: book has no primary key any more: is that meant?
  await op.changeTable('book', (t) => t.dropColumn('title').addColumn('pages', integer()).primaryKey());
  await op.dropTable('book_shelf');
}
`);
  });

  it('names what it renames', () => {
    const before = table('book', { id: integer() });
    const after = table('scroll', { number: integer() });
    const plan = planOf([before], [after], {
      tables: [{ from: 'book', to: 'scroll' }],
      columns: [{ table: 'scroll', from: 'id', to: 'number' }],
    });
    const text = revisionFile({ ...draft, plan });
    expect(text).toContain(`/** Renames book to scroll and renames scroll.id to number. */
export async function upgrade(op: Operations): Promise<void> {
  await op.renameTable('book', 'scroll');
  await op.changeTable('scroll', (t) => t.renameColumn('id', 'number'));
}

/** Loses nothing. */
export async function downgrade(op: Operations): Promise<void> {
  await op.renameTable('scroll', 'book');
  await op.changeTable('book', (t) => t.renameColumn('number', 'id'));
}
`);
  });

  it('writes every step of a change', () => {
    const before = table('t', { id: integer(), a: text(), b: text() })
      .unique('u', 'a')
      .index('i', ['a'])
      .comment('old');
    const after = table('t', { id: integer(), a: integer(), c: json() })
      .unique('v', 'a', 'id')
      .check('c', sql`id > 0`)
      .foreignKey('f', ['id'], { table: 't', columns: ['a'], onDelete: 'set null' })
      .index('j', ['a'])
      .uniqueIndex('k', [descending('id')], { where: sql`id > 0` });
    const file = revisionFile({ ...draft, plan: between([before], [after]) });
    expect(file).toContain(
      `changeTable('t', (t) => t.dropIndex('i').dropConstraint('u').dropColumn('b').changeColumn('a', integer(), { convert: sql\`cast("a" as text)\` }).addColumn('c', json()).addUnique('v', ['a', 'id']).addCheck('c', sql\`id > 0\`).addForeignKey('f', ['id'], { table: 't', columns: ['a'], onDelete: 'set null' }).addIndex('j', ['a']).addUniqueIndex('k', [descending('id')], { where: sql\`id > 0\` }).comment(null));`,
    );
    expect(file).toContain(`/**
 * Changes indexes of t, changes rules of t, drops t.b, changes t.a, adds t.c and says something
 * else of t.
 */`);
    expect(file).toContain(".comment('old'))");
  });

  it('calls no constant like anything else in the file', () => {
    const names = ['integer', 'sql', 'revision', 'Op', 'class', '1st', 'a-b', 'a_b', 'day'];
    const tables = names.map((name) => table(name, { id: integer() }));
    const text = revisionFile({ ...draft, plan: between([], tables) });
    expect(
      [...text.matchAll(/^const (\w+) = table\('([^']+)'/gm)].map((m) => [m[2], m[1]]),
    ).toEqual([
      ['integer', 'integerTable'],
      ['sql', 'sqlTable'],
      ['revision', 'revisionTable'],
      ['Op', 'opTable'],
      ['class', 'classTable'],
      ['1st', 'table1st'],
      ['a-b', 'aB'],
      ['a_b', 'aBTable'],
      ['day', 'day'],
    ]);
  });

  it('lets no message and no name out of its place', () => {
    const odd = table(`it's */ \${x}\``, { "it's": text().comment('\u2028 \n `') });
    const text_ = revisionFile({ ...draft, message: ' end */ it?\n', plan: between([], [odd]) });
    expect(text_).toContain('/** End * / it? */');
    expect(text_).toContain(`table("it's */ \${x}\`", {`);
    expect(text_).toContain(`"it's": text().comment('\\u2028 \\n \``);
  });
});
