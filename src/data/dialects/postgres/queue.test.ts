import { Kysely, sql } from 'kysely';
import { getRollbackPlans, PgBoss } from 'pg-boss';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshPostgres, type PostgresPlace } from '../../../../test/support/fresh-address.ts';
import type { PostgresAddress } from '../../address.ts';
import type { UntypedKysely, UntypedTables } from '../engine.ts';
import { postgres } from './index.ts';
import { installQueue as install } from './queue.ts';

const NEWEST = 43;

describe('the queue of a PostgreSQL database', () => {
  let place: PostgresPlace;
  let address: PostgresAddress;
  let open: { db: UntypedKysely; statements: () => number }[];

  beforeEach(async (context) => {
    place = await freshPostgres(context);
    address = place.address;
    open = [];
    await place.create();
  });
  afterEach(async () => {
    await Promise.all(open.map(({ db }) => db.destroy()));
    await place?.drop();
  });

  const installQueue = (db: UntypedKysely) => install(db, address);

  /** A connection of its own, as another process has, and the number of statements that went over it. */
  function connect(at = address) {
    let count = 0;
    const options = {
      readOnly: false,
      convert: true,
      pool: {},
      statementTimeoutMs: 0,
      places: null,
    };
    const db = new Kysely<UntypedTables>({
      dialect: postgres.connect(at, { ...options, application: 'test' }),
      log: () => {
        count += 1;
      },
    });
    const made = { db, statements: () => count };
    open.push(made);
    return made;
  }

  async function version(db: UntypedKysely): Promise<unknown> {
    const { rows } = await sql<{ version: number }>`select version from pgboss.version`.execute(db);
    return rows[0]?.version;
  }

  /** As pg-boss itself would take versions back, one by one. */
  async function rollBack(db: UntypedKysely, to: number): Promise<void> {
    for (let from = NEWEST; from > to; from -= 1) {
      await sql.raw(getRollbackPlans('pgboss', from)).execute(db);
    }
  }

  /** What pg-boss finds wrong with its schema. */
  async function drift(db: UntypedKysely) {
    const executeSql = async (text: string, values: unknown[] = []) => {
      const parts = text.split(/\$(\d+)/);
      const query = parts.map((part, at) =>
        at % 2 ? sql`${values[Number(part) - 1]}` : sql.raw(part),
      );
      return sql<Record<string, unknown>>`${sql.join(query, sql``)}`.execute(db);
    };
    return new PgBoss({ db: { executeSql } }).detectSchemaDrift();
  }

  it('is installed whole, and then costs one statement and next to no time', async () => {
    const { db } = connect();
    expect(await installQueue(db)).toEqual({ from: null, to: NEWEST });
    expect(await version(db)).toBe(NEWEST);
    expect(await drift(db)).toMatchObject({ ok: true });
    const again = connect();
    await sql`select 1`.execute(again.db);
    expect(await installQueue(again.db)).toEqual({ from: NEWEST, to: NEWEST });
    expect(again.statements()).toBe(2);
  });

  it('lies beside our tables, which nobody takes it for', async () => {
    const { db } = connect();
    await installQueue(db);
    expect(await postgres.tableNames(db)).toEqual([]);
  });

  it('is installed by one of eight that start at once, also for tables in two schemas', async () => {
    const { db } = connect();
    for (const schema of ['one', 'two']) await sql`create schema ${sql.id(schema)}`.execute(db);
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        installQueue(connect({ ...address, schema: at % 2 === 0 ? 'one' : 'two' }).db),
      ),
    );
    expect(results.filter(({ from }) => from === null)).toHaveLength(1);
    expect(results.every(({ to }) => to === NEWEST)).toBe(true);
  });

  it.each([42, 37, 30])(
    'is brought up to date from version %i, its indexes included',
    async (old) => {
      const { db } = connect();
      await installQueue(db);
      await rollBack(db, old);
      expect(await version(db)).toBe(old);
      expect(await installQueue(db)).toEqual({ from: old, to: NEWEST });
      expect(await drift(db)).toMatchObject({ ok: true });
    },
  );

  it('is what it was when its last step, an index, fails, and is brought up to date the next time', async () => {
    const { db } = connect();
    await installQueue(db);
    await rollBack(db, 41);
    const before = await columns(db);
    await sql`
      create function refuse() returns event_trigger language plpgsql as
        $$ begin if current_query() like '%job_common_i12%' then raise 'no'; end if; end $$
    `.execute(db);
    await sql`
      create event trigger refuse on ddl_command_start when tag in ('CREATE INDEX') execute function refuse()
    `.execute(db);
    await expect(installQueue(db)).rejects.toMatchObject({ code: 'DATABASE_FAILED' });
    expect(await version(db)).toBe(41);
    expect(await columns(db)).toEqual(before);
    await sql`drop event trigger refuse`.execute(db);
    expect(await installQueue(db)).toEqual({ from: 41, to: NEWEST });
    expect(await drift(db)).toMatchObject({ ok: true });
  });

  it('is left alone where a newer version has made it', async () => {
    const { db } = connect();
    await installQueue(db);
    await sql`update pgboss.version set version = 99`.execute(db);
    expect(await installQueue(db)).toEqual({ from: 99, to: 99 });
  });

  it('is not made where something else lies in a schema of its name', async () => {
    const { db } = connect();
    await sql`create schema pgboss`.execute(db);
    await sql`create table pgboss.version (release text)`.execute(db);
    await expect(installQueue(db)).rejects.toMatchObject({
      code: 'SCHEMA_DRIFT',
      message: `The schema pgboss in the PostgreSQL database ${address.database}, which is for the queue, is not what pg-boss has made: let an administrator drop it where no other program uses it.`,
    });
  });

  it('needs the right to make a schema, or one of its own, says so, and takes one that was made for it', async () => {
    const { db } = connect();
    const role = `${address.database}_role`;
    await sql`create role ${sql.id(role)} login password ${sql.lit(role)}`.execute(db);
    try {
      const plain = connect({ ...address, user: role, password: role });
      await expect(installQueue(plain.db)).rejects.toMatchObject({
        code: 'DATABASE_REFUSED',
        message: `The PostgreSQL database ${address.database} has no schema pgboss for the queue, and this user may not make it: let an administrator run "create schema pgboss authorization" with this user.`,
      });
      await installQueue(db);
      const owner = (await sql<{ user: string }>`select current_user as user`.execute(db)).rows[0];
      await expect(installQueue(plain.db)).rejects.toMatchObject({
        code: 'DATABASE_REFUSED',
        message: `The schema pgboss in the PostgreSQL database ${address.database}, which is for the queue, belongs to ${owner?.user}, and this user may not use it: let an administrator give it to this user with all that is in it, or drop it where no other program uses it.`,
        hint: expect.stringMatching(
          /^All but the queue is up to date: .* cogniforce db upgrade once more\.$/,
        ),
      });
      await sql`drop schema pgboss cascade`.execute(db);
      await sql`create schema pgboss authorization ${sql.id(role)}`.execute(db);
      expect(await installQueue(plain.db)).toEqual({ from: null, to: NEWEST });
    } finally {
      await sql`drop owned by ${sql.id(role)}`.execute(db);
      await sql`drop role ${sql.id(role)}`.execute(db);
    }
  });
});

async function columns(db: UntypedKysely): Promise<unknown[]> {
  const { rows } = await sql`
    select table_name, column_name from information_schema.columns where table_schema = 'pgboss'
    order by 1, 2
  `.execute(db);
  return rows;
}
