import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineNamed } from '../../src/data/dialects/index.ts';
import {
  type AnyDomain,
  type DatabaseAddress,
  openDomain,
  type UntypedKysely,
} from '../../src/data/index.ts';
import { domains } from '../../src/domains/index.ts';
import { layCable } from '../support/cable.ts';
import { eachDialect } from '../support/each-dialect.ts';
import { urlOf } from '../support/url-of.ts';

/** What revisions of any domain may ask for. */
const settings = { hashUserId: (id: string) => id };
const VERSION_TABLES = ['alembic_version', 'model_words', 'revision_history'];
const SECRET = 'hunter2-of-nobody';

/** As the application opens what is ours; closed when the test has finished. */
function opened(domain: AnyDomain, address: DatabaseAddress, writable = true) {
  const handle = openDomain(domain, address, { writable, settings });
  onTestFinished(() => handle.close());
  return { ...handle, db: handle.db as unknown as Kysely<never> };
}

/** In the place where the domain makes tables. */
function tablesOf(db: Kysely<never>, { engine }: DatabaseAddress): Promise<string[]> {
  return engineNamed(engine).tableNames(db as unknown as UntypedKysely);
}

/** A database that can go away and come back. */
async function unreliable(address: DatabaseAddress) {
  if (address.engine === 'sqlite') {
    const away = `${address.file}.away`;
    const move = (from: string, to: string) => async () => renameSync(from, to);
    return { address, cut: move(address.file, away), mend: move(away, address.file) };
  }
  const cable = await layCable(address.host, address.port);
  onTestFinished(() => cable.close());
  return { address: { ...address, host: '127.0.0.1', port: cable.port }, ...cable };
}

describe.each(domains.map((domain) => [domain.name, domain] as const))('%s', (_, domain) => {
  const models = Object.values(domain.models ?? domain.tables).map(({ name }) => name);

  eachDialect(null, (use, engine) => {
    it('knows where a database stands that is not there yet, and changes nothing', async () => {
      const { migrations, ping } = opened(domain, use().address);
      const { applied, pending, unknown, heads } = await migrations.state();
      expect({ applied, unknown }).toEqual({ applied: [], unknown: [] });
      expect(pending).toContain(heads[0]);
      await expect(ping()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    });

    it('goes up from nothing to its models, down to nothing, and up again', async () => {
      const { address } = use();
      const { migrations, db, ping } = opened(domain, address);
      const up = await migrations.upgrade();
      await ping();
      const made = await tablesOf(db, address);
      expect(made).toEqual(expect.arrayContaining(models));
      expect((await migrations.state()).pending).toEqual([]);
      expect((await migrations.upgrade()).applied).toEqual([]);
      await migrations.downgrade('base');
      expect(await tablesOf(db, address)).toEqual(VERSION_TABLES);
      expect((await migrations.upgrade()).applied).toEqual(up.applied);
      expect(await tablesOf(db, address)).toEqual(made);
    });

    it('has models that are what its history makes, in the words of the database', async () => {
      const { migrations } = opened(domain, use().address);
      await migrations.upgrade();
      expect(await migrations.check()).toMatchObject({ pending: [], differences: [] });
    });

    it('writes only where it may', async () => {
      const { address } = use();
      await opened(domain, address).migrations.upgrade();
      const { db, migrations } = opened(domain, address, false);
      const write = sql`create table of_nobody (id integer)`.execute(db);
      if (domain.schema === 'managed') await write;
      else {
        await expect(write).rejects.toMatchObject({ code: 'DATABASE_READ_ONLY' });
        const refused = { code: 'SCHEMA_FOREIGN' };
        await expect(migrations.upgrade()).rejects.toMatchObject(refused);
        await expect(migrations.downgrade('base')).rejects.toMatchObject(refused);
      }
    });

    it('leaves nothing open when it is closed', async () => {
      const { address } = use();
      const handle = openDomain(domain, address, { writable: true, settings });
      await handle.migrations.upgrade();
      await handle.ping();
      await handle.close();
      await expect(handle.ping()).rejects.toThrow();
      expect(await leftOpen(address)).toBe(0);
    });

    it('says that its database is away, and goes on when it is back', async () => {
      await opened(domain, use().address).migrations.upgrade();
      const { address, cut, mend } = await unreliable(use().address);
      const { ping, migrations } = opened(domain, address);
      await ping();
      await cut();
      await expect(ping()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
      await mend();
      await ping();
      expect((await migrations.state()).pending).toEqual([]);
    });

    it('names no secret in what it says of a failure', async () => {
      const { ping } = opened(domain, secretive(use().address));
      const error = await ping().catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: expect.stringMatching(/^DATABASE_/) });
      expect(inspect(error, { depth: 10 }) + JSON.stringify(error)).not.toContain(SECRET);
    });

    /** Where it fails, and could tell more than it should. */
    function secretive(address: DatabaseAddress): DatabaseAddress {
      if (address.engine === 'postgres') {
        return { ...address, user: 'nobody-at-all', password: SECRET, database: 'nowhere' };
      }
      writeFileSync(address.file, SECRET.repeat(1000));
      return address;
    }

    /** Connections to it that are still there; -wal goes with the last one. */
    async function leftOpen(address: DatabaseAddress): Promise<number> {
      if (address.engine === 'sqlite') return existsSync(`${address.file}-wal`) ? 1 : 0;
      const client = new pg.Client({
        connectionString: urlOf({ ...address, database: 'postgres' }),
      });
      await client.connect();
      const count = async () => {
        const { rows } = await client.query<{ n: string }>(
          'select count(*) as n from pg_stat_activity where datname = $1',
          [address.database],
        );
        return Number(rows[0]?.n);
      };
      // The server takes a moment to see that a client has gone.
      for (let look = 0; look < 50 && (await count()) > 0; look += 1) {
        await client.query('select pg_sleep(0.02)');
      }
      const left = await count();
      await client.end();
      return left;
    }

    // A file has neither.
    if (engine === 'sqlite') return;

    it('takes its name and its longest statement to the server', async () => {
      const { address } = use();
      await opened(domain, address).migrations.upgrade();
      const handle = openDomain(domain, address, {
        settings,
        application: 'the name',
        statementTimeoutMs: 1_234,
      });
      onTestFinished(() => handle.close());
      const { rows } = await sql<{ name: string; timeout: string }>`
        select current_setting('application_name') as name, current_setting('statement_timeout') as timeout
      `.execute(handle.db as unknown as Kysely<never>);
      expect(rows).toEqual([{ name: 'the name', timeout: '1234ms' }]);
    });
  });
});
