import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import {
  type DatabaseAddress,
  defineDomain,
  descending,
  integer,
  openDomain,
  type Revision,
  table,
  text,
  type UntypedKysely,
  varchar,
} from '../index.ts';

const boat = table('boat', {
  id: integer(),
  name: varchar(30),
  remark: text().nullable(),
  berth: integer().default(0),
})
  .primaryKey('id')
  .check('berth_known', sql`berth >= 0 and berth in (0, 1, 2)`)
  .index('boat_berth', [descending('berth'), 'name'], { where: sql`remark is not null` })
  .uniqueIndex('boat_named', [sql`lower(name)`], { where: sql`berth > 0` });
const trip = table('trip', { id: integer(), boat_id: integer() })
  .primaryKey('id')
  .foreignKey('trip_boat', ['boat_id'], { table: 'boat', columns: ['id'], onDelete: 'cascade' });

const made: Revision = {
  revision: 'quay001',
  downRevision: null,
  async upgrade(op) {
    await op.createTable(boat);
    await op.createTable(trip);
  },
  async downgrade(op) {
    await op.dropTable('trip');
    await op.dropTable('boat');
  },
};

const bySql: Revision = {
  revision: 'quay002',
  downRevision: 'quay001',
  async upgrade(op) {
    await op.execute(sql`alter table boat add column crew integer check (crew > 0)`);
    await op.execute(
      sql`alter table boat add column tender_of integer references boat (id) on delete cascade`,
    );
    await op.execute({
      sqlite: sql`alter table boat add column sail text collate nocase`,
      postgres: sql`alter table boat add column sail text`,
    });
    await op.execute({
      sqlite: sql`alter table boat add column pier integer generated always as (berth * 10) virtual`,
      postgres: sql`alter table boat add column pier integer generated always as (berth * 10) stored`,
    });
    await op.declare('boat', (t) =>
      t.addColumn('crew', integer().nullable()).addColumn('tender_of', integer().nullable()),
    );
    await op.execute(sql`create index boat_by_hand on boat (remark desc) where remark is not null`);
  },
  async downgrade(op) {
    await op.execute(sql`drop index boat_by_hand`);
    await op.changeTable('boat', (t) => t.dropColumn('crew').dropColumn('tender_of'));
    await op.execute(sql`alter table boat drop column sail`);
    await op.execute(sql`alter table boat drop column pier`);
  },
};

const stricter: Revision = {
  revision: 'quay003',
  downRevision: 'quay002',
  upgrade: (op) =>
    op.changeTable('boat', (t) =>
      t
        .changeColumn('name', varchar(60))
        .changeColumn('remark', text().default('none'), { convert: sql`coalesce(remark, 'none')` })
        .dropConstraint('berth_known')
        .addCheck('berth_known', sql`berth >= 0 and berth in (0, 1, 2, 3)`),
    ),
  downgrade: (op) =>
    op.changeTable('boat', (t) =>
      t
        .changeColumn('name', varchar(30))
        .changeColumn('remark', text().nullable())
        .dropConstraint('berth_known')
        .addCheck('berth_known', sql`berth >= 0 and berth in (0, 1, 2)`),
    ),
};

function quay(address: DatabaseAddress) {
  const domain = defineDomain({
    name: 'quay',
    schema: 'managed',
    tables: {},
    migrations: [made, bySql, stricter],
    repositories: (db) => ({ db: db as unknown as UntypedKysely }),
  });
  const { migrations, repositories, close } = openDomain(domain, address);
  return { migrations, db: repositories.db, close };
}

async function refusals(db: UntypedKysely): Promise<string[]> {
  const found: string[] = [];
  for (const values of [
    '(9, 5, 0, -1, null)',
    '(9, 9, 0, 1, null)',
    '(9, 1, 0, 1, 77)',
    '(9, 1, -1, 1, null)',
  ]) {
    const [id, , berth, crew, tender] = values.slice(1, -1).split(', ');
    await sql`insert into boat (id, name, berth, crew, tender_of, remark) values (${sql.raw(`${id}, 'n', ${berth}, ${crew}, ${tender}, 'r'`)})`
      .execute(db)
      .then(
        () => found.push('taken'),
        ({ details }) => found.push(details.violation),
      );
    await sql`delete from boat where id = 9`.execute(db);
  }
  return found;
}

describe('what SQL of a revision made of a table', () => {
  eachDialect(null, (use) => {
    it('is there after a later revision changed the table, and after the way back', async () => {
      const { migrations, db, close } = quay(use().address);
      await migrations.upgrade({ target: 'quay002' });
      await sql`insert into boat (id, name, remark, berth, crew, tender_of, sail) values
        (1, 'Gull', null, 1, 3, null, 'Main'), (2, 'Tern', 'old', 2, null, 1, null), (3, 'Auk', null, 0, 1, null, 'JIB')`.execute(
        db,
      );
      await sql`insert into trip (id, boat_id) values (1, 1), (2, 3), (3, 3)`.execute(db);
      const liveDrift = async () =>
        (await migrations.check()).differences.filter(({ where }) => where === 'live');
      const enforced = ['check', 'taken', 'foreign key', 'check'];
      expect(await refusals(db)).toEqual(enforced);
      for (const step of ['up', 'down', 'up'] as const) {
        if (step === 'up') await migrations.upgrade();
        else await migrations.downgrade('quay002', { allowDataLoss: true });
        expect(await liveDrift()).toEqual([]);
        expect(await refusals(db)).toEqual(enforced);
        const boats = await sql<{
          pier: number;
          sail: string | null;
        }>`select pier, sail from boat order by id`.execute(db);
        expect(boats.rows).toEqual([
          { pier: 10, sail: 'Main' },
          { pier: 20, sail: null },
          { pier: 0, sail: 'JIB' },
        ]);
        expect((await sql`select id from trip`.execute(db)).rows).toHaveLength(3);
      }
      await sql`delete from boat where id = 1`.execute(db);
      expect((await sql`select id from boat`.execute(db)).rows).toEqual([{ id: 3 }]);
      expect((await sql`select id from trip order by id`.execute(db)).rows).toEqual([
        { id: 2 },
        { id: 3 },
      ]);
      await close();
    });
  });
});
