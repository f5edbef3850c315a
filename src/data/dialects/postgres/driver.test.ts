import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { library } from '../../../../test/support/domains/library.ts';
import { freshPostgres, type PostgresPlace } from '../../../../test/support/fresh-address.ts';
import {
  defineDomain,
  type OpenOptions,
  openDomain,
  type PostgresAddress,
  type UntypedKysely,
} from '../../index.ts';
import { migrate } from './migrate.ts';

let place: PostgresPlace;
let address: PostgresAddress;
const opened: { close(): Promise<void> }[] = [];

beforeEach(async (context) => {
  place = await freshPostgres(context);
  address = place.address;
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((handle) => handle.close()));
  await place?.drop();
});

const reader = defineDomain({ ...library, schema: 'external', repositories: () => ({}) });

function open(options: OpenOptions = {}, at: PostgresAddress = address) {
  const handle = openDomain(library, at, options);
  opened.push(handle);
  return handle;
}

async function upgraded(options: OpenOptions = {}) {
  const handle = open(options);
  await handle.migrations.upgrade();
  return handle;
}

async function ask<Row>(db: unknown, statement: string): Promise<Row[]> {
  return (await sql.raw<Row>(statement).execute(db as Kysely<never>)).rows;
}

/** What stops one from connecting to a changed address. */
async function refusal(change: Partial<PostgresAddress>): Promise<unknown> {
  return open({}, { ...address, ...change })
    .ping()
    .catch((error: unknown) => error);
}

describe('connecting to PostgreSQL', () => {
  it('tells apart what keeps it from a database, and repeats no secret', async () => {
    await place.create();
    const password = 'not-the-password-9f3';
    const refused = await refusal({ password });
    expect(refused).toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringMatching(/ refused the user or the password\.$/),
    });
    expect(inspect(refused, { depth: 9 })).not.toContain(password);
    expect(await refusal({ user: 'nobody-of-that-name' })).toMatchObject({
      code: 'DATABASE_REFUSED',
    });
    expect(await refusal({ database: 'nowhere' })).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringMatching(/database nowhere on 127\.0\.0\.1:\d+ does not exist\.$/),
    });
    expect(await refusal({ port: 1 })).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringMatching(
        /on 127\.0\.0\.1:1 cannot be reached: nothing listens there\.$/,
      ),
    });
    expect(await refusal({ host: 'localhost', port: 1 })).toMatchObject({
      message: expect.stringContaining('nothing listens there'),
    });
    expect(await refusal({ host: 'no-such-host.invalid' })).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringContaining('the name of its host is not known'),
    });
    expect(await refusal({ host: '/nowhere' })).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
  });

  it('does not wait for ever for a server that accepts and says nothing', async () => {
    const mute = createServer().listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const { port } = mute.address() as AddressInfo;
    const silent = { ...address, port };
    const impatient = open({ pool: { timeoutSeconds: 0.3 } }, silent);
    await expect(impatient.ping()).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringMatching(/did not answer in time\.$/),
    });
    const patient = open({ pool: { timeoutSeconds: 10 } }, silent);
    await expect(patient.ping()).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringMatching(/did not answer within 8 seconds\.$/),
    });
    mute.close();
  });

  it('goes on without encryption where the server has none, unless the address demands it', async () => {
    await place.create();
    expect(await refusal({ parameters: {} })).toBeUndefined();
    expect(await refusal({ parameters: { sslmode: 'prefer' } })).toBeUndefined();
    expect(await refusal({ parameters: { sslmode: 'require' } })).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringContaining('offers no encryption'),
    });
    const missing = { sslmode: 'verify-full', sslrootcert: '/nowhere/root.crt' };
    expect(await refusal({ parameters: missing })).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringContaining('certificate file is missing'),
    });
  });

  it('goes through a Unix socket as well', async () => {
    await place.create();
    const [row] = await ask<{ folder: string }>(
      open().db,
      "select current_setting('unix_socket_directories') as folder",
    );
    expect(await refusal({ host: row?.folder ?? '' })).toBeUndefined();
  });

  it('asks everything in a transaction that is set up alike', async () => {
    await upgraded();
    const handle = openDomain(reader, address, { application: 'reading', statementTimeoutMs: 700 });
    opened.push(handle);
    const settings =
      "('TimeZone', 'application_name', 'transaction_read_only', 'statement_timeout')";
    const rows = await ask(
      handle.db,
      `select name, setting from pg_settings where name in ${settings} order by lower(name)`,
    );
    expect(rows).toEqual([
      { name: 'application_name', setting: 'reading' },
      { name: 'statement_timeout', setting: '700' },
      { name: 'TimeZone', setting: 'UTC' },
      { name: 'transaction_read_only', setting: 'on' },
    ]);
  });

  it('makes and finds tables in the schema that the address names', async () => {
    const schema = 'Our "own"';
    const handle = open({}, { ...address, schema });
    expect(await handle.migrations.state()).toMatchObject({ applied: [] });
    await place.create();
    await expect(handle.ping()).rejects.toThrow(
      `The schema "Our ""own""" does not exist in the PostgreSQL database ${address.database}.`,
    );
    expect(await handle.migrations.state()).toMatchObject({ applied: [] });
    await handle.migrations.upgrade();
    expect(await handle.repositories.books()).toHaveLength(2);
    const found = await ask(
      handle.db,
      "select distinct schemaname from pg_tables where schemaname !~ '^(pg_|information_schema)'",
    );
    expect(found).toEqual([{ schemaname: schema }]);
    const other = open({}, { ...address, schema: 'another' });
    await other.migrations.upgrade();
    expect(await other.repositories.books()).toHaveLength(2);
  });
});

describe('a PostgreSQL connection', () => {
  it('is replaced when the server ends it, whether idle or at work', async () => {
    const handle = await upgraded({ pool: { size: 1 } });
    const admin = open();
    const end = async () => {
      await ask(
        admin.db,
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`,
      );
    };
    await end();
    // A query on its way at the very moment would still meet the end, as one at work does below.
    await sleep(200);
    expect(await handle.repositories.books()).toHaveLength(2);
    const sleeping = ask(handle.db, 'select pg_sleep(20)').catch((error: unknown) => error);
    await eventually(async () => {
      const rows = await ask(
        admin.db,
        "select from pg_stat_activity where datname = current_database() and query ~ '^select pg_sleep'",
      );
      return rows.length === 1;
    });
    await end();
    expect(await sleeping).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    expect(await handle.repositories.books()).toHaveLength(2);
    const inTransaction = handle.db.transaction().execute(async (tx) => {
      await tx.deleteFrom('book').execute();
      await end();
      await tx.selectFrom('book').selectAll().execute();
    });
    await expect(inTransaction).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    expect(await handle.repositories.books()).toHaveLength(2);
  });

  it('is one of as many as size and overflow allow; who gets none in time is told so', async () => {
    await upgraded();
    const handle = open({ pool: { size: 1, maxOverflow: 1, timeoutSeconds: 1.5 } });
    const hold = () => ask(handle.db, 'select pg_sleep(4)');
    const busy = [hold(), hold()];
    await expect(handle.repositories.books()).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringContaining('all of the pool are in use'),
    });
    await Promise.all(busy);
    expect(await handle.repositories.books()).toHaveLength(2);
  });

  it('ends a statement after the time that it is given', async () => {
    const handle = await upgraded({ statementTimeoutMs: 500 });
    await expect(ask(handle.db, 'select pg_sleep(20)')).rejects.toMatchObject({
      code: 'DATABASE_LOCKED',
      message: expect.stringContaining('statement timeout'),
      hint: expect.stringMatching(/^Raise <NAME>_DATABASE_STATEMENT_TIMEOUT/),
    });
    expect(await handle.repositories.books()).toHaveLength(2);
  });

  it.each([
    ['the usual', undefined, '2min'],
    ['its own', 700, '700ms'],
  ])('has %s statement timeout where it is given %s', async (_, statementTimeoutMs, shown) => {
    await place.create();
    const given = statementTimeoutMs === undefined ? {} : { statementTimeoutMs };
    const handle = open(given, { ...address, settings: { statement_timeout: '7s' } });
    expect(await ask(handle.db, 'show statement_timeout')).toEqual([{ statement_timeout: shown }]);
  });

  it.each([true, false])(
    'lifts the statement timeout for a migration (in a transaction: %s), and has it again afterwards',
    async (transactional) => {
      const handle = await upgraded({ statementTimeoutMs: 200, pool: { size: 1 } });
      const db = handle.db as unknown as UntypedKysely;
      const lock = { transactional, waitMs: 1000 };
      await migrate(db, address, lock, (tx) => sql`select pg_sleep(0.3)`.execute(tx));
      expect(await ask(handle.db, 'show statement_timeout')).toEqual([
        { statement_timeout: '200ms' },
      ]);
    },
  );

  it('does not pass a transaction off as committed that the server has rolled back', async () => {
    const handle = await upgraded();
    const careless = handle.db.transaction().execute(async (tx) => {
      await tx.deleteFrom('book').execute();
      await ask(tx, 'select 1 / 0').catch(() => {});
    });
    await expect(careless).rejects.toMatchObject({
      code: 'DATABASE_FAILED',
      message: expect.stringContaining('rolled back'),
    });
    expect(await handle.repositories.books()).toHaveLength(2);
  });

  it('says what to do when the user may not make the database', async () => {
    const handle = await upgraded();
    const role = `maker_${address.database}`;
    await ask(handle.db, `create role ${role} login password 'guest'`);
    const missing = `${address.database}_missing`;
    const guest = open({}, { ...address, user: role, password: 'guest', database: missing });
    await expect(guest.migrations.upgrade()).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringMatching(
        /_missing on .* does not exist yet, and this user may not make/,
      ),
    });
    await guest.close();
    await ask(handle.db, `drop role ${role}`);
  });

  it('says which right is missing, and nothing of what is in a row', async () => {
    const handle = await upgraded();
    const role = `guest_${address.database}`;
    await ask(handle.db, `create role ${role} login password 'guest'`);
    const guest = open({}, { ...address, user: role, password: 'guest' });
    await expect(guest.repositories.books()).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringMatching(
        /does not permit this to the user: permission denied .+ book\.$/,
      ),
    });
    await guest.close();
    await ask(handle.db, `drop role ${role}`);
    for (const statement of [
      "select 'jane@example.com'::uuid",
      "insert into author values (1, 'jane@example.com')",
      "do $$ begin raise exception 'jane@example.com'; end $$",
    ]) {
      const error = await ask(handle.db, statement).catch((failure: unknown) => failure);
      expect(error).toMatchObject({ code: 'DATABASE_FAILED' });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('jane');
    }
  });
});

describe('values from PostgreSQL', () => {
  it.each([
    ["timestamptz '2026-03-02 09:00:00.123456+02'", '2026-03-02T07:00:00.123Z'],
    ["timestamptz '2026-03-02 09:00:00+00'", '2026-03-02T09:00:00.000Z'],
    ["timestamptz '2026-03-02 09:00:00.5+00'", '2026-03-02T09:00:00.500Z'],
    ["timestamptz 'infinity'", 'infinity'],
    ["date '2026-03-02'", '2026-03-02'],
    ['9007199254740991::bigint', 9_007_199_254_740_991],
    ['12.50::numeric', 12.5],
    ['count(*)', 1],
    ['\'{"a":  1}\'::json', '{"a":  1}'],
    ['\'{"a":  1}\'::jsonb', { a: 1 }],
    ['true', true],
    ["interval '1 day' is null", false],
  ])('%s is %j', async (expression, value) => {
    await place.create();
    expect(await ask(open().db, `select ${expression} as value`)).toEqual([{ value }]);
  });
});

async function eventually(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20);
}
