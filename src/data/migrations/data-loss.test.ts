import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { historyOf, openHistory } from '../../../test/support/history.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import {
  bigint,
  type DatabaseAddress,
  integer,
  numeric,
  type Operations,
  table,
  text,
  varchar,
} from '../index.ts';
import { dataLoss } from './data-loss.ts';

const book = table('book', {
  id: integer(),
  title: text().nullable(),
  pages: bigint().nullable(),
}).primaryKey('id');

/** A database with two books, of which one has no title, about to be changed. */
async function library(address: DatabaseAddress, change: (op: Operations) => Promise<void>) {
  const revisions = historyOf({
    first: { upgrade: (op) => op.createTable(book), downgrade: (op) => op.dropTable('book') },
    second: { upgrade: change },
  });
  const handle = openHistory(address, revisions);
  await handle.migrations.upgrade({ target: 'first' });
  await sql`insert into book (id, title, pages) values (1, 'One', 3000000000), (2, null, 200)`.execute(
    handle.db,
  );
  return handle;
}

type Change = [what: string, change: (op: Operations) => Promise<void>, sentence: string];

const LOSSES: readonly Change[] = [
  [
    'a table',
    (op) => op.dropTable('book'),
    'second drops the table book, which 2 rows hold. Nothing was changed.',
  ],
  [
    'a column',
    (op) => op.changeTable('book', (each) => each.dropColumn('title')),
    'second drops book.title, which 1 row holds. Nothing was changed.',
  ],
  [
    'what no longer fits',
    (op) => op.changeTable('book', (each) => each.changeColumn('pages', varchar(9).nullable())),
    'second narrows book.pages from bigint to varchar(9), which 1 row does not fit. Nothing was changed.',
  ],
  [
    'the end of a text',
    (op) => op.changeTable('book', (each) => each.changeColumn('title', varchar(2).nullable())),
    'second narrows book.title from text to varchar(2), which 1 row does not fit. Nothing was changed.',
  ],
];

describe('a revision that takes something away', () => {
  eachDialect(null, (use) => {
    it.each(LOSSES)('is refused as long as rows hold %s', async (_, change, sentence) => {
      const handle = await library(use().address, change);
      await expect(handle.migrations.upgrade()).rejects.toMatchObject({
        code: 'DATA_LOSS',
        message: sentence,
      });
      const { rows } = await sql`select id, title, pages from book order by id`.execute(handle.db);
      expect(rows).toEqual([
        { id: 1, title: 'One', pages: 3000000000 },
        { id: 2, title: null, pages: 200 },
      ]);
      const told: string[] = [];
      const allowed = { allowDataLoss: true, onWarning: (text: string) => told.push(text) };
      expect((await handle.migrations.upgrade(allowed)).to).toEqual(['second']);
      expect(told).toContain(`${sentence.split('.').slice(0, -2).join('.')}.`);
      await handle.close();
    });

    it.each(LOSSES)('needs no permission where nothing holds %s', async (_, change) => {
      const handle = await library(use().address, change);
      await sql`delete from book`.execute(handle.db);
      expect((await handle.migrations.upgrade()).to).toEqual(['second']);
      await handle.close();
    });

    it('needs no permission where every value fits into what is narrower', async () => {
      const handle = await library(use().address, (op) =>
        op.changeTable('book', (each) =>
          each
            .changeColumn('title', varchar(3).nullable())
            .changeColumn('pages', numeric(10).nullable()),
        ),
      );
      expect((await handle.migrations.upgrade()).to).toEqual(['second']);
      const { rows } = await sql`select title from book order by id`.execute(handle.db);
      expect(rows).toEqual([{ title: 'One' }, { title: null }]);
      await handle.close();
    });

    it('is refused on the way back, too', async () => {
      const handle = await library(use().address, async () => {});
      await expect(handle.migrations.downgrade('base')).rejects.toMatchObject({
        code: 'DATA_LOSS',
        message: 'first drops the table book, which 2 rows hold. Nothing was changed.',
      });
      await handle.close();
    });

    it.each<[string, (op: Operations) => Promise<void>, string]>([
      [
        'a new column',
        (op) => op.changeTable('book', (each) => each.addColumn('shelf', text())),
        'second makes book.shelf not null, and 2 rows would have no value there',
      ],
      [
        'one that some rows have no value in',
        (op) => op.changeTable('book', (each) => each.changeColumn('title', text())),
        'second makes book.title not null, and 1 row would have no value there',
      ],
    ])('says what is missing where %s must have a value', async (_, change, sentence) => {
      const handle = await library(use().address, change);
      await expect(handle.migrations.upgrade()).rejects.toMatchObject({
        code: 'MIGRATION_INVALID',
        message: expect.stringContaining(sentence),
      });
      await handle.close();
    });

    it('fills what the revision says how to fill', async () => {
      const handle = await library(use().address, (op) =>
        op.changeTable('book', (each) =>
          each
            .addColumn('shelf', text(), { fill: sql`'shelf ' || id` })
            .changeColumn('title', text(), { convert: sql`coalesce(title, '?')` }),
        ),
      );
      await handle.migrations.upgrade();
      const { rows } = await sql`select title, shelf from book order by id`.execute(handle.db);
      expect(rows).toEqual([
        { title: 'One', shelf: 'shelf 1' },
        { title: '?', shelf: 'shelf 2' },
      ]);
      await handle.close();
    });
  });
});

describe('a revision that keeps others waiting', () => {
  const changes = (op: Operations) =>
    op.changeTable('book', (each) =>
      each
        .changeColumn('id', bigint())
        .addCheck('has_pages', sql`pages > 0`)
        .addIndex('by_pages', ['pages']),
    );

  eachDialect(null, (use, engine) => {
    it('says which lock PostgreSQL takes, for what, and over how many rows', async () => {
      const handle = await library(use().address, changes);
      const told: string[] = [];
      await handle.migrations.upgrade({ onWarning: (text) => told.push(text) });
      const expected = [
        'second rewrites the table to turn id from integer to bigint, checks every row for has_pages: 2 rows of book under ACCESS EXCLUSIVE, reads and writes wait.',
        'second builds the index by_pages: 2 rows of book under SHARE, writes wait.',
      ];
      expect(told).toEqual(engine === 'postgres' ? expected : []);
      await handle.close();
    });

    it('says that others can still read while a key is checked', async () => {
      const handle = await library(use().address, (op) =>
        op.changeTable('book', (each) =>
          each
            .addColumn('next_id', integer().nullable())
            .addForeignKey('book_next', ['next_id'], { table: 'book', columns: ['id'] }),
        ),
      );
      const told: string[] = [];
      await handle.migrations.upgrade({ onWarning: (text) => told.push(text) });
      const expected = [
        'second checks every row for book_next, with book locked, too: 2 rows of book under SHARE ROW EXCLUSIVE, writes wait.',
      ];
      expect(told).toEqual(engine === 'postgres' ? expected : []);
      await handle.close();
    });

    it('says nothing where nobody has rows to wait for', async () => {
      const handle = await library(use().address, changes);
      await sql`delete from book`.execute(handle.db);
      const told: string[] = [];
      await handle.migrations.upgrade({ onWarning: (text) => told.push(text) });
      expect(told).toEqual([]);
      await handle.close();
    });
  });
});

const toy = table('toy', { id: integer(), name: text() }).primaryKey('id');

/** Makes toys and puts two of them there. */
const seeds: Record<string, (op: Operations) => Promise<void>> = {
  'by operations': async (op) => {
    await op.createTable(toy);
    await op.execute(sql`insert into toy (id, name) values (1, 'ball'), (2, 'kite')`);
  },
  'under another name': async (op) => {
    await op.createTable({ ...toy, name: 'thing' });
    await op.renameTable('thing', 'toy');
    await op.execute(sql`insert into toy (id, name) values (1, 'ball'), (2, 'kite')`);
  },
};

describe('what an upgrade has made itself', () => {
  eachDialect(null, (use) => {
    const history = (steps: Parameters<typeof historyOf>[0]) =>
      openHistory(
        use().address,
        historyOf({ first: { upgrade: (op) => op.createTable(book) }, ...steps }),
      );
    const drop = { upgrade: (op: Operations) => op.dropTable('toy') };

    it.each(Object.entries(seeds))('is no loss when it goes again: %s', async (_, seed) => {
      const handle = history({ seed: { upgrade: seed }, drop });
      await handle.migrations.upgrade({ target: 'first' });
      await sql`insert into book (id) values (1)`.execute(handle.db);
      expect((await handle.migrations.upgrade()).to).toEqual(['drop']);
      await handle.close();
    });

    it('is no loss where it was made by SQL of its own and nothing was there before', async () => {
      const seed = async (op: Operations) => {
        await op.execute(sql`create table toy (id integer)`);
        await op.execute(sql`insert into toy values (1)`);
      };
      const handle = history({
        seed: { upgrade: seed, transactional: false },
        drop,
      });
      const told: string[] = [];
      await handle.migrations.upgrade({ onWarning: (text) => told.push(text) });
      expect(told).toEqual([]);
      await handle.close();
    });

    it('is protected as everything is once the upgrade is done', async () => {
      const handle = history({ seed: { upgrade: seeds['by operations'] ?? drop.upgrade }, drop });
      await handle.migrations.upgrade({ target: 'seed' });
      await expect(handle.migrations.upgrade()).rejects.toMatchObject({
        code: 'DATA_LOSS',
        message: 'drop drops the table toy, which 2 rows hold. Nothing was changed.',
      });
      await handle.close();
    });
  });
});

describe('a refusal that is to name every loss', () => {
  const told = { namesEveryLoss: true };
  eachDialect(null, (use) => {
    const change = (op: Operations) =>
      op.changeTable('book', (each) => each.dropColumn('title').dropColumn('pages'));

    it('names those of all revisions that were to come, and changes nothing', async () => {
      const revisions = historyOf({
        first: { upgrade: (op) => op.createTable(book) },
        second: { upgrade: change },
        third: { upgrade: (op) => op.dropTable('book') },
        fourth: { upgrade: (op) => op.execute(sql`update nowhere set a = 1`) },
      });
      const handle = openHistory(use().address, revisions);
      await handle.migrations.upgrade({ target: 'first' });
      await sql`insert into book (id, title, pages) values (1, 'One', 1), (2, null, 2)`.execute(
        handle.db,
      );
      const losses = [
        { revision: 'second', what: 'drops book.title', rows: 1, isMisfit: false },
        { revision: 'second', what: 'drops book.pages', rows: 2, isMisfit: false },
        { revision: 'third', what: 'drops the table book', rows: 2, isMisfit: false },
      ];
      const text =
        'second drops book.title, which 1 row holds; drops book.pages, which 2 rows hold';
      await expect(handle.migrations.upgrade()).rejects.toMatchObject({
        message: `${text}. Nothing was changed.`,
        details: { losses: losses.slice(0, 2) },
      });
      const whole = `${text}; third drops the table book, which 2 rows hold. Nothing was changed.`;
      await expect(handle.migrations.upgrade({ ...told, target: 'third' })).rejects.toMatchObject({
        code: 'DATA_LOSS',
        message: whole,
        details: { losses },
      });
      await expect(handle.migrations.upgrade(told)).rejects.toMatchObject({
        code: 'DATA_LOSS',
        message: expect.stringContaining(
          `${whole} Were it allowed, this would stand in the way next: Revision fourth could not be applied`,
        ),
      });
      await expect(handle.migrations.upgrade(told)).rejects.not.toMatchObject({
        message: expect.stringMatching(/Nothing was changed.*Nothing was changed/),
      });
      const { rows } = await sql`select id from book`.execute(handle.db);
      expect(rows).toHaveLength(2);
      expect((await handle.migrations.state()).applied).toEqual(['first']);
      await handle.close();
    });

    it('gives way to what may be otherwise in a moment, and is in its details', async () => {
      const codes = ['DATABASE_LOCKED', 'DATABASE_UNREACHABLE', 'DATABASE_FULL'] as const;
      const coming = codes.values();
      const revisions = historyOf({
        first: { upgrade: (op) => op.createTable(book) },
        second: { upgrade: (op) => op.dropTable('book') },
        third: {
          upgrade: async () => {
            throw new CogniforceError(coming.next().value ?? 'INTERNAL', 'It is gone.');
          },
        },
      });
      const handle = openHistory(use().address, revisions);
      await handle.migrations.upgrade({ target: 'first' });
      await sql`insert into book (id, title, pages) values (1, 'One', 1)`.execute(handle.db);
      for (const code of codes) {
        await expect(handle.migrations.upgrade(told)).rejects.toMatchObject({
          code,
          message: expect.stringMatching(/^Revision third could not be applied.*It is gone\./),
          details: { losses: [{ revision: 'second', what: 'drops the table book', rows: 1 }] },
        });
      }
      await handle.close();
    });
  });

  it('says that a fault came after the losses, and not what it says', () => {
    const loss = { revision: 'second', what: 'drops a.b', rows: 1, isMisfit: false };
    const standing = { transactional: true, kept: [] };
    expect(dataLoss([loss], standing, new RangeError('Jane Doe')).message).toBe(
      'second drops a.b, which 1 row holds. Nothing was changed. Were it allowed, this would stand in the way next: a RangeError; LOG_LEVEL=debug says where.',
    );
  });

  it('names five and counts the others', () => {
    const losses = [...'abcdefg'].map((name) => ({
      revision: 'second',
      what: `drops wide.${name}`,
      rows: 1,
      isMisfit: false,
    }));
    const error = dataLoss(losses, { transactional: true, kept: [] });
    expect(error.message).toMatch(/drops wide\.e, which 1 row holds; and 2 more\. Nothing/);
    expect(error.details.losses).toEqual(losses);
  });
});
