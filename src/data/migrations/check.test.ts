import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library } from '../../../test/support/domains/library.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import {
  type DatabaseAddress,
  defineDomain,
  integer,
  type Operations,
  openDomain,
  type Revision,
  table,
  text,
} from '../index.ts';

const CLEAN = { pending: [], edited: [], differences: [], script: [] };

const shelf = table('shelf', { id: integer() }).primaryKey('id').index('idx_shelf', ['id']);

function domainOf(revisions: readonly Revision[], tables: { shelf?: typeof shelf } = { shelf }) {
  return defineDomain({
    name: 'shelves',
    schema: 'managed',
    tables: tables as { shelf: typeof shelf },
    migrations: revisions,
    repositories: () => ({}),
  });
}

function revision(
  id: string,
  downRevision: string | null,
  upgrade: (op: Operations) => Promise<void>,
): Revision {
  return { revision: id, downRevision, upgrade, downgrade: async () => {} };
}

const first = revision('shelf001', null, (op) => op.createTable(shelf));

async function at(
  address: DatabaseAddress,
  domain: ReturnType<typeof domainOf>,
  work: (handle: ReturnType<typeof openDomain>) => Promise<void>,
) {
  const handle = openDomain(domain, address);
  try {
    await work(handle as never);
  } finally {
    await handle.close();
  }
}

describe('check', () => {
  eachDialect(library, (use) => {
    it('finds nothing after revisions that change tables and fill them', async () => {
      const { handle } = use();
      expect(await handle.migrations.check()).toMatchObject(CLEAN);
      expect(await handle.repositories.books()).toHaveLength(2);
    });

    it('changes nothing, and leaves nothing behind', async () => {
      const { handle, db } = use();
      await sql`create table ${sql.id('extra')} (id integer)`.execute(db);
      const before = await handle.migrations.history();
      const once = await handle.migrations.check();
      expect(await handle.migrations.check()).toEqual(once);
      expect(once.differences).toMatchObject([{ object: 'table', name: 'extra', kind: 'extra' }]);
      expect(await handle.migrations.history()).toEqual(before);
    });
  });

  eachDialect(null, (use, engine) => {
    it('says of a database that is missing that it is', async () => {
      await at(use().address, domainOf([first]), async ({ migrations }) => {
        await expect(migrations.check()).rejects.toMatchObject({
          code: 'DATABASE_UNREACHABLE',
          message: expect.stringContaining('does not exist'),
        });
      });
    });

    it('says of an empty one what is pending, and finds no drift in it', async () => {
      await use().create();
      await at(use().address, domainOf([first]), async ({ migrations }) => {
        expect(await migrations.check()).toMatchObject({
          ...CLEAN,
          applied: [],
          pending: ['shelf001'],
        });
      });
    });

    it('refuses a revision that it does not know, in one sentence', async () => {
      const second = revision('shelf002', 'shelf001', async () => {});
      await at(use().address, domainOf([first, second]), async ({ migrations }) => {
        await migrations.upgrade();
      });
      await at(use().address, domainOf([first]), async ({ migrations }) => {
        await expect(migrations.check()).rejects.toMatchObject({
          code: 'SCHEMA_UNKNOWN',
          message: expect.stringContaining('shelf002'),
        });
      });
    });

    it('names what no revision makes and the models have, and the other way round', async () => {
      const more = table('shelf', { id: integer(), label: text().nullable() }).primaryKey('id');
      const domain = domainOf([first], { shelf: more as never });
      await at(use().address, domain, async ({ migrations }) => {
        await migrations.upgrade();
        const { differences, script } = await migrations.check();
        expect(differences).toMatchObject([
          { where: 'models', object: 'column', name: 'shelf.label', kind: 'missing' },
          { where: 'models', object: 'index', name: 'shelf.idx_shelf', kind: 'extra' },
        ]);
        expect(differences[0]?.sql.join()).toContain('add column "label"');
        // Nothing is wrong with the database: a revision is missing.
        expect(script).toEqual([]);
      });
    });

    it('names what SQL of a revision’s own has done, and a model whose table was dropped again', async () => {
      const other = table('other', { id: integer() }).primaryKey('id');
      const second = revision('shelf002', 'shelf001', async (op) => {
        await op.execute(sql`create index by_hand on shelf (id)`);
      });
      const third = revision('shelf003', 'shelf002', async (op) => {
        await op.createTable(other);
        await op.dropTable('other');
      });
      const tables = { shelf, other };
      await at(use().address, domainOf([first, second, third], tables), async (handle) => {
        await handle.migrations.upgrade();
        const { differences } = await handle.migrations.check();
        expect(differences.map(({ kind, name, where }) => [kind, name, where])).toEqual([
          ['extra', 'shelf.by_hand', 'models'],
          ['missing', 'other', 'models'],
        ]);
      });
    });

    it('names a revision that was edited after it was applied', async () => {
      const other = shelf.index('idx_more', ['id']);
      const edited = revision('shelf001', null, (op) => op.createTable(other));
      await at(use().address, domainOf([first]), async ({ migrations }) => {
        await migrations.upgrade();
      });
      await at(use().address, domainOf([edited]), async ({ migrations }) => {
        const result = await migrations.check();
        expect(result.edited).toEqual(['shelf001']);
        expect(result.differences).toMatchObject([
          { where: 'live', object: 'index', name: 'shelf.idx_more', kind: 'missing' },
          { where: 'models', object: 'index', name: 'shelf.idx_more', kind: 'extra' },
        ]);
      });
    });

    it('makes tables of models in an order that their keys allow', async () => {
      const child = table('a_child', { id: integer(), of: integer() })
        .primaryKey('id')
        .foreignKey('of_parent', ['of'], { table: 'b_parent', columns: ['id'] })
        .foreignKey('of_itself', ['of'], { table: 'a_child', columns: ['id'] });
      const parent = table('b_parent', { id: integer() }).primaryKey('id');
      const domain = defineDomain({
        name: 'kin',
        schema: 'managed',
        tables: { child, parent },
        migrations: [
          revision('kin001', null, async (op) => {
            await op.createTable(parent);
            await op.createTable(child);
          }),
        ],
        repositories: () => ({}),
      });
      const handle = openDomain(domain, use().address);
      await handle.migrations.upgrade();
      expect(await handle.migrations.check()).toMatchObject(CLEAN);
      await handle.close();
    });

    it('looks at an index that was built while others wrote as at any other', async () => {
      const concurrent: Revision = {
        ...revision('shelf002', 'shelf001', (op) =>
          op.createIndex('shelf', { name: 'idx_later', parts: ['id'] }, { concurrently: true }),
        ),
        transactional: false,
      };
      const model = shelf.index('idx_later', ['id']);
      await at(use().address, domainOf([first, concurrent], { shelf: model }), async (handle) => {
        await handle.migrations.upgrade();
        expect(await handle.migrations.check()).toMatchObject(CLEAN);
      });
    });

    if (engine === 'postgres') {
      it('needs a role that may make a schema where it has to look closely, and says so', async () => {
        const { address } = use();
        const domain = domainOf([first]);
        const role = `reader_${Math.random().toString(36).slice(2)}`;
        await at(address, domain, async ({ migrations, db }) => {
          await migrations.upgrade();
          const run = (text: string) => sql.raw(text).execute(db as never);
          await run(`create role ${role} login password 'secret'`);
          await run(`grant usage on schema public to ${role}`);
          await run(`grant select on all tables in schema public to ${role}`);
          await at(
            { ...address, user: role, password: 'secret' } as DatabaseAddress,
            domain,
            async (reader) => {
              expect(await reader.migrations.check()).toMatchObject(CLEAN);
              await run('create table extra (id integer)');
              await expect(reader.migrations.check()).rejects.toMatchObject({
                code: 'DATABASE_REFUSED',
                message: expect.stringContaining('grant it create on the database'),
              });
            },
          );
          await run(`drop owned by ${role}`);
          await run(`drop role ${role}`);
        });
      });

      it('looks into the schema that the address names, and into no other', async () => {
        const address = { ...use().address, schema: 'corner "shop"' } as DatabaseAddress;
        await at(address, domainOf([first]), async ({ migrations, db }) => {
          await migrations.upgrade();
          await sql`create table public.shelf (id text)`.execute(db as never);
          await sql`create table public.till (id text)`.execute(db as never);
          expect(await migrations.check()).toMatchObject(CLEAN);
          await sql`drop index idx_shelf`.execute(db as never);
          const { script } = await migrations.check();
          expect(script[1]).toBe('set local search_path to "corner ""shop""";');
          expect(script.join()).not.toContain('public');
        });
      });

      it('sees an index that could not be built to its end', async () => {
        await at(use().address, domainOf([first]), async ({ migrations, db }) => {
          await migrations.upgrade();
          const run = (text: string) => sql.raw(text).execute(db as never);
          await run(
            "update pg_index set indisvalid = false where indexrelid = 'idx_shelf'::regclass",
          );
          const { differences, script } = await migrations.check();
          expect(differences).toMatchObject([
            { object: 'index', kind: 'different', actual: expect.stringContaining('invalid') },
          ]);
          for (const statement of script.slice(1, -1)) await run(statement);
          expect((await migrations.check()).differences).toEqual([]);
        });
      });
    }
  });
});
