import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { freshAddress } from '../../../test/support/fresh-address.ts';
import { openWebuiWorld, type World } from '../../../test/support/openwebui.ts';
import { describeWithShared } from '../../../test/support/shared.ts';
import { openDomain } from '../../data/index.ts';
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

    it('is never noted in a database of Open WebUI’s own, whoever forces it', async () => {
      const { address, create } = use();
      await create();
      const handle = openDomain(openwebui, address, { writable: true });
      try {
        for (const table of ['user', 'chat', 'alembic_version']) {
          await handle.db.schema.createTable(table).addColumn('id', 'text').execute();
        }
        await sql`alter table alembic_version rename column id to version_num`.execute(handle.db);
        await sql`insert into alembic_version values ('d4c1a8e37b62')`.execute(handle.db);
        await expect(handle.migrations.stamp('head', { force: true })).rejects.toMatchObject({
          code: 'SCHEMA_FOREIGN',
          message: expect.stringContaining('tables that its own program made'),
        });
        const names = (await handle.db.introspection.getTables()).map(({ name }) => name);
        expect(names.toSorted()).toEqual(['alembic_version', 'chat', 'user']);
      } finally {
        await handle.close();
      }
    });
  });
});

const NAMES = Object.keys(models);

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
