import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { differences } from '../../drift.ts';
import type { UntypedKysely } from '../engine.ts';
import { mend } from './mend.ts';
import { scratch } from './scratch.ts';
import { words } from './words.ts';

const NONE = new Set<string>();
const run = async (tx: UntypedKysely, statements: readonly string[]) => {
  for (const statement of statements) await sql.raw(statement).execute(tx);
};
const madeOf = (...statements: string[]) =>
  scratch(async (tx) => {
    await run(tx, statements);
    return words(tx, NONE);
  });

/** Makes the tables, and runs on them what mends them; a scratch place is a transaction already. */
async function mended<T>(
  found: readonly string[],
  wanted: string,
  look: (tx: UntypedKysely) => Promise<T>,
): Promise<T> {
  const expected = await madeOf(wanted);
  return scratch(async (tx) => {
    await run(tx, found);
    const actual = await words(tx, NONE);
    const drift = { expected, actual, differences: differences(expected, actual) };
    const { script } = mend({ engine: 'sqlite', file: ':memory:' }, drift);
    await run(
      tx,
      script.filter((each) => !/^(begin|commit|.*pragma foreign_keys)/s.test(each)),
    );
    return look(tx);
  });
}

describe('the SQL that mends a SQLite table', () => {
  it('lets autoincrement go on behind rows that are gone', async () => {
    const found = [
      'create table thing (id integer primary key autoincrement, n int)',
      'insert into thing (n) values (1), (2), (3)',
      'delete from thing where id = 3',
    ];
    const wanted = 'create table thing (id integer primary key autoincrement, n int check (n > 0))';
    const ids = await mended(found, wanted, async (tx) => {
      await sql`insert into thing (n) values (4)`.execute(tx);
      return sql`select id from thing order by id`.execute(tx);
    });
    expect(ids.rows).toEqual([{ id: 1 }, { id: 2 }, { id: 4 }]);
  });

  it('fails at a row that does not fit, where a rule would swallow it', async () => {
    const found = ['create table thing (id int, n int)', 'insert into thing values (1, 1), (2, 1)'];
    const wanted = 'create table thing (id int, n int unique on conflict ignore)';
    await expect(mended(found, wanted, async () => {})).rejects.toThrow('UNIQUE constraint failed');
  });
});
