import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import {
  type DatabaseAddress,
  defineDomain,
  descending,
  integer,
  openDomain,
  type Revision,
  table,
  text,
  type UntypedKysely,
} from '../index.ts';

const author = table('author', {
  id: integer(),
  name: text().comment("the author's name"),
})
  .primaryKey('id')
  .comment('who wrote');
const book = table('book', {
  id: integer(),
  author_id: integer().nullable(),
  title: text().default('unknown'),
  pages: integer().nullable(),
})
  .primaryKey('id')
  .check('book_pages', sql`pages >= 0`)
  .unique('book_title', 'title')
  .foreignKey('book_author', ['author_id'], {
    table: 'author',
    columns: ['id'],
    onDelete: 'cascade',
  })
  .index('idx_book_pages', [descending('pages'), 'id'])
  .uniqueIndex('idx_book_lower', [sql`lower(title)`], { where: sql`pages > 0` });

const first: Revision = {
  revision: 'shelf001',
  downRevision: null,
  async upgrade(op) {
    await op.createTable(author);
    await op.createTable(book);
  },
  async downgrade(op) {
    await op.dropTable('book');
    await op.dropTable('author');
  },
};
const shelf = defineDomain({
  name: 'shelf',
  schema: 'managed',
  tables: { author, book },
  migrations: [first],
  repositories: () => ({}),
});

/** Made once, with two authors who wrote a book each. */
async function stocked(address: DatabaseAddress) {
  const handle = openDomain(shelf, address);
  await handle.migrations.upgrade();
  await handle.db
    .insertInto('author')
    .values([
      { id: 1, name: 'Ada' },
      { id: 2, name: 'Grace' },
    ])
    .execute();
  await handle.db
    .insertInto('book')
    .values([
      { id: 1, author_id: 1, title: 'Notes', pages: 66 },
      { id: 2, author_id: 2, title: 'Compilers', pages: null },
    ])
    .execute();
  const db = handle.db as unknown as UntypedKysely;
  return {
    ...handle,
    run: (statements: readonly string[]) =>
      db.connection().execute(async (connection) => {
        for (const statement of statements) await sql.raw(statement).execute(connection);
      }),
    rows: async () => ({
      authors: await handle.db.selectFrom('author').selectAll().orderBy('id').execute(),
      books: await handle.db.selectFrom('book').selectAll().orderBy('id').execute(),
    }),
  };
}

/** The table with something else in it, which SQLite can only do by making it anew. */
const REBUILT = [
  'create table "x" ("id" INTEGER not null, "author_id" INTEGER, "title" TEXT default \'unknown\' not null, "pages" INTEGER, constraint "book_pkey" primary key ("id"), constraint "book_pages" check (pages >= 0), constraint "book_title" unique ("title"), constraint "book_author" foreign key ("author_id") references "author" ("id") on delete cascade)',
];
const rebuilt = (from: string, to: string) => [
  'pragma foreign_keys = off',
  ...REBUILT.map((text) => text.replace(from, to)),
  'insert into x select * from book',
  'drop table book',
  'alter table x rename to book',
  'create index idx_book_pages on book ("pages" desc, "id")',
  'create unique index idx_book_lower on book ((lower(title))) where pages > 0',
  'pragma foreign_keys = on',
];

interface Case {
  readonly sqlite: readonly string[];
  readonly postgres: readonly string[];
  /** What check must name: kind, object and name. */
  readonly found: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'a column of another type': {
    sqlite: rebuilt('"pages" INTEGER', '"pages" TEXT'),
    postgres: ['alter table book alter column pages type bigint'],
    found: ['different column book.pages'],
  },
  'a column that may be null': {
    sqlite: rebuilt("default 'unknown' not null", "default 'unknown'"),
    postgres: ['alter table book alter column title drop not null'],
    found: ['different column book.title'],
  },
  'a column that may not be null any more': {
    sqlite: rebuilt('"author_id" INTEGER', '"author_id" INTEGER not null'),
    postgres: ['alter table book alter column author_id set not null'],
    found: ['different column book.author_id'],
  },
  'a default that is another, and one that is none': {
    sqlite: rebuilt('"pages" INTEGER', '"pages" INTEGER default 7').map((text) =>
      text.replace("'unknown'", "'none'"),
    ),
    postgres: [
      "alter table book alter column title set default 'none', alter column pages set default 7",
    ],
    found: ['different column book.title', 'different column book.pages'],
  },
  'a default that is gone': {
    sqlite: rebuilt("default 'unknown' not null", 'not null'),
    postgres: ['alter table book alter column title drop default'],
    found: ['different column book.title'],
  },
  'a column that sorts otherwise': {
    sqlite: rebuilt('"title" TEXT', '"title" TEXT collate nocase'),
    postgres: ['alter table book alter column title type text collate "C"'],
    found: ['different column book.title'],
  },
  'a column more': {
    sqlite: ['alter table book add column note text'],
    postgres: ['alter table book add column note text'],
    found: ['extra column book.note'],
  },
  'columns that are missing, one of them with what is tied to it': {
    sqlite: [
      ...['drop index idx_book_pages', 'drop index idx_book_lower'],
      ...rebuilt(', constraint "book_pages" check (pages >= 0)', '').slice(0, 5),
      'alter table book drop column pages',
    ],
    postgres: ['alter table book drop column pages'],
    found: [
      'missing column book.pages',
      'missing constraint book.book_pages',
      'missing index book.idx_book_pages',
      'missing index book.idx_book_lower',
    ],
  },
  'a check that is another': {
    sqlite: rebuilt('check (pages >= 0)', 'check (pages >= 10)'),
    postgres: [
      'alter table book drop constraint book_pages, add constraint book_pages check (pages >= 10)',
    ],
    found: ['different constraint book.book_pages'],
  },
  'a check that is called otherwise': {
    sqlite: rebuilt('constraint "book_pages"', 'constraint "pages_of_book"'),
    postgres: ['alter table book rename constraint book_pages to pages_of_book'],
    found: ['different constraint book.book_pages'],
  },
  'a unique rule that is gone, and one that is there besides': {
    sqlite: rebuilt('constraint "book_title" unique ("title")', 'unique ("title", "pages")'),
    postgres: [
      'alter table book drop constraint book_title, add constraint other unique (title, pages)',
    ],
    found: ['missing constraint book.book_title', 'extra constraint'],
  },
  'a key that does something else': {
    sqlite: rebuilt(' on delete cascade', ''),
    postgres: [
      'alter table book drop constraint book_author, add constraint book_author foreign key (author_id) references author',
    ],
    found: ['different constraint book.book_author'],
  },
  'a primary key over more': {
    sqlite: rebuilt('primary key ("id")', 'primary key ("id", "title")'),
    postgres: [
      'alter table book drop constraint book_pkey, add constraint book_pkey primary key (id, title)',
    ],
    found: ['different constraint book.book_pkey'],
  },
  'indexes that are gone, there besides, others and called otherwise': {
    sqlite: [
      'drop index idx_book_lower',
      'create index idx_more on book (author_id)',
      'drop index idx_book_pages',
      'create index idx_otherwise on book (pages desc, id)',
    ],
    postgres: [
      'drop index idx_book_lower',
      'create index idx_more on book (author_id)',
      'alter index idx_book_pages rename to idx_otherwise',
    ],
    found: [
      'different index book.idx_book_pages',
      'missing index book.idx_book_lower',
      'extra index book.idx_more',
    ],
  },
  'an index in another order, and one over other rows': {
    sqlite: [
      'drop index idx_book_pages',
      'create index idx_book_pages on book (pages, id)',
      'drop index idx_book_lower',
      'create unique index idx_book_lower on book ((lower(title))) where pages > 1',
    ],
    postgres: [
      'drop index idx_book_pages',
      'create index idx_book_pages on book (pages, id)',
      'drop index idx_book_lower',
      'create unique index idx_book_lower on book (lower(title)) where pages > 1',
    ],
    found: ['different index book.idx_book_pages', 'different index book.idx_book_lower'],
  },
  'a table more, which looks at one of ours': {
    sqlite: ['create table loan (id integer primary key, book_id integer references book (id))'],
    postgres: ['create table loan (id integer primary key, book_id integer references book (id))'],
    found: ['extra table loan'],
  },
  'comments that are gone': {
    sqlite: [
      'pragma foreign_keys = off',
      'create table "x" ("id" INTEGER not null, "name" TEXT not null /* other */, constraint "author_pkey" primary key ("id"))',
      'insert into x select * from author',
      'drop table author',
      'alter table x rename to author',
      'pragma foreign_keys = on',
    ],
    postgres: ['comment on table author is null', "comment on column author.name is 'other'"],
    found: ['missing comment author', 'different comment author.name'],
  },
};

describe('the SQL that mends', () => {
  eachDialect(null, (use, engine) => {
    it.each(Object.keys(CASES))('%s: names it, mends it and keeps the rows', async (name) => {
      const { [engine]: drift, found } = CASES[name] as Case;
      const shop = await stocked(use().address);
      const before = await shop.rows();
      expect((await shop.migrations.check()).differences).toEqual([]);
      await shop.run(drift);
      const { differences, script } = await shop.migrations.check();
      const named = differences.map((each) => `${each.kind} ${each.object} ${each.name}`);
      expect(named).toHaveLength(found.length);
      for (const each of found) {
        expect(
          named.filter(
            (one) => one === each || (each === 'extra constraint' && one.startsWith(each)),
          ),
        ).toHaveLength(1);
      }
      expect(differences.every(({ where, sql: own }) => where === 'live' && own.length > 0)).toBe(
        true,
      );
      await shop.run(script);
      const after = await shop.migrations.check();
      expect(after).toMatchObject({ differences: [], script: [] });
      const rows = await shop.rows();
      const kept = name.startsWith('columns that are missing')
        ? { ...before, books: before.books.map((each) => ({ ...each, pages: null })) }
        : before;
      expect(rows).toEqual(kept);
      await shop.close();
    });

    it('makes a table that is missing, with all that belongs to it', async () => {
      const shop = await stocked(use().address);
      await shop.run(['drop table book', 'drop table author']);
      const { differences, script } = await shop.migrations.check();
      expect(differences).toMatchObject([
        { object: 'table', name: 'author', kind: 'missing' },
        { object: 'table', name: 'book', kind: 'missing' },
      ]);
      await shop.run(script);
      expect((await shop.migrations.check()).differences).toEqual([]);
      await shop.close();
    });

    it('says before it what it loses', async () => {
      const shop = await stocked(use().address);
      await shop.run(['alter table book add column note text', 'create table loan (id integer)']);
      const script = (await shop.migrations.check()).script.join('\n');
      expect(script).toMatch(/-- Loses the values of book\.note\.\n.*(drop column|drop table)/);
      expect(script).toMatch(/-- Loses every row of loan\.\ndrop table "loan";/);
      await shop.close();
    });

    it('keeps the triggers of a table, which are nobody’s drift', async () => {
      const shop = await stocked(use().address);
      await shop.run(
        {
          sqlite: ['create trigger upper after insert on book begin select 1; end'],
          postgres: [
            "create function f() returns trigger language plpgsql as 'begin return new; end'",
            'create trigger upper after insert on book execute function f()',
          ],
        }[engine],
      );
      expect((await shop.migrations.check()).differences).toEqual([]);
      await shop.run(['alter table book add column note text']);
      await shop.run((await shop.migrations.check()).script);
      const { rows } = await {
        sqlite: sql`select name from sqlite_schema where type = 'trigger'`,
        postgres: sql`select tgname as name from pg_trigger where not tgisinternal`,
      }[engine].execute(shop.db);
      expect(rows).toEqual([{ name: 'upper' }]);
      await shop.close();
    });
  });
});
