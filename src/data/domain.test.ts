import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../test/support/each-dialect.ts';
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
} from './index.ts';

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
  facts: json<{ tags: string[] } | number | string>().nullable(),
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
      await db.insertInto('sample').values({ ...row, facts: toJson(facts), document }).execute();
      expect(await all()).toEqual([{ ...row, facts, document }]);
    });
  });
});
