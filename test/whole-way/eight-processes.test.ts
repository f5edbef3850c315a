import { describe, expect, it } from 'vitest';
import { openDomain } from '../../src/data/index.ts';
import { cogniforce } from '../../src/domains/cogniforce/index.ts';
import { openwebui } from '../../src/domains/openwebui/index.ts';
import { eachDialect } from '../support/each-dialect.ts';
import { freshAddress } from '../support/fresh-address.ts';
import { startServer } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { urlOf } from '../support/url-of.ts';

const SECRETS = {
  ANALYTICS_PASSWORD: 'a password for tests',
  ANALYTICS_SALT: 'a salt for tests, long enough',
  ANALYTICS_SESSION_KEY: 'a session key for tests, long enough too',
};

describe('eight processes that start at once', () => {
  eachDialect(null, (use) => {
    it('make one database with one upgrade, and all become ready', {
      timeout: 240_000,
    }, async () => {
      const source = await freshAddress('sqlite');
      const writer = openDomain(openwebui, source.address, { writable: true });
      await writer.migrations.upgrade();
      await writer.close();
      const { address } = use();
      const env = {
        ...SECRETS,
        DATABASE_URL: urlOf(source.address),
        COGNIFORCE_DATABASE_URL: urlOf(address),
        ENABLE_ANALYTICS_PROCESSING: 'false',
      };
      const servers = await Promise.all(
        Array.from({ length: 8 }, () =>
          startServer({ folder: temporaryFolder(), env, from: 'sources', timeoutMs: 200_000 }),
        ),
      );
      try {
        const own = openDomain(cogniforce, address);
        const { applied, pending } = await own.migrations.state();
        expect([applied.length, pending]).toEqual([1, []]);
        const graph = await own.migrations.graph();
        const history = (await own.migrations.history()).map(({ revision }) => revision);
        expect(history).toEqual(graph.revisions.map(({ revision }) => revision));
        await own.close();
      } finally {
        await Promise.all(servers.map((each) => each.stop()));
        await source.drop();
      }
    });
  });
});
