import { sql } from 'kysely';
import {
  bigint,
  boolean,
  day,
  double,
  instant,
  integer,
  type Row,
  table,
  uuid,
  varchar,
} from '../../../data/index.ts';

/**
 * One row per backfill: days whose conversations are analysed anew, in parts, each of them a run.
 *
 * Written  by repositories/backfills.ts; its counts in the transactions that store what is counted.
 * Money    whole billionths of a dollar, as in `llm_spending`.
 */
export const backfill = table('backfill', {
  id: uuid(),
  /** First and last day of its conversations, both included. */
  from_day: day(),
  to_day: day(),
  /** going, paused, cancelled, completed. */
  state: varchar(20),
  /** heuristic or llm; and the model that it was begun for, null where none is asked. */
  estimator: varchar(20),
  model: varchar(255).nullable(),
  /** What asking may cost in all, US dollars; null: no limit. */
  budget_usd: double().nullable(),
  /** Whether the model is asked anew about what it has estimated soundly. */
  again: boolean(),
  /** Conversations of its days; null until its first part has listed them. */
  total: integer().nullable(),
  /** Of these: analysed anew; unreadable by now; no longer in the source. */
  analysed: integer().default(0),
  unreadable: integer().default(0),
  gone: integer().default(0),
  /** Conversations that the model is asked about; null until that is known, or where none is asked. */
  to_ask: integer().nullable(),
  /** Of these: estimated by the model; not, whatever the reason. */
  estimated: integer().default(0),
  unestimated: integer().default(0),
  /** Never less than the truth: what is under way is in it with the most that it can cost. */
  charged_nano_usd: bigint().default(0),
  /** Code of what paused it; null where a person did, or nothing has. */
  stopped: varchar(40).nullable(),
  /** api or command. */
  requested_by: varchar(20),
  created_at: instant(),
  /** When it was completed or cancelled. */
  ended_at: instant().nullable(),
})
  .primaryKey('id')
  .check('valid_backfill_days', sql`from_day <= to_day`)
  .check('valid_backfill_state', sql`state in ('going', 'paused', 'cancelled', 'completed')`)
  .uniqueIndex('one_backfill_at_a_time', ['state'], { where: sql`state = 'going'` });

export type Backfill = Row<typeof backfill>;
