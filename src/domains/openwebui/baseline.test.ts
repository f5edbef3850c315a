import type { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { freshAddress } from '../../../test/support/fresh-address.ts';
import { liveSchema } from '../../../test/support/live-schema.ts';
import { openWebuiWorld, type World } from '../../../test/support/openwebui.ts';
import { describeWithShared } from '../../../test/support/shared.ts';
import { defineDomain, openDomain } from '../../data/index.ts';
import { openwebui } from './domain.ts';
import { models } from './models/index.ts';

describe('the baseline', () => {
  eachDialect(null, (use) => {
    it('goes up, up again, down and up', async () => {
      const handle = openDomain(openwebui, use().address, { writable: true });
      try {
        const { migrations } = handle;
        expect((await migrations.upgrade()).applied).toEqual(['d4c1a8e37b62']);
        expect((await migrations.upgrade()).applied).toEqual([]);
        await migrations.downgrade('base');
        expect((await handle.repositories.release.current()).missing).not.toEqual([]);
        expect((await migrations.upgrade()).applied).toEqual(['d4c1a8e37b62']);
        expect((await handle.repositories.release.current()).missing).toEqual([]);
      } finally {
        await handle.close();
      }
    });
  });
});

const NAMES = Object.keys(models);

/** The same tables, made at once from their models. */
const fromModels = defineDomain({
  ...openwebui,
  migrations: [
    {
      revision: 'models',
      downRevision: null,
      async upgrade(op) {
        for (const each of Object.values(models)) await op.createTable(each);
      },
      async downgrade() {},
    },
  ],
});

describe('the models of openwebui', () => {
  eachDialect(null, (use, engine) => {
    it('are what its baseline makes, in the words of the database', async () => {
      const place = await freshAddress(engine);
      const made = openDomain(fromModels, place.address, { writable: true });
      const migrated = openDomain(openwebui, use().address, { writable: true });
      try {
        await Promise.all([made.migrations.upgrade(), migrated.migrations.upgrade()]);
        for (const name of NAMES) {
          const words = (db: unknown) => liveSchema(db as Kysely<never>, engine, name);
          expect([name, await words(migrated.db)]).toEqual([name, await words(made.db)]);
        }
      } finally {
        await Promise.all([made.close(), migrated.close()]);
        await place.drop();
      }
    });
  });
});

/** Names of the columns of the baseline's tables; whether one may be null is left to the tests of reading. */
async function columnsOf({ handle }: World): Promise<Record<string, string[]>> {
  const found = await handle.db.introspection.getTables();
  const described = found
    .filter(({ name }) => NAMES.includes(name))
    .map(({ name, columns }) => [name, columns.map((column) => column.name).toSorted()]);
  return Object.fromEntries(described);
}

describeWithShared('the baseline beside a fresh 0.11.3', () => {
  eachDialect(null, (use, engine) => {
    it('has the same columns', async () => {
      const place = await freshAddress(engine);
      const ours = await openWebuiWorld(use());
      const theirs = await openWebuiWorld(place, '0.11.3');
      try {
        expect(NAMES).toHaveLength(13);
        expect(await columnsOf(ours)).toEqual(await columnsOf(theirs));
      } finally {
        await Promise.all([ours.close(), theirs.close()]);
        await place.drop();
      }
    });
  });
});
