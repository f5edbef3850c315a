import { sql } from 'kysely';
import type { Adoption, Operations, UntypedKysely } from '../../../data/index.ts';
import {
  conversationAnalysis,
  dailyAggregates,
  processingLog,
} from '../migrations/cf002-analytics.ts';
import { repeatedDays, totalsOf } from './day-of-all.ts';
import { redefineInitial } from './initial.ts';

/** Columns that SQLAlchemy writes as `2025-01-22 09:00:00.000000` on SQLite. */
const INSTANTS = {
  conversation_analysis: ['first_message_at', 'last_message_at', 'processed_at'],
  daily_aggregates: ['created_at', 'updated_at'],
  processing_log: ['started_at', 'completed_at', 'created_at'],
} as const;

/**
 * The Python implementation's `cf002_analytics`, whose tables ours are: it stays where it stands.
 *
 * Before our first revision: times and ids of SQLite get our form, and of several rows for all on one day one is left,
 * made anew from the conversations of that day. Raw user ids are hashed by cf003.
 */
export const analytics: Adoption = {
  revision: 'cf002_analytics',
  at: 'cf002_analytics',
  tables: [],
  async adopt(op) {
    await redefineInitial(op);
    for (const table of [conversationAnalysis, dailyAggregates, processingLog]) {
      await op.alterTable(table, table, { anew: true });
    }
    for (const [table, columns] of Object.entries(INSTANTS)) {
      for (const column of columns) await normaliseInstants(op, table, column);
      await normaliseIds(op, table);
    }
    for (const { day } of await repeatedDays(op.db, 'daily_aggregates', 'user_id_hash')) {
      await keepOneRowForAll(op.db, day);
    }
    return [];
  },
};

async function normaliseInstants(op: Operations, table: string, column: string): Promise<void> {
  const id = sql.id(column);
  await op.execute({
    sqlite: sql`update ${sql.id(table)} set ${id} = strftime('%Y-%m-%dT%H:%M:%fZ', ${id})
      where strftime('%Y-%m-%dT%H:%M:%fZ', ${id}) is not null`,
    postgres: NOTHING,
  });
}

async function normaliseIds(op: Operations, table: string): Promise<void> {
  await op.execute({
    sqlite: sql`update ${sql.id(table)} set id = lower(substr(id, 1, 8) || '-' || substr(id, 9, 4) || '-'
      || substr(id, 13, 4) || '-' || substr(id, 17, 4) || '-' || substr(id, 21))
      where length(id) = 32 and id not like '%-%'`,
    postgres: NOTHING,
  });
}

/** PostgreSQL has types for them. */
const NOTHING = sql`select 1`;

async function keepOneRowForAll(db: UntypedKysely, day: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from daily_aggregates where user_id_hash is null and analysis_date = ${day} order by id
  `.execute(db);
  const [kept, ...others] = rows;
  for (const { id } of others) await sql`delete from daily_aggregates where id = ${id}`.execute(db);
  // The table has no day of its own for a conversation: the one that it began on, in UTC.
  const totals = await totalsOf(
    db,
    'conversation_analysis',
    sql`first_message_at >= ${`${day}T00:00:00.000Z`} and first_message_at <= ${`${day}T23:59:59.999Z`}`,
  );
  if (kept === undefined || totals === null) return;
  await db
    .updateTable('daily_aggregates')
    .set({ ...totals })
    .where('id', '=', kept.id)
    .execute();
}
