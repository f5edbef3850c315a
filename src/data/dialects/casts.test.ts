import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { workshop } from '../../../test/support/workshop.ts';
import {
  bigint,
  boolean,
  type Column,
  day,
  double,
  instant,
  integer,
  numeric,
  table,
  text,
  varchar,
} from '../index.ts';

const CASES: readonly [
  name: string,
  from: Column,
  to: Column,
  values: unknown[],
  wanted: unknown[],
][] = [
  [
    'a decimal to a whole number',
    numeric(12, 2),
    integer(),
    [10.25, 20.5, 31.75, -0.5, 4],
    [10, 21, 32, -1, 4],
  ],
  [
    'a double to a whole number',
    double(),
    bigint(),
    [0.5, 1.5, 2.5, -2.5, 3.7, 2 ** 40],
    [0, 2, 2, -2, 4, 2 ** 40],
  ],
  [
    'a double to a decimal of few digits',
    double(),
    numeric(8, 2),
    [1.236, -2.5, 7],
    [1.24, -2.5, 7],
  ],
  [
    'a decimal to one of fewer digits',
    numeric(8, 3),
    numeric(8, 1),
    [1.249, -2.25, 3],
    [1.2, -2.3, 3],
  ],
  ['a text to a shorter one', text(), varchar(3), ['abcd', 'äöüß', 'x'], ['abc', 'äöü', 'x']],
  ['a number to a short text', integer(), varchar(3), [12345, 7], ['123', '7']],
  ['a truth to a text', boolean(), text(), [true, false], ['true', 'false']],
  ['a moment to its day', instant(), day(), ['2026-03-02T09:00:00.000Z'], ['2026-03-02']],
  ['a day to its beginning', day(), instant(), ['2026-03-02'], ['2026-03-02T00:00:00.000Z']],
];

describe('a column that gets another type', () => {
  eachDialect(null, (use) => {
    it.each(CASES)('casts %s, and leaves null null', async (_, from, to, values, wanted) => {
      const shop = await workshop(use().address);
      const before = table('thing', { id: integer(), v: from.nullable() }).primaryKey('id');
      const after = table('thing', { id: integer(), v: to.nullable() }).primaryKey('id');
      await shop.perform(async (op) => {
        await sql`set local time zone 'UTC'`.execute(op.db).catch(() => {});
        await op.createTable(before);
        const rows = [...values, null].map((v, id) => ({ id, v }));
        await op.db.insertInto('thing').values(rows).execute();
        await op.alterTable(before, after);
      });
      const found = await shop.rows('thing');
      expect(found.map(({ v }) => v)).toEqual([...wanted, null]);
      await shop.close();
    });

    it('keeps what does not change as it is, beside one that does', async () => {
      const shop = await workshop(use().address);
      const columns = { id: integer(), price: numeric(8, 2), name: varchar(9) };
      const before = table('thing', columns).primaryKey('id');
      const after = table('thing', { ...columns, id: bigint(), price: numeric(8, 2) });
      await shop.perform(async (op) => {
        await op.createTable(before);
        await op.db.insertInto('thing').values({ id: 1, price: 1.25, name: 'nine char' }).execute();
        await op.alterTable(before, after.primaryKey('id'));
      });
      expect(await shop.rows('thing')).toEqual([{ id: 1, price: 1.25, name: 'nine char' }]);
      await shop.close();
    });
  });
});
