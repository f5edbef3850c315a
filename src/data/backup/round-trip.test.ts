import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ENGINES, eachDialect } from '../../../test/support/each-dialect.ts';
import { dumped, madeOn, restoredOn } from '../../../test/support/everything.ts';
import { toJson } from '../index.ts';

const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 5 });
const text = fc.string({ unit: 'binary', maxLength: 30 }).filter((each) => !each.includes('\0'));
const milliseconds = fc.integer({ min: Date.parse('0001-01-01Z'), max: Date.parse('9999-12-31Z') });
const value = fc.jsonValue({ maxDepth: 3 });

/** A row of every kind of value, as it is written. */
const row = fc.record({
  word: nullable(text),
  name: nullable(text),
  small: nullable(fc.integer()),
  large: nullable(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
  measure: nullable(fc.double({ noNaN: true, noDefaultInfinity: true })),
  price: nullable(fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100)),
  flag: nullable(fc.boolean()),
  at: nullable(milliseconds.map((at) => new Date(at).toISOString())),
  on: nullable(milliseconds.map((at) => new Date(at).toISOString().slice(0, 10))),
  parsed: nullable(value.map(toJson)),
  document: nullable(value.map((each) => `{ "spaced":  ${toJson(each)}, "n": 1.50}`)),
  key: nullable(fc.uuid()),
});

type Handle = Awaited<ReturnType<typeof madeOn>>;

/** Rows as code sees them; whole numbers beyond 2^53 as text, and no difference between 0 and -0, which SQLite has not. */
async function seen({ db }: Handle) {
  const rows = await db
    .selectFrom('thing')
    .selectAll()
    .select(sql<string>`cast(large as text)`.as('exact'))
    .orderBy('id')
    .execute();
  return rows.map((each) => ({
    ...each,
    measure: each.measure === null ? null : each.measure + 0,
  }));
}

async function insert({ db }: Handle, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map((each, id) => ({ ...each, id }));
  await db
    .insertInto('thing')
    .values(values as never)
    .execute();
}

describe('a dump', () => {
  eachDialect(null, (_, engine) => {
    it.each(ENGINES)(
      'brings every kind of value to %s as it was',
      { timeout: 120_000 },
      async (target) => {
        const source = await madeOn(engine);
        await fc.assert(
          fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
            await source.db.deleteFrom('thing').execute();
            await insert(source, rows);
            const { handle, restored } = await restoredOn(target, await dumped(source));
            expect(await seen(handle)).toEqual(await seen(source));
            expect(restored).toMatchObject({ changed: 0, extra: [], heads: ['every001_all'] });
            expect(await handle.migrations.history()).toEqual(await source.migrations.history());
            await handle.close();
          }),
          { numRuns: 6 },
        );
      },
    );

    it.each(ENGINES)(
      'brings tables to %s that refer to one another in a circle',
      async (target) => {
        const source = await madeOn(engine);
        await source.db.insertInto('team').values({ id: 1 }).execute();
        await source.db
          .insertInto('member')
          .values([
            { id: 1, team_id: 1, mentor_id: null },
            { id: 2, team_id: 1, mentor_id: 1 },
          ])
          .execute();
        await source.db.updateTable('member').set({ mentor_id: 2 }).where('id', '=', 1).execute();
        await source.db.updateTable('team').set({ lead_id: 2 }).execute();
        const { handle } = await restoredOn(target, await dumped(source));
        expect(await handle.db.selectFrom('member').selectAll().orderBy('id').execute()).toEqual([
          { id: 1, team_id: 1, mentor_id: 2 },
          { id: 2, team_id: 1, mentor_id: 1 },
        ]);
        const orphan = handle.db.insertInto('member').values({ id: 3, team_id: 9 }).execute();
        await expect(orphan).rejects.toMatchObject({ details: { violation: 'foreign key' } });
      },
    );

    it.each(ENGINES)('brings a table to %s that no revision makes, and says so', async (target) => {
      const source = await madeOn(engine);
      await sql`create table "of ours" (id bigint, note text)`.execute(source.db);
      await sql`insert into "of ours" values (9007199254740993, 'kept')`.execute(source.db);
      const { handle, restored } = await restoredOn(target, await dumped(source));
      const { rows } = await sql`select cast(id as text) as id, note from "of ours"`.execute(
        handle.db,
      );
      expect(rows).toEqual([{ id: '9007199254740993', note: 'kept' }]);
      expect(restored.extra).toEqual(['of ours']);
    });

    it.each(ENGINES)('says how many values %s cannot hold as they were', async (target) => {
      const source = await madeOn(engine);
      const { odd, changed, there } = ODDITIES[engine];
      for (const statement of odd) await statement.execute(source.db);
      const { handle, restored } = await restoredOn(target, await dumped(source));
      expect(restored.changed).toBe(changed[target]);
      const things = await handle.db
        .selectFrom('thing')
        .select(['word', 'measure'])
        .orderBy('id')
        .execute();
      expect(things.map(({ word, measure }) => word ?? measure)).toEqual(there[target]);
    });
  });
});

/** What one engine has and the other has not. */
const ODDITIES = {
  sqlite: {
    odd: [
      sql`insert into thing (id, word) values (1, cast(x'610062' as text))`,
      sql`insert into thing (id, measure) values (2, 9e999), (3, -9e999)`,
    ],
    changed: { sqlite: 0, postgres: 1 },
    there: {
      sqlite: ['a\0b', Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
      postgres: ['a\ufffdb', Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    },
  },
  postgres: {
    odd: [sql`insert into thing (id, measure) values (1, 'NaN'), (2, '-Infinity'), (3, '-0')`],
    changed: { sqlite: 1, postgres: 0 },
    there: {
      sqlite: [null, Number.NEGATIVE_INFINITY, 0],
      postgres: [Number.NaN, Number.NEGATIVE_INFINITY, -0],
    },
  },
} as const;
