import { inspect } from 'node:util';
import fc from 'fast-check';
import { type RawBuilder, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import {
  bigint,
  boolean,
  day,
  defineDomain,
  double,
  instant,
  integer,
  isViolation,
  json,
  numeric,
  openDomain,
  plainJson,
  type Revision,
  table,
  text,
  toJson,
  uuid,
  varchar,
} from '../index.ts';

const sample = table('sample', {
  id: uuid(),
  words: text().nullable(),
  code: varchar(8).default('none'),
  count: integer().default(0),
  nanoseconds: bigint().nullable(),
  share: double().nullable(),
  price: numeric(12, 4).nullable(),
  done: boolean().default(false),
  at: instant().nullable(),
  on: day().nullable(),
  facts: json().nullable(),
  document: plainJson().nullable(),
})
  .primaryKey('id')
  .check('sample_count', sql`count >= 0`)
  .unique('sample_words', 'words')
  .uniqueNullsEqual('sample_code_on', ['code', 'on']);

const first: Revision = {
  revision: 'first',
  downRevision: null,
  upgrade: (op) => op.createTable(sample),
  downgrade: (op) => op.dropTable('sample'),
};

const samples = defineDomain({
  name: 'samples',
  schema: 'managed',
  tables: { sample },
  migrations: [first],
  repositories: (db) => ({ all: () => db.selectFrom('sample').selectAll().execute() }),
});

const id = '2f0c4a52-93a5-4e58-9f2c-6f1d3b1f0a11';
const other = '6b0e5d0e-7f0d-4f2b-8f39-0f7c5a3c1d22';

const minimal = { id, code: 'a' };

describe('a managed domain', () => {
  eachDialect(samples, (use) => {
    it('gives every value back in the form in which it was written', async () => {
      const { db, all } = use();
      const row = {
        id,
        words: 'Grüße, "Welt" 🌍',
        code: 'x',
        count: 3,
        nanoseconds: 1_767_225_600_000_000,
        share: 0.1,
        price: 12.3456,
        done: true,
        at: '2026-03-02T09:00:00.120Z',
        on: '2026-03-02',
      };
      const facts = { tags: ['a', 'b'] };
      const document = '{"b": 1,  "a": [1.50]}';
      await db
        .insertInto('sample')
        .values({ ...row, facts: toJson(facts), document })
        .execute();
      expect(await all()).toEqual([{ ...row, facts, document }]);
    });

    it('gives back whatever values there are', async () => {
      const { db, all } = use();
      const words = fc
        .string({ unit: 'binary', maxLength: 40 })
        .filter((text) => !text.includes('\0'));
      const rows = fc.record({
        id: fc.uuid(),
        words: fc.option(words),
        code: fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
        count: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        nanoseconds: fc.option(fc.maxSafeInteger().map((n) => n + 0)),
        share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)),
        done: fc.boolean(),
        at: fc.option(
          fc
            .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
            .map((date) => date.toISOString()),
        ),
        facts: fc.jsonValue({ stringUnit: 'grapheme' }),
      });
      await fc.assert(
        fc.asyncProperty(rows, async ({ facts, ...row }) => {
          const stored = toJson(facts);
          await db
            .insertInto('sample')
            .values({ ...row, facts: stored })
            .execute();
          const [read] = await all();
          await db.deleteFrom('sample').execute();
          expect(read).toMatchObject(row);
          expect(read?.facts).toEqual(JSON.parse(stored));
        }),
        { numRuns: 60 },
      );
    });

    it('fills what is left out: with the default, else with null', async () => {
      const { db, all } = use();
      await db.insertInto('sample').values({ id }).execute();
      expect(await all()).toEqual([
        {
          id,
          words: null,
          code: 'none',
          count: 0,
          nanoseconds: null,
          share: null,
          price: null,
          done: false,
          at: null,
          on: null,
          facts: null,
          document: null,
        },
      ]);
    });

    it('keeps each JSON value as one of its own kind', async () => {
      const { db } = use();
      const values = ['text', 7, 0.5, true, null, [1, 'a', null], {}];
      const rows = values.map((facts, at) => ({
        id: numbered(at),
        code: `${at}`,
        facts: toJson(facts),
      }));
      await db.insertInto('sample').values(rows).execute();
      const read = await db.selectFrom('sample').select('facts').orderBy('code').execute();
      expect(read.map(({ facts }) => facts)).toEqual(values);
    });

    it('counts, sums and averages in numbers', async () => {
      const { db } = use();
      await db
        .insertInto('sample')
        .values([
          { id, code: 'a', count: 1, nanoseconds: 5, share: 0.5, price: 1.5 },
          { id: other, code: 'b', count: 2, nanoseconds: 6, share: 0.25, price: 2 },
        ])
        .execute();
      const row = await db
        .selectFrom('sample')
        .select(({ fn }) => [
          fn.countAll().as('rows'),
          fn.sum('count').as('count'),
          fn.sum('nanoseconds').as('nanoseconds'),
          fn.sum('share').as('share'),
          fn.sum('price').as('price'),
          fn.avg('count').as('average'),
          fn.max('at').as('nothing'),
        ])
        .executeTakeFirstOrThrow();
      expect(row).toEqual({
        rows: 2,
        count: 3,
        nanoseconds: 11,
        share: 0.75,
        price: 3.5,
        average: 1.5,
        nothing: null,
      });
    });

    it('finds rows by values of every kind', async () => {
      const { db } = use();
      const at = '2026-03-02T09:00:00.120Z';
      await db.insertInto('sample').values({ id, done: true, at, on: '2026-03-02' }).execute();
      const found = await db
        .selectFrom('sample')
        .select('id')
        .where('done', '=', true)
        .where('at', '=', at)
        .where('at', '<', '2026-03-02T09:00:00.121Z')
        .where('on', '>=', '2026-03-02')
        .where('id', '=', id)
        .execute();
      expect(found).toEqual([{ id }]);
    });

    it('sorts text by its bytes where the query says so', async () => {
      const { db } = use();
      const words = ['b', 'a', 'B', 'ä', 'A', '_'];
      await db
        .insertInto('sample')
        .values(words.map((word, at) => ({ id: numbered(at), words: word, code: word })))
        .execute();
      const rows = await db
        .selectFrom('sample')
        .select('words')
        .orderBy(sql`${sql.ref('words')} collate "C"`)
        .execute();
      expect(rows.map((row) => row.words)).toEqual(['A', 'B', '_', 'a', 'b', 'ä']);
    });

    it('says how many rows a statement changed', async () => {
      const { db } = use();
      const [inserted] = await db.insertInto('sample').values(minimal).execute();
      const [updated] = await db.updateTable('sample').set({ count: 5 }).execute();
      const [deleted] = await db.deleteFrom('sample').where('id', '=', other).execute();
      expect(inserted?.numInsertedOrUpdatedRows).toBe(1n);
      expect(updated?.numUpdatedRows).toBe(1n);
      expect(deleted?.numDeletedRows).toBe(0n);
    });

    it('tells which kind of rule a row would break, and nothing of the row', async () => {
      const { db } = use();
      await db
        .insertInto('sample')
        .values({ ...minimal, words: 'jane@example.com' })
        .execute();
      const broken = async (values: object) => {
        const insert = db.insertInto('sample').values({ id: other, ...values });
        return insert.execute().then(
          () => null,
          (error: unknown) => error,
        );
      };
      const twice = await broken({ code: 'b', words: 'jane@example.com' });
      expect(isViolation(twice, 'unique')).toBe(true);
      expect(twice).toMatchObject({ code: 'DATABASE_FAILED' });
      expect(isViolation(await broken({ count: -1 }), 'check')).toBe(true);
      expect(isViolation(await broken({ code: null }), 'not null')).toBe(true);
      expect(isViolation(await broken({ id }), 'unique')).toBe(true);
      expect(JSON.stringify(twice)).not.toContain('jane');
      expect(inspect(twice, { depth: 10 })).not.toContain('jane');
    });

    it('takes null for equal where a unique rule says so', async () => {
      const { db } = use();
      await db.insertInto('sample').values({ id, code: 'a' }).execute();
      const twice = db.insertInto('sample').values({ id: other, code: 'a' }).execute();
      await expect(twice).rejects.toSatisfy((error) => isViolation(error, 'unique'));
      await db.insertInto('sample').values({ id: other, code: 'a', on: '2026-03-02' }).execute();
      const again = db
        .insertInto('sample')
        .values({ id: numbered(1), code: 'a', on: '2026-03-02' })
        .onConflict((conflict) =>
          conflict.columns(['code', 'on']).where('on', 'is not', null).doUpdateSet({ count: 9 }),
        );
      await again.execute();
      const rows = await db.selectFrom('sample').select('count').orderBy('count').execute();
      expect(rows).toEqual([{ count: 0 }, { count: 9 }]);
    });

    it('leaves nothing of a transaction that failed', async () => {
      const { db, all } = use();
      const failed = db.transaction().execute(async (tx) => {
        await tx.insertInto('sample').values(minimal).execute();
        throw new Error('changed my mind');
      });
      await expect(failed).rejects.toThrow('changed my mind');
      expect(await all()).toEqual([]);
    });

    it('goes back to a savepoint and on from there', async () => {
      const { db, all } = use();
      const tx = await db.startTransaction().execute();
      await tx.insertInto('sample').values({ id, code: 'a' }).execute();
      const point = await tx.savepoint('before').execute();
      await point.insertInto('sample').values({ id: other, code: 'b' }).execute();
      await point.rollbackToSavepoint('before').execute();
      await tx.commit().execute();
      expect((await all()).map((row) => row.id)).toEqual([id]);
    });

    it('runs many transactions at once, each whole', async () => {
      const { db } = use();
      await db.insertInto('sample').values(minimal).execute();
      const increase = () =>
        db.transaction().execute(async (tx) => {
          await tx.updateTable('sample').set({ count: sql`count + 1` }).execute();
          return tx.selectFrom('sample').select('count').executeTakeFirstOrThrow();
        });
      const counts = await Promise.all(Array.from({ length: 20 }, increase));
      const seen = counts.map(({ count }) => count).sort((a, b) => a - b);
      expect(seen).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    });

    it('refuses to send an object that nobody made JSON of', async () => {
      const { db } = use();
      const wrong = db
        .insertInto('sample')
        .values({ ...minimal, facts: ['a'] as never })
        .execute();
      await expect(wrong).rejects.toThrow('toJson()');
    });

    it('waits for running queries when it is closed, and then is closed', async () => {
      const { handle, db } = use();
      const running = db.selectFrom('sample').selectAll().execute();
      await handle.close();
      expect(await running).toEqual([]);
      await expect(db.selectFrom('sample').selectAll().execute()).rejects.toThrow();
    });
  });
});

describe('an external domain', () => {
  const foreign = defineDomain({ ...samples, schema: 'external', repositories: () => ({}) });

  eachDialect(foreign, (use, engine) => {
    it('reads, and cannot write in any way', async () => {
      const { handle, db } = use();
      await db.insertInto('sample').values(minimal).execute();
      expect(await handle.db.selectFrom('sample').select('code').execute()).toEqual([
        { code: 'a' },
      ]);
      const write = (statement: RawBuilder<unknown>) => statement.execute(handle.db as never);
      const readOnly = { code: 'DATABASE_READ_ONLY' };
      await expect(write(sql`update sample set code = 'b'`)).rejects.toMatchObject(readOnly);
      await expect(write(sql`delete from sample`)).rejects.toMatchObject(readOnly);
      await expect(write(sql`create table more (n integer)`)).rejects.toMatchObject(readOnly);
      expect(await db.selectFrom('sample').select('code').execute()).toEqual([{ code: 'a' }]);
    });

    it('has nothing to write with at compile time either', () => {
      const { handle } = use();
      // @ts-expect-error what a read-only Kysely calls insertInto leads nowhere
      expect(() => handle.db.insertInto('sample').values(minimal).compile()).not.toThrow();
      // @ts-expect-error and deleteFrom neither
      expect(() => handle.db.deleteFrom('sample').compile()).not.toThrow();
    });

    it('is never migrated', async () => {
      await expect(use().handle.migrations.upgrade()).rejects.toMatchObject({
        code: 'SCHEMA_FOREIGN',
      });
      await expect(use().handle.migrations.downgrade('base')).rejects.toMatchObject({
        code: 'SCHEMA_FOREIGN',
      });
    });

    it('gives values as the engine keeps them, documents as their text', async () => {
      const { handle, db } = use();
      const document = '{"a":  1}';
      await db.insertInto('sample').values({ id, done: true, document }).execute();
      const query = handle.db.selectFrom('sample').select(['done', 'document', 'count']);
      expect(await query.execute()).toEqual([{ done: asStored[engine], document, count: 0 }]);
    });
  });
});

const asStored = { sqlite: 1, postgres: true };

describe('a database that is not there', () => {
  eachDialect(null, (use) => {
    it('is an error in one sentence, and is used as soon as it has come', async () => {
      const handle = openDomain(samples, use().address);
      const missing = {
        code: 'DATABASE_UNREACHABLE',
        message: expect.stringMatching(/ does not exist\.$/),
      };
      await expect(handle.ping()).rejects.toMatchObject(missing);
      await expect(handle.repositories.all()).rejects.toMatchObject(missing);
      const second = openDomain(samples, use().address);
      await second.migrations.upgrade();
      await handle.ping();
      expect(await handle.repositories.all()).toEqual([]);
      await Promise.all([handle.close(), second.close()]);
    });
  });
});

function numbered(at: number): string {
  return `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
}
