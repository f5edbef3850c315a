import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DatabaseAddress, openDomain } from '../../src/data/index.ts';
import { makeDemonstration } from '../../src/demo/index.ts';
import { cogniforce } from '../../src/domains/cogniforce/index.ts';
import { cogniforceCommand } from '../support/command-line.ts';
import { eachDialect } from '../support/each-dialect.ts';
import { type RunningServer, signIn, startServer } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { urlOf } from '../support/url-of.ts';

const SECRETS = {
  ANALYTICS_PASSWORD: 'a password of one’s own',
  ANALYTICS_SALT: 'a salt of sixteen bytes or more',
  ANALYTICS_SESSION_KEY: 'a session key of thirty-two bytes or more',
};

/** A server whose database of figures is migrated by somebody else. */
async function serverFor(address: DatabaseAddress) {
  const folder = temporaryFolder();
  const file = join(folder, 'webui.db');
  await makeDemonstration({ file, zone: 'UTC', conversations: 5 });
  const env = {
    ...SECRETS,
    DATABASE_URL: `sqlite:///${file}`,
    COGNIFORCE_DATABASE_URL: urlOf(address),
    COGNIFORCE_DATABASE_UPGRADE_AT_START: 'false',
    ENABLE_ANALYTICS_PROCESSING: 'false',
  };
  const start = async () => {
    const server = await startServer({ folder, env, from: 'sources', until: 'down' });
    onTestFinished(async () => void (await server.stop()));
    return server;
  };
  return { env, start };
}

async function figuresOf(server: RunningServer) {
  const cookie = await signIn(server.url, SECRETS.ANALYTICS_PASSWORD);
  const reply = await fetch(`${server.url}/api/v1/analytics/summary`, { headers: { cookie } });
  return { status: reply.status, ...((await reply.json()) as object) };
}

/** As whoever is signed in reads it: a stranger is not told what to do. */
async function figuresDomain(server: RunningServer) {
  await server.becomes('down');
  const cookie = await signIn(server.url, SECRETS.ANALYTICS_PASSWORD);
  const reply = await fetch(`${server.url}/health/ready`, { headers: { cookie } });
  const { domains } = (await reply.json()) as { domains: { readonly domain: string }[] };
  return domains.find(({ domain }) => domain === 'cogniforce');
}

describe('with upgrade at start switched off', () => {
  eachDialect(null, (use) => {
    it('a database that is behind stays closed with the command that opens it, and opens when that has run', async () => {
      const { env, start } = await serverFor(use().address);
      const server = await start();
      const command = 'Run: cogniforce db upgrade cogniforce';
      expect(await figuresDomain(server)).toMatchObject({ code: 'SCHEMA_BEHIND', hint: command });
      expect(server.log()).toContain(command);
      const closed = { status: 503, code: 'SCHEMA_BEHIND', detail: command };
      expect(await figuresOf(server)).toMatchObject(closed);
      const upgraded = await cogniforceCommand(['db', 'upgrade', 'cogniforce'], env);
      expect(upgraded.exitCode).toBe(0);
      await server.becomes('ready', 20_000);
      expect(await figuresOf(server)).toMatchObject({ status: 200 });
    }, 60_000);

    it('a database that is ahead stays closed, and opens when it has been taken back', async () => {
      const { address } = use();
      const { start } = await serverFor(address);
      const handle = openDomain(cogniforce, address, { settings: { hashUserId: String } });
      onTestFinished(() => handle.close());
      const { to } = await handle.migrations.upgrade();
      const isAt = (revision: string) =>
        sql`update alembic_version set version_num = ${revision}`.execute(
          handle.db as unknown as Kysely<never>,
        );
      await isAt('cf999_of_tomorrow');
      const server = await start();
      expect(await figuresDomain(server)).toMatchObject({
        code: 'SCHEMA_UNKNOWN',
        hint: expect.stringContaining(`cogniforce db downgrade cogniforce ${to[0]}`),
      });
      expect(await figuresOf(server)).toMatchObject({ status: 503, code: 'SCHEMA_UNKNOWN' });
      await isAt(to[0] ?? '');
      await server.becomes('ready', 20_000);
    }, 60_000);
  });
});
