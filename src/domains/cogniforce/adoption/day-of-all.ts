import { type RawBuilder, sql } from 'kysely';
import type { UntypedKysely } from '../../../data/index.ts';

/** What the rows of a day add up to. */
export interface DayTotals {
  readonly conversation_count: number;
  readonly message_count: number;
  readonly total_active_time: number;
  readonly total_manual_time_estimated: number;
  readonly total_time_saved: number;
  readonly avg_time_saved_per_conversation: number | null;
  readonly avg_confidence_level: number | null;
}

/** The conversations of a table that hold the condition, added up; null where there are none. */
export async function totalsOf(
  db: UntypedKysely,
  table: string,
  condition: RawBuilder<unknown>,
): Promise<DayTotals | null> {
  const { rows } = await sql<DayTotals>`
    select count(*) as conversation_count, sum(message_count) as message_count,
      sum(active_duration_minutes) as total_active_time,
      sum(manual_time_most_likely) as total_manual_time_estimated,
      sum(time_saved_minutes) as total_time_saved,
      avg(time_saved_minutes) as avg_time_saved_per_conversation,
      avg(confidence_level) as avg_confidence_level
    from ${sql.id(table)} where ${condition}
  `.execute(db);
  const [totals] = rows;
  return totals === undefined || totals.conversation_count === 0 ? null : totals;
}

/** A day and person (null: all) of which there is more than one row. */
export interface Repeated {
  readonly day: string;
  readonly user: string | null;
}

/** Days that have several rows for one person, or for all: the unique rule did not bind where there is no person. */
export async function repeatedDays(
  db: UntypedKysely,
  table: string,
  userColumn: string,
): Promise<Repeated[]> {
  const user = sql.id(userColumn);
  const { rows } = await sql<Repeated>`
    select analysis_date as day, ${user} as "user" from ${sql.id(table)}
    group by analysis_date, ${user} having count(*) > 1 order by analysis_date
  `.execute(db);
  return rows;
}
