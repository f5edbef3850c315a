import { sql } from 'kysely';
import {
  day,
  instant,
  integer,
  type Operations,
  table,
  uuid,
  varchar,
} from '../../../data/index.ts';

/** Questions asked of people. Safe while the old version runs: only adds. */
export const revision = 'cf008_questions';
export const downRevision = 'cf007_calibration';

const question = table('question', {
  id: uuid(),
  conversation_id: varchar(255),
  ordinal: integer(),
  user_id_hash: varchar(64),
  estimate_id: uuid(),
  day: day(),
  from_at: instant(),
  to_at: instant(),
  task_class: varchar(20),
  asks: integer(),
  token_digest: varchar(64),
  receipt_digest: varchar(64).nullable(),
  state: varchar(10),
  asked_at: instant(),
  expires_at: instant(),
  answered_at: instant().nullable(),
  estimate_seen_at: instant().nullable(),
})
  .primaryKey('id')
  .unique('question_token_digest_key', 'token_digest')
  .check('valid_question_state', sql`state in ('open', 'answered', 'declined', 'expired')`)
  .uniqueIndex('one_open_question_a_person', ['user_id_hash'], { where: sql`state = 'open'` })
  .index('idx_question_expires_at', ['expires_at'])
  .index('idx_question_user', ['user_id_hash', 'asked_at']);

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(question);
}

/**
 * Loses which questions were asked: links that were handed out lead nowhere, and the next run asks anew, perhaps the same
 * people. Answers are labels and stay, but nobody can take theirs back any more.
 */
export async function downgrade(op: Operations): Promise<void> {
  await op.dropTable(question.name);
}
