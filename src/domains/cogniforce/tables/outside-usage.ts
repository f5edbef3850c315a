import { day, integer, type Row, table, text, varchar } from '../../../data/index.ts';

/**
 * One row per person, day and model of answers that belong to no conversation: those in channels. Their tokens are recorded
 * nowhere.
 *
 * Written  by jobs/read-channels.ts, whole days at a time.
 */
export const outsideUsage = table('outside_usage', {
  /** channel. */
  source: varchar(20),
  user_id_hash: varchar(64),
  day: day(),
  ordinal: integer(),
  /** Id as Open WebUI stores it, and the model behind it where that is an assistant; null where unknown. */
  model: text().nullable(),
  base_model: text().nullable(),
  answers: integer(),
})
  .primaryKey('source', 'user_id_hash', 'day', 'ordinal')
  .index('idx_outside_usage_day', ['day']);

export type OutsideUsage = Row<typeof outsideUsage>;
