import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cable, layCable } from '../../../../test/support/cable.ts';
import { freshPostgres, type PostgresPlace } from '../../../../test/support/fresh-address.ts';
import { isThere, openPool } from './connection.ts';
import { dialectOver } from './dialect.ts';
import { PostgresDriver } from './driver.ts';
import { type Patience, withoutLimit } from './patience.ts';
import { rulesOf } from './transaction-rules.ts';

let place: PostgresPlace;
let cable: Cable;
const opened: Kysely<never>[] = [];

beforeEach(async (context) => {
  place = await freshPostgres(context);
  await place.create();
  const { host, port } = place.address;
  cable = await layCable(host, port);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((db) => db.destroy()));
  await cable?.close();
  await place?.drop();
});

const OPTIONS = {
  readOnly: false,
  convert: true,
  pool: { size: 1, timeoutSeconds: 2 },
  statementTimeoutMs: 60_000,
  application: 'cogniforce',
  places: null,
} as const;

/** One connection over the cable. */
function open(patience: Patience): Kysely<never> {
  const address = { ...place.address, port: cable.port, host: '127.0.0.1' };
  const db = new Kysely<never>({
    dialect: dialectOver(
      () =>
        new PostgresDriver({
          address,
          open: (where) => openPool(where, OPTIONS),
          rules: rulesOf(address, OPTIONS),
          patience,
          isThere: (where) => isThere(where, 500),
        }),
    ),
  });
  opened.push(db);
  return db;
}

const sleep = (seconds: number) => sql`select pg_sleep(${sql.lit(seconds)})`;
const GONE = {
  code: 'DATABASE_UNREACHABLE',
  message: expect.stringMatching(/cannot be reached: it did not answer in time\.$/),
  details: expect.objectContaining({ code: 'ETIMEDOUT' }),
};

describe('a network that goes silent', () => {
  it('is noticed when a probe is not answered either, and costs no place in the pool', async () => {
    const db = open({ quietMs: 200, limitMs: null });
    await sql`select 1`.execute(db);
    cable.hush();
    await expect(sql`select 1`.execute(db)).rejects.toMatchObject(GONE);
    cable.speak();
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  });

  it('is noticed at the end of a transaction as well', async () => {
    const db = open({ quietMs: 200, limitMs: null });
    const done = db.transaction().execute(async (tx) => {
      await sql`create table made (id int)`.execute(tx);
      cable.hush();
    });
    await expect(done).rejects.toMatchObject(GONE);
    cable.speak();
    const { rows } = await sql`select to_regclass('made')::text as made`.execute(db);
    expect(rows).toEqual([{ made: null }]);
  });

  it('does not keep anybody who closes', async () => {
    const db = open({ quietMs: 60_000, limitMs: null });
    await sql`select 1`.execute(db);
    cable.hush();
    const started = performance.now();
    await db.destroy();
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('is not suspected of a statement that takes its time while the server is there', async () => {
    const db = open({ quietMs: 100, limitMs: null });
    await sleep(0.8).execute(db);
  });
});

describe('a connection that is dead while others are not', () => {
  it('is given up after the statement’s own limit', async () => {
    const db = open({ quietMs: 100, limitMs: 700 });
    await sql`select 1`.execute(db);
    cable.hush(false);
    await expect(sql`select 1`.execute(db)).rejects.toMatchObject(GONE);
    await sql`select 1`.execute(db);
  });

  it('is waited for without a limit where a migration asks', async () => {
    const db = open({ quietMs: 100, limitMs: 300 });
    await withoutLimit(() => sleep(0.8).execute(db));
    await expect(sleep(5).execute(db)).rejects.toMatchObject(GONE);
  });
});
