import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineOf } from '../../src/data/dialects/index.ts';
import { type DatabaseAddress, openDomain, type UntypedKysely } from '../../src/data/index.ts';
import { openwebui, seed } from '../../src/domains/openwebui/index.ts';
import { cogniforceCommand } from '../support/command-line.ts';
import { eachDialect } from '../support/each-dialect.ts';
import { startServer } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { urlOf } from '../support/url-of.ts';

function settingsFor(address: DatabaseAddress) {
  return {
    ANALYTICS_PASSWORD: 'a password of one’s own',
    ANALYTICS_SALT: 'a salt of sixteen bytes or more',
    ANALYTICS_SESSION_KEY: 'a session key of thirty-two bytes or more',
    ENABLE_ANALYTICS_PROCESSING: 'false',
    DATABASE_OWNERSHIP: 'managed',
    DATABASE_URL: urlOf(address),
    COGNIFORCE_DATABASE_URL: `sqlite:///${temporaryFolder()}/cogniforce.db`,
  };
}

function opened(address: DatabaseAddress) {
  const handle = openDomain(openwebui, address, { writable: true });
  onTestFinished(() => handle.close());
  return handle;
}

describe('openwebui, managed', () => {
  eachDialect(null, (use) => {
    it('is made at start on an empty database, and written', async () => {
      const { address } = use();
      const server = await startServer({
        folder: temporaryFolder(),
        env: settingsFor(address),
        from: 'sources',
      });
      onTestFinished(async () => void (await server.stop()));
      const { domains } = await server.becomes('ready');
      expect(domains[0]).toMatchObject({ domain: 'openwebui', revision: 'd4c1a8e37b62' });
      const handle = opened(address);
      await seed(handle).insert('user', [{ id: 'u', role: 'user' }]);
      expect(await handle.repositories.directory.accounts()).toBe(1);
    }, 60_000);

    it('is brought to its head, and back, by the commands for what is ours', async () => {
      const env = settingsFor(use().address);
      const upgraded = await cogniforceCommand(['db', 'upgrade', 'openwebui'], env);
      expect(upgraded).toMatchObject({
        exitCode: 0,
        stdout: 'openwebui: applied d4c1a8e37b62\n',
      });
      const current = await cogniforceCommand(['db', 'current', 'openwebui'], env);
      expect(current.stdout).toBe('openwebui: d4c1a8e37b62 (head)\n');
      const external = { ...env, DATABASE_OWNERSHIP: 'external' };
      const theirs = await cogniforceCommand(['db', 'current', 'openwebui'], external);
      expect(theirs.stdout).toBe('openwebui: d4c1a8e37b62 (Open WebUI 0.11.1 to 0.11.4)\n');
    });

    it.each(['d4c1a8e37b62', 'c440947495f3'])(
      'refuses, and leaves as it is, a database that Open WebUI itself brought to %s',
      async (revision) => {
        const { address } = use();
        const handle = opened(address);
        await handle.migrations.upgrade();
        const db = handle.db as unknown as UntypedKysely;
        await sql`drop table revision_history`.execute(db);
        await sql`update alembic_version set version_num = ${revision}`.execute(db);
        const words = () => engineOf(address).words(db, new Set());
        const before = await words();
        const refused = await cogniforceCommand(
          ['db', 'upgrade', 'openwebui', '--json'],
          settingsFor(address),
        );
        expect(refused.exitCode).toBe(65);
        expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: 'SCHEMA_FOREIGN' } });
        expect(await words()).toEqual(before);
        const { applied } = await handle.migrations.state();
        expect(applied).toEqual([revision]);
        expect((await handle.migrations.history()).length).toBe(0);
      },
    );
  });
});
