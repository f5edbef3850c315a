import type { Kysely } from 'kysely';
import {
  bigint,
  boolean,
  day,
  defineDomain,
  double,
  instant,
  integer,
  json,
  numeric,
  plainJson,
  type Revision,
  type TablesOf,
  table,
  text,
  uuid,
  varchar,
} from '../../../src/data/index.ts';

/** A column of every type. */
export const thing = table('thing', {
  id: integer(),
  word: text().nullable(),
  name: varchar(255).nullable(),
  small: integer().nullable(),
  large: bigint().nullable(),
  measure: double().nullable(),
  price: numeric(12, 2).nullable(),
  flag: boolean().nullable(),
  at: instant().nullable(),
  on: day().nullable(),
  parsed: json().nullable(),
  document: plainJson().nullable(),
  key: uuid().nullable(),
}).primaryKey('id');

/** Two tables that refer to one another, and one of them to itself: no order of tables is right. */
export const team = table('team', { id: integer(), lead_id: integer().nullable() })
  .primaryKey('id')
  .foreignKey('team_lead', ['lead_id'], { table: 'member', columns: ['id'] });
export const member = table('member', {
  id: integer(),
  team_id: integer(),
  mentor_id: integer().nullable(),
})
  .primaryKey('id')
  .foreignKey('member_team', ['team_id'], { table: 'team', columns: ['id'], onDelete: 'cascade' })
  .foreignKey('member_mentor', ['mentor_id'], { table: 'member', columns: ['id'] });
/** Read first by whoever goes through the tables by name, as `thing` is read last. */
export const account = table('account', { id: integer(), left: integer(), right: integer() })
  .primaryKey('id')
  .index('idx_account_left', ['left']);

const tables = { thing, team, member, account };

const first: Revision = {
  revision: 'every001_all',
  downRevision: null,
  async upgrade(op) {
    await op.createTable(thing);
    await op.createTable(
      table('team', { id: integer(), lead_id: integer().nullable() }).primaryKey('id'),
    );
    await op.createTable(member);
    await op.changeTable('team', (change) =>
      change.addForeignKey('team_lead', ['lead_id'], { table: 'member', columns: ['id'] }),
    );
    await op.createTable(account);
    await op.db.insertInto('account').values({ id: -1, left: 0, right: 0 }).execute();
  },
  async downgrade(op) {
    for (const name of ['account', 'member', 'team', 'thing']) await op.dropTable(name);
  },
};

/** A managed domain to keep and to bring back. */
export const everything = defineDomain({
  name: 'everything',
  schema: 'managed',
  tables,
  migrations: [first],
  repositories: (db: Kysely<TablesOf<typeof tables>>) => ({
    things: () => db.selectFrom('thing').selectAll().orderBy('id').execute(),
  }),
});
