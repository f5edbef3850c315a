import { type Kysely, sql } from 'kysely';
import { engineOf } from '../../src/data/dialects/index.ts';
import type { UntypedKysely } from '../../src/data/index.ts';
import {
  type DatabaseAddress,
  defineDomain,
  integer,
  type Operations,
  openDomain,
  table,
  text,
} from '../../src/data/index.ts';
import { liveOperations } from '../../src/data/migrations/live-operations.ts';
import { Shapes } from '../../src/data/migrations/shapes.ts';

const nothing = defineDomain({
  name: 'nothing',
  schema: 'managed',
  tables: {},
  migrations: [],
  repositories: (db: Kysely<object>) => ({ db: db as unknown as UntypedKysely }),
});

/** An empty database, and a way to run operations in it as a revision would. */
export async function workshop(address: DatabaseAddress) {
  const handle = openDomain(nothing, address);
  await handle.migrations.upgrade();
  const { db } = handle.repositories;
  const engine = engineOf(address);
  const shapes = new Shapes();
  return {
    db,
    close: () => handle.close(),
    perform: (work: (op: Operations) => Promise<void>) =>
      engine.migrate(db, address, { transactional: true, waitMs: 10_000 }, (tx) =>
        work(liveOperations({ engine, db: tx, settings: {}, shapes, guard: null })),
      ),
    schema: async (name: string) => (await engine.words(db, new Set())).tables[name],
    rows: (name: string) => db.selectFrom(name).selectAll().orderBy('id').execute(),
  };
}

/** A table with a rule of every kind. */
export const parent = table('parent', {
  id: integer(),
  name: text().nullable(),
  minutes: integer(),
})
  .primaryKey('id')
  .check('minutes_positive', sql`minutes >= 0`)
  .unique('parent_name', 'name')
  .index('idx_parent_minutes', ['minutes']);
/** A table whose rows go with those of `parent`. */
export const child = table('child', { id: integer(), parent_id: integer() })
  .primaryKey('id')
  .foreignKey('child_parent', ['parent_id'], {
    table: 'parent',
    columns: ['id'],
    onDelete: 'cascade',
  });

/** A workshop with two parents, each with a child. */
export async function family(address: DatabaseAddress) {
  const shop = await workshop(address);
  await shop.perform(async (op) => {
    await op.createTable(parent);
    await op.createTable(child);
    await op.db
      .insertInto('parent')
      .values([
        { id: 1, name: 'one', minutes: 10 },
        { id: 2, name: null, minutes: 20 },
      ])
      .execute();
    await op.db
      .insertInto('child')
      .values([
        { id: 1, parent_id: 1 },
        { id: 2, parent_id: 2 },
      ])
      .execute();
  });
  return shop;
}
