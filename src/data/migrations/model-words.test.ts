import { type Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { engineOf } from '../dialects/index.ts';
import { digestOf } from '../drift.ts';
import {
  type DatabaseAddress,
  defineDomain,
  integer,
  openDomain,
  table,
  text,
  varchar,
} from '../index.ts';
import { keepDigest, keptDigest } from './model-words.ts';
import { VERSION_TABLES } from './version-tables.ts';

const shelf = table('shelf', { id: integer(), room: text() }).primaryKey('id');

const CLEAN = { differences: [], script: [] };

function shelves(tables = { shelf }) {
  return defineDomain({
    name: 'shelves',
    schema: 'managed',
    tables,
    migrations: [
      {
        revision: 'shelf001',
        downRevision: null,
        upgrade: (op) => op.createTable(shelf),
        downgrade: (op) => op.dropTable('shelf'),
      },
    ],
    repositories: () => ({}),
  });
}

async function at(
  address: DatabaseAddress,
  work: (
    migrations: ReturnType<typeof openDomain>['migrations'],
    db: Kysely<never>,
  ) => Promise<void>,
  domain = shelves(),
) {
  const handle = openDomain(domain, address);
  try {
    await work(handle.migrations, handle.db as unknown as Kysely<never>);
  } finally {
    await handle.close();
  }
}

const kept = async (db: Kysely<never>) =>
  (await sql<object>`select models, server, words from model_words`.execute(db)).rows;

describe('what an upgrade keeps of the models', () => {
  eachDialect(null, (use) => {
    it('is one row, whatever was kept before', async () => {
      await at(use().address, async (migrations, db) => {
        await migrations.upgrade();
        const rows = await kept(db);
        expect(rows).toEqual([
          {
            models: expect.stringMatching(/^[0-9a-f]{64}$/),
            server: expect.stringMatching(/\d/),
            words: expect.stringMatching(/^[0-9a-f]{64}$/),
          },
        ]);
        await migrations.downgrade('base');
        await sql`update model_words set models = 'others', words = 'others'`.execute(db);
        await migrations.upgrade();
        expect(await kept(db)).toEqual(rows);
      });
    });

    it.each([
      ['of other words', sql`update model_words set words = 'others'`],
      ['that is missing', sql`delete from model_words`],
      ['without its table', sql`drop table model_words`],
      ['in a table of another form', sql`alter table model_words rename column words to other`],
    ])('only saves time: with a note %s the same is found', async (_, change) => {
      await at(use().address, async (migrations, db) => {
        await migrations.upgrade();
        await change.execute(db);
        expect(await migrations.check()).toMatchObject(CLEAN);
        await sql`alter table shelf add column extra integer`.execute(db);
        expect((await migrations.check()).differences).toMatchObject([{ name: 'shelf.extra' }]);
      });
    });

    it('is believed of this server and these models alone', async () => {
      const { address } = use();
      await at(address, async (migrations, db) => {
        await migrations.upgrade();
        await sql`alter table shelf add column extra integer`.execute(db);
        const words = await engineOf(address).words(db as never, VERSION_TABLES);
        const found = async () => (await migrations.check()).differences.length;
        await sql`update model_words set words = ${digestOf(words)}`.execute(db);
        expect(await found()).toBe(0);
        await sql`update model_words set server = 'others'`.execute(db);
        expect(await found()).toBe(1);
        await sql`update model_words set server = ${engineOf(address).version}, models = 'others'`.execute(
          db,
        );
        expect(await found()).toBe(1);
      });
    });

    it('is not taken for what other models make', async () => {
      const { address } = use();
      await at(address, (migrations) => migrations.upgrade().then(() => {}));
      const wider = table('shelf', { id: integer(), room: text(), wall: text() }).primaryKey('id');
      const work: Parameters<typeof at>[1] = async (migrations) => {
        expect((await migrations.check()).differences).toMatchObject([
          { name: 'shelf.wall', where: 'models' },
        ]);
      };
      await at(address, work, shelves({ shelf: wider } as never));
    });

    it('is not taken for what another form of the program makes of these models', async () => {
      const { address } = use();
      await at(address, async (migrations, db) => {
        await migrations.upgrade();
        const engine = engineOf(address);
        const options = { engine, address, db: db as never, models: [shelf], settings: {} };
        expect(await keptDigest(options, ['model_words'])).toMatch(/^[0-9a-f]{64}$/);
        const wider = table('shelf', { id: integer(), room: varchar(9) }).primaryKey('id');
        const other = { ...engine, createTable: () => engine.createTable(wider) };
        expect(await keptDigest({ ...options, engine: other }, ['model_words'])).toBeNull();
      });
    });

    it('is left out where somebody holds what it is written to: the upgrade goes on without', async () => {
      const { address } = use();
      await at(address, async (migrations, db) => {
        await migrations.upgrade();
        await sql`update model_words set words = 'others'`.execute(db);
        await at(address, async (_, other) => {
          await other.transaction().execute(async (tx) => {
            await sql`update model_words set server = 'others'`.execute(tx);
            const engine = engineOf(address);
            const options = { engine, address, db: db as never, models: [shelf], settings: {} };
            await expect(keepDigest(options)).rejects.toMatchObject({ code: 'DATABASE_LOCKED' });
          });
        });
        expect(await kept(db)).toMatchObject([{ server: 'others', words: 'others' }]);
      });
    });

    it('is not missed where it cannot be kept: the upgrade is done', async () => {
      await at(use().address, async (migrations, db) => {
        await migrations.upgrade();
        await migrations.downgrade('base');
        await sql`alter table model_words rename column words to other`.execute(db);
        await migrations.upgrade();
        expect((await migrations.state()).pending).toEqual([]);
      });
    });
  });
});
