import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { workshop } from '../../test/support/workshop.ts';
import { engineOf } from './dialects/index.ts';
import { differences } from './drift.ts';
import { integer, table, text, varchar } from './index.ts';

const NONE = new Set<string>();

const author = table('author', { id: integer() }).primaryKey('id');
const book = table('book', {
  id: integer(),
  author_id: integer().nullable(),
  title: text().default('unknown'),
})
  .primaryKey('id')
  .check('named', sql`title <> ''`)
  .unique('book_title', 'title')
  .foreignKey('book_author', ['author_id'], { table: 'author', columns: ['id'] })
  .uniqueIndex('idx_book_lower', [sql`lower(title)`], { where: sql`author_id is not null` });

describe('the words of a schema', () => {
  eachDialect(null, (use, engineName) => {
    it('name everything that makes a table what it is', async () => {
      const shop = await workshop(use().address);
      await shop.perform(async (op) => {
        await op.createTable(author);
        await op.createTable(book);
      });
      const words = await engineOf(use().address).words(
        shop.db,
        new Set(['alembic_version', 'model_words', 'revision_history']),
      );
      expect(Object.keys(words.tables)).toEqual(['author', 'book']);
      const { columns, constraints, indexes, comment, options } = words.tables.book ?? {};
      expect({ comment, options }).toEqual({ comment: null, options: null });
      expect(columns).toMatchObject({
        id: { nullable: false, default: null },
        author_id: { nullable: true, collation: null, generated: null, comment: null },
        title: { nullable: false, default: expect.stringContaining("'unknown'") },
      });
      const rules = Object.entries(constraints ?? {}).map(([name, { kind }]) => [name, kind]);
      expect(Object.fromEntries(rules)).toEqual({
        book_pkey: 'primary key',
        named: 'check',
        book_title: 'unique',
        book_author: 'foreign key',
      });
      expect(indexes).toEqual({
        idx_book_lower: {
          unique: true,
          valid: true,
          definition: {
            sqlite: '((lower(title))) where author_id is not null',
            postgres: 'USING btree (lower(title)) WHERE (author_id IS NOT NULL)',
          }[engineName],
        },
      });
      await shop.close();
    });

    it('are the same in a scratch place, of which nothing stays', async () => {
      const shop = await workshop(use().address);
      const engine = engineOf(use().address);
      await shop.perform((op) => op.createTable(author));
      const live = await engine.words(shop.db, NONE);
      const scratch = await engine.scratch(use().address, shop.db, async (tx) => {
        expect(await engine.words(tx, NONE)).toEqual({ tables: {} });
        await sql`create table ${sql.id('other')} (id integer)`.execute(tx);
        return engine.words(tx, NONE);
      });
      expect(Object.keys(scratch.tables)).toEqual(['other']);
      expect(await engine.words(shop.db, NONE)).toEqual(live);
      await shop.close();
    });

    it('are the same once the engine has read its own words, as a dump that is restored makes it do', async () => {
      const shop = await workshop(use().address);
      const engine = engineOf(use().address);
      const { address } = use();
      const loan = table('loan', {
        id: integer(),
        status: varchar(10),
        note: text(),
        kind: varchar(10).default('book'),
      })
        .primaryKey('id')
        .check('valid_status', sql`status in ('out', 'back', 'o''clock, [lost]')`)
        .check('valid_kind', sql`kind not in ('a', 'b') and (kind <> 'c' or status = 'out')`)
        .check('valid_note', sql`note in ('', 'a')`)
        .uniqueIndex('one_out', ['kind'], { where: sql`status in ('out', 'late')` })
        .index('idx_open', [sql`(status in ('out', 'late'))`]);
      await shop.perform((op) => op.createTable(loan));
      const expected = await engine.words(shop.db, NONE);
      const { loan: found } = expected.tables;
      expect(Object.keys({ ...found?.constraints, ...found?.indexes })).toHaveLength(6);

      const actual = { tables: {} };
      const drift = { expected, actual, differences: differences(expected, actual) };
      const { statements } = engine.mend(address, drift);
      const again = await engine.scratch(address, shop.db, async (tx) => {
        for (const statement of statements.flat()) await sql.raw(statement).execute(tx);
        return engine.words(tx, NONE);
      });
      expect(again.tables.loan).toEqual(found);
      await shop.close();
    });

    it('cannot be had of a scratch place that fails, and nothing stays of it either', async () => {
      const shop = await workshop(use().address);
      const engine = engineOf(use().address);
      const live = await engine.words(shop.db, NONE);
      const failed = engine.scratch(use().address, shop.db, (tx) =>
        sql`create table half (id integer); nonsense`.execute(tx),
      );
      await expect(failed).rejects.toMatchObject({ code: 'DATABASE_FAILED' });
      expect(await engine.words(shop.db, NONE)).toEqual(live);
      await shop.close();
    });
  });
});
