import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { openHistory } from '../../../test/support/history.ts';
import {
  bigint,
  type Column,
  day,
  double,
  instant,
  integer,
  numeric,
  text,
  uuid,
  varchar,
} from '../column.ts';
import { engineOf } from '../dialects/index.ts';
import { table } from '../table.ts';
import { misfits } from './misfits.ts';

const MOST = '9223372036854775807';

/** What becomes what, and literals of values that fit and that do not. */
const CASES: readonly (readonly [Column, Column, readonly string[], readonly string[]])[] = [
  [
    varchar(60),
    varchar(4),
    ["'ACME'", "'Kid'", "''", "'\u00e4\u00f6\u00fc\u{1f600}'"],
    ["'ACMEs'"],
  ],
  [text(), varchar(4), ["'ACME'"], ["'ACMEs'"]],
  [integer(), varchar(2), ['12', '-1'], ['-12']],
  [day(), varchar(9), [], ["'2026-03-02'"]],
  [uuid(), varchar(35), [], ["'0190b5a0-0000-7000-8000-000000000000'"]],
  [bigint(), integer(), ['2147483647', '-2147483648'], ['2147483648', '-2147483649', MOST]],
  [double(), integer(), ['2147483647', '-1'], ['1.5', '2147483648', '-1e300']],
  [double(), bigint(), ['9007199254740992'], ['0.5', '9223372036854775808.0', '1e300']],
  [numeric(12, 2), integer(), ['12.00', '-3'], ['12.01', '3000000000']],
  [bigint(), double(), ['9007199254740992'], ['-9007199254740993', MOST]],
  [bigint(), numeric(4), ['9999', '-9999'], ['10000', '-10000', '-9223372036854775808']],
  [numeric(12, 4), numeric(5, 2), ['999.99', '-0.1', '1.01'], ['1.005', '1000', '999.999']],
  [integer(), numeric(5, 2), ['999', '-999'], ['1000']],
];

describe('misfits', () => {
  it.each([
    [text(), integer()],
    [double(), numeric(4)],
    [numeric(), double()],
    [instant(), day()],
    [text(), varchar()],
  ])('cannot be told from %o to %o', (from, to) => {
    expect(misfits('a', from.type, to.type)).toBeNull();
  });

  eachDialect(null, (use) => {
    it('are the values that would not be the same, whatever becomes what', async () => {
      const engine = engineOf(use().address);
      const handle = openHistory(use().address, []);
      await engine.create(use().address);
      for (const [at, [from, to, fit, not]] of CASES.entries()) {
        const name = `case_${at}`;
        const shape = table(name, { a: from.nullable() });
        for (const statement of engine.createTable(shape)) await statement.execute(handle.db);
        const values = ['null', ...fit, ...not].map((value) => `(${value})`).join(', ');
        await sql.raw(`insert into ${name} values ${values}`).execute(handle.db);
        const where = misfits('a', from.type, to.type);
        const { rows } = await sql<{ n: number }>`
          select count(*) as n from ${sql.id(name)} where ${where}
        `.execute(handle.db);
        expect([at, rows[0]?.n]).toEqual([at, not.length]);
      }
      await handle.close();
    });
  });
});
