import { day, integer, type Row, table, text, varchar } from '../../../data/index.ts';

/**
 * One row per person, day and model of what belongs to no conversation that is known: answers in channels, whose tokens are
 * recorded nowhere, and ratings of chats that were deleted before a run came across them.
 *
 * Written  by jobs/read-channels.ts and jobs/read-deleted-ratings.ts, each source as a whole.
 */
export const outsideUsage = table('outside_usage', {
  /** channel, or deleted_chat. */
  source: varchar(20),
  user_id_hash: varchar(64),
  day: day(),
  ordinal: integer(),
  /** Id as Open WebUI stores it, and the model behind it where that is an assistant; null where unknown. */
  model: text().nullable(),
  base_model: text().nullable(),
  answers: integer(),
  ratings_up: integer(),
  ratings_down: integer(),
})
  .primaryKey('source', 'user_id_hash', 'day', 'ordinal')
  .index('idx_outside_usage_day', ['day']);

export type OutsideUsage = Row<typeof outsideUsage>;
