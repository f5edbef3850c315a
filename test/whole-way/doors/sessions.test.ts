import { statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DatabaseAddress, openDomain } from '../../../src/data/index.ts';
import { makeDemonstration } from '../../../src/demo/index.ts';
import { cogniforce } from '../../../src/domains/cogniforce/index.ts';
import { cogniforceCommand } from '../../support/command-line.ts';
import { eachDialect } from '../../support/each-dialect.ts';
import { type RunningServer, signIn, startServer } from '../../support/server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { urlOf } from '../../support/url-of.ts';

const PASSWORD = 'a password of one’s own';
const AUTH = '/api/v1/analytics/auth';

/** Servers of one installation, each a process; stopped when the test has finished. */
async function installation(address: DatabaseAddress) {
  const folder = temporaryFolder();
  const file = join(folder, 'webui.db');
  await makeDemonstration({ file, zone: 'UTC', conversations: 5 });
  const env = {
    ANALYTICS_PASSWORD: PASSWORD,
    ANALYTICS_SALT: 'a salt of sixteen bytes or more',
    ANALYTICS_SESSION_KEY: 'a session key of thirty-two bytes or more',
    DATABASE_URL: `sqlite:///${file}`,
    COGNIFORCE_DATABASE_URL: urlOf(address),
    ENABLE_ANALYTICS_PROCESSING: 'false',
  };
  const start = async (more: Record<string, string> = {}) => {
    const server = await startServer({ folder, env: { ...env, ...more }, from: 'sources' });
    onTestFinished(async () => void (await server.stop()));
    return server;
  };
  return { env, start };
}

async function status(server: RunningServer, cookie: string): Promise<number> {
  const { status } = await fetch(`${server.url}/api/v1/analytics/summary`, { headers: { cookie } });
  return status;
}

async function signOut(server: RunningServer, cookie: string): Promise<number> {
  const headers = { cookie, origin: server.url };
  return (await fetch(server.url + AUTH, { method: 'DELETE', headers })).status;
}

const session = async (server: RunningServer, cookie: string) =>
  (await fetch(server.url + AUTH, { headers: { cookie } })).json();

/** Lets the database be read and not be written, until the test has finished. */
async function readOnly(address: DatabaseAddress): Promise<void> {
  if (address.engine === 'sqlite') {
    // Whoever holds the lock keeps every other one from writing, root included.
    const holder = new Database(address.file);
    onTestFinished(() => void holder.close());
    holder.exec('begin immediate');
    return;
  }
  const client = new pg.Client({ connectionString: urlOf({ ...address, database: 'postgres' }) });
  await client.connect();
  await client.query(`alter database ${address.database} set default_transaction_read_only = on`);
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
    address.database,
  ]);
  await client.end();
}

describe('a session', () => {
  eachDialect(null, (use) => {
    it('that was ended stays ended, in another process at once and after a restart', {
      timeout: 240_000,
    }, async () => {
      const { start, env } = await installation(use().address);
      const [one, other] = [await start(), await start()];
      const cookie = await signIn(one.url, PASSWORD);
      const second = await signIn(other.url, PASSWORD);
      expect([await status(one, cookie), await status(other, cookie)]).toEqual([200, 200]);
      expect(await signOut(one, cookie)).toBe(204);
      expect([await status(one, cookie), await status(other, cookie)]).toEqual([401, 401]);
      expect(await status(one, second)).toBe(200);
      await one.stop();
      const again = await start();
      expect([await status(again, cookie), await status(again, second)]).toEqual([401, 200]);

      const own = openDomain(cogniforce, use().address);
      onTestFinished(() => own.close());
      const rows = JSON.stringify(await own.db.selectFrom('session').selectAll().execute());
      expect(rows).not.toContain(second.split('=')[1]);

      const ended = await cogniforceCommand(['sessions', 'end'], env);
      expect(ended).toMatchObject({ exitCode: 0, stdout: '1 session ended.\n' });
      expect([await status(other, second), await status(again, second)]).toEqual([401, 401]);
    });

    it('goes on where the database cannot be written; a new one is in memory, and says so', {
      timeout: 240_000,
    }, async () => {
      const { start } = await installation(use().address);
      const server = await start();
      const before = await signIn(server.url, PASSWORD);
      expect(await session(server, before)).toMatchObject({ kept: true });
      await readOnly(use().address);
      const during = await signIn(server.url, PASSWORD);
      expect(await session(server, during)).toMatchObject({ kept: false });
      expect(await session(server, before)).toMatchObject({ kept: true });
      expect(server.log()).toContain('A new session cannot be written down');
      expect(await signOut(server, during)).toBe(204);
      expect(await status(server, during)).toBe(401);
    });

    it('comes back with no backup', { timeout: 240_000 }, async () => {
      const { start, env } = await installation(use().address);
      const server = await start();
      const cookie = await signIn(server.url, PASSWORD);
      await server.stop();
      const folder = temporaryFolder();
      for (const format of use().address.engine === 'sqlite' ? ['dump', 'file'] : ['dump']) {
        const file = join(folder, `kept-${format}`);
        const words = ['cogniforce', '--format', format, '--to', file];
        expect(await cogniforceCommand(['backup', ...words], env)).toMatchObject({ exitCode: 0 });
        expect(statSync(file).mode & 0o777).toBe(0o600);
        const to = `sqlite:///${join(folder, `restored-${format}.db`)}`;
        const restored = await cogniforceCommand(['restore', file, 'cogniforce'], {
          ...env,
          COGNIFORCE_DATABASE_URL: to,
        });
        expect(restored).toMatchObject({ exitCode: 0 });
        const back = await start({ COGNIFORCE_DATABASE_URL: to });
        expect(await status(back, cookie)).toBe(401);
        await back.stop();
      }
    });
  });

  it('of an old password or key ends with it', { timeout: 240_000 }, async () => {
    const { start } = await installation({
      engine: 'sqlite',
      file: join(temporaryFolder(), 'own.db'),
    });
    const server = await start();
    const cookie = await signIn(server.url, PASSWORD);
    await server.stop();
    const changed = await start({ ANALYTICS_PASSWORD: 'another password' });
    expect(await status(changed, cookie)).toBe(401);
  });
});
