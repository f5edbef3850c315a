import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layCable } from '../../../../test/support/cable.ts';
import { library } from '../../../../test/support/domains/library.ts';
import {
  freshAddress,
  freshPostgres,
  type PostgresPlace,
} from '../../../../test/support/fresh-address.ts';
import { type Pooler, startPooler } from '../../../../test/support/pooler.ts';
import { defineDomain, openDomain, type PostgresAddress, type Revision } from '../../index.ts';

/** What a session keeps, and what its next user would notice. */
const KEPT = `select
  current_setting('default_transaction_read_only') as read_only, current_setting('statement_timeout') as timeout,
  current_setting('lock_timeout') as lock_timeout, current_setting('search_path') as path,
  current_setting('TimeZone') as zone,
  (select count(*)::int from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()) as locks`;

let place: PostgresPlace;
let pooler: Pooler;
/** A program whose server connection is the one that we were given, too. */
let other: pg.Client;
const opened: { close(): Promise<void> }[] = [];

beforeEach(async (context) => {
  place = await freshPostgres(context);
  await place.create();
  const direct = openDomain(library, place.address);
  await direct.migrations.upgrade();
  await direct.close();
  pooler = await startPooler(place.address);
  const { host, port, database, user } = pooler.address;
  other = new pg.Client({ host, port, database, user: user ?? '' });
  await other.connect();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((handle) => handle.close()));
  await other?.end();
  await pooler?.close();
  await place?.drop();
});

const reader = defineDomain({ ...library, schema: 'external', repositories: () => ({}) });

async function kept(): Promise<unknown> {
  return (await other.query(KEPT)).rows[0];
}

async function ask<Row>(db: unknown, statement: string): Promise<Row[]> {
  return (await sql.raw<Row>(statement).execute(db as Kysely<never>)).rows;
}

describe('behind a pooler in transaction mode, with a role that is somebody else’s, too', () => {
  it('reads, and leaves nothing on the connection that the next one is given', async () => {
    const before = await kept();
    const handle = openDomain(
      reader,
      { ...pooler.address, settings: { lock_timeout: '3s' } },
      { statementTimeoutMs: 700 },
    );
    opened.push(handle);
    await handle.ping();
    await handle.findColumns();
    expect(await ask(handle.db, KEPT)).toMatchObject([
      { timeout: '700ms', lock_timeout: '3s', zone: 'UTC' },
    ]);
    expect(await kept()).toEqual(before);
    await other.query("insert into author values (77, 'somebody')");
    await handle.close();
    expect(await kept()).toEqual(before);
  });

  it('reads in transactions that cannot write, each by itself', async () => {
    const handle = openDomain(reader, pooler.address);
    opened.push(handle);
    await expect(ask(handle.db, "insert into author values (78, 'nobody')")).rejects.toMatchObject({
      code: 'DATABASE_READ_ONLY',
    });
    expect(await ask(handle.db, 'select id from author where id = 78')).toEqual([]);
    const modes = await Promise.all(
      Array.from({ length: 20 }, () => ask(handle.db, 'show transaction_read_only')),
    );
    expect(new Set(modes.flat().map((row) => JSON.stringify(row)))).toEqual(
      new Set(['{"transaction_read_only":"on"}']),
    );
  });

  it('ends the transaction of a statement that fails or takes too long', async () => {
    const handle = openDomain(reader, pooler.address, { statementTimeoutMs: 200 });
    opened.push(handle);
    await expect(ask(handle.db, 'select 1 / 0')).rejects.toMatchObject({ code: 'DATABASE_FAILED' });
    await expect(ask(handle.db, 'select pg_sleep(5)')).rejects.toMatchObject({
      code: 'DATABASE_LOCKED',
    });
    await other.query("insert into author values (79, 'somebody')");
    expect(await ask(handle.db, 'select id from author where id = 79')).toHaveLength(1);
  });

  it('refuses to read where one of the settings cannot be had, and asks nothing without it', async () => {
    const handle = openDomain(reader, { ...pooler.address, settings: { work_mem: 'plenty' } });
    opened.push(handle);
    await expect(ask(handle.db, 'select 1')).rejects.toMatchObject({ code: 'DATABASE_FAILED' });
    expect(await kept()).toMatchObject({ locks: 0 });
  });

  it('writes, migrates in a transaction and checks, and leaves nothing either', async () => {
    const before = await kept();
    const handle = openDomain(
      library,
      { ...pooler.address, schema: 'apart' },
      { statementTimeoutMs: 60_000, pool: { size: 2 } },
    );
    opened.push(handle);
    await handle.migrations.upgrade();
    expect(await kept()).toEqual(before);
    expect((await handle.migrations.check()).differences).toEqual([]);
    await handle.db.transaction().execute(async (tx) => {
      await tx.insertInto('author').values({ id: 90, name: 'somebody' }).execute();
    });
    expect(await ask(handle.db, 'select id from author where id = 90')).toHaveLength(1);
    expect((await other.query('select from author where id = 90')).rowCount).toBe(0);
    expect(await kept()).toEqual(before);
  });
});

describe('what needs a session', () => {
  /** Says which of the server's processes it is carried out by. */
  function watched() {
    const processes = new Set<number>();
    const domain = defineDomain({
      name: 'watched',
      schema: 'managed',
      tables: {},
      migrations: [step('in_transaction', null, true), step('outside', 'in_transaction', false)],
      repositories: () => ({}),
    });
    function step(revision: string, downRevision: string | null, transactional: boolean): Revision {
      return {
        revision,
        downRevision,
        transactional,
        async upgrade({ db }) {
          const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
          for (const { pid } of rows) processes.add(pid);
        },
        async downgrade() {},
      };
    }
    return { domain, processes };
  }

  async function pooled(): Promise<number> {
    return (await other.query('select pg_backend_pid() as pid')).rows[0].pid;
  }

  it('goes past the pooler where the server’s own address is known', async () => {
    const { domain, processes } = watched();
    const handle = openDomain(
      domain,
      { ...pooler.address, schema: 'watched' },
      { direct: { ...place.address, schema: 'watched' } },
    );
    opened.push(handle);
    expect(await handle.migrations.upgrade()).toMatchObject({
      applied: ['in_transaction', 'outside'],
    });
    expect(processes.size).toBeGreaterThan(0);
    expect(processes).not.toContain(await pooled());
    expect(await handle.isIndirect()).toBe(false);
  });

  it('goes through it where none is known, and clears the session', async () => {
    const { domain, processes } = watched();
    const before = await kept();
    const handle = openDomain(domain, { ...pooler.address, schema: 'watched' });
    opened.push(handle);
    await handle.migrations.upgrade();
    expect([...processes]).toEqual([await pooled()]);
    expect(await kept()).toEqual(before);
  });

  it('is refused an address of another database', async () => {
    const elsewhere = await freshAddress('postgres');
    try {
      await elsewhere.create();
      const handle = openDomain(watched().domain, pooler.address, { direct: elsewhere.address });
      opened.push(handle);
      await expect(handle.migrations.upgrade()).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        message: expect.stringMatching(
          / is not where statements to .* go: the direct URL must lead/,
        ),
      });
      // Where one of them is not there yet, its name is all there is to go by.
      const database = `${elsewhere.address.engine === 'postgres' ? elsewhere.address.database : ''}_new`;
      const fresh = openDomain(
        watched().domain,
        { ...pooler.address, database },
        { direct: elsewhere.address },
      );
      opened.push(fresh);
      await expect(fresh.migrations.upgrade()).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
      await Promise.all([handle.close(), fresh.close()]);
    } finally {
      await elsewhere.drop();
    }
  });
});

describe('something that answers for the server', () => {
  it('is noticed, be it a pooler or a port forward, and the server itself is not taken for one', async () => {
    const openedDirect = () => {
      const handle = openDomain(reader, place.address);
      opened.push(handle);
      return handle;
    };
    const { host, port } = place.address;
    const cable = await layCable(host, port);
    const through = async (change: Partial<PostgresAddress>) => {
      const handle = openDomain(reader, { ...place.address, ...change });
      opened.push(handle);
      return handle.isIndirect();
    };
    expect(await through({})).toBe(false);
    expect(await through({ port: pooler.address.port })).toBe(true);
    expect(await through({ port: cable.port })).toBe(true);
    const [row] = await ask<{ folder: string }>(
      openedDirect().db,
      "select current_setting('unix_socket_directories') as folder",
    );
    expect(await through({ host: row?.folder ?? '' })).toBe(false);
    await Promise.all(opened.splice(0).map((handle) => handle.close()));
    await cable.close();
  });
});
