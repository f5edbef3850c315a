import type { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { freshAddress } from '../../../../test/support/fresh-address.ts';
import { liveSchema } from '../../../../test/support/live-schema.ts';
import { defineDomain, openDomain } from '../../../data/index.ts';
import { cogniforce } from '../index.ts';
import { tables } from './index.ts';

/** The same tables, made at once from their models. */
const fromModels = defineDomain({
  name: 'cogniforce',
  schema: 'managed',
  tables,
  migrations: [
    {
      revision: 'models',
      downRevision: null,
      async upgrade(op) {
        for (const each of Object.values(tables)) await op.createTable(each);
      },
      async downgrade() {},
    },
  ],
  repositories: () => ({}),
});

describe('the models of cogniforce', () => {
  eachDialect(cogniforce, (use, engine) => {
    it('are what its revisions make, in the words of the database', async () => {
      const place = await freshAddress(engine);
      const made = openDomain(fromModels, place.address);
      try {
        await made.migrations.upgrade();
        for (const name of Object.keys(tables)) {
          const schema = (db: unknown) => liveSchema(db as Kysely<never>, engine, name);
          expect([name, await schema(use().db)]).toEqual([name, await schema(made.db)]);
        }
      } finally {
        await made.close();
        await place.drop();
      }
    });
  });
});
