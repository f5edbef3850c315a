import { sql } from 'kysely';
import {
  boolean,
  double,
  instant,
  integer,
  type Operations,
  table,
  uuid,
  varchar,
} from '../../../data/index.ts';

/** Answers. */
export const revision = 'cf007_calibration';
export const downRevision = 'cf004_facts';

const label = table('label', {
  id: uuid(),
  conversation_id: varchar(255),
  ordinal: integer(),
  user_id_hash: varchar(64),
  estimate_id: uuid(),
  task_class: varchar(20),
  method: varchar(300),
  raw_p50: double().nullable(),
  minutes: double().nullable(),
  would_not_have_done: boolean(),
  seen_estimate: boolean(),
  consent_at: instant(),
  asked_at: instant(),
  answered_at: instant(),
})
  .primaryKey('id')
  .check(
    'valid_answer',
    sql`(minutes is null) = would_not_have_done and (minutes is null or minutes >= 0)`,
  )
  .index('idx_label_conversation', ['conversation_id', 'ordinal'])
  .index('idx_label_user', ['user_id_hash']);

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(label);
}

export async function downgrade(op: Operations): Promise<void> {
  await op.dropTable(label.name);
}
