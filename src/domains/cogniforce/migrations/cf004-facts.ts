import { sql } from 'kysely';
import {
  bigint,
  boolean,
  day,
  double,
  instant,
  integer,
  json,
  type Operations,
  table,
  text,
  uuid,
  varchar,
} from '../../../data/index.ts';

/** Episodes, estimates, usage facts, and what a run needs to be repeatable. Safe while the old version runs: only adds. */
export const revision = 'cf004_facts';
export const downRevision = 'cf003_fit_for_facts';

const episode = table('episode', {
  conversation_id: varchar(255),
  ordinal: integer(),
  user_id_hash: varchar(64),
  inherited: boolean(),
  day: day(),
  from_at: instant().nullable(),
  to_at: instant().nullable(),
  intervals: json(),
  turns: json(),
  with_ai_minutes: double(),
  task_class: varchar(20),
  outcome: varchar(10),
  success: double(),
  asks: integer(),
  prompt_words: integer(),
  pasted_words: integer(),
  delivered_words: integer().nullable(),
  delivered_code_lines: integer().nullable(),
  estimate_id: uuid(),
})
  .primaryKey('conversation_id', 'ordinal')
  .check('valid_success', sql`success >= 0 and success <= 1`)
  .check('positive_with_ai', sql`with_ai_minutes >= 0`)
  .index('idx_episode_user', ['user_id_hash', 'from_at']);

const estimate = table('estimate', {
  id: uuid(),
  conversation_id: varchar(255),
  ordinal: integer(),
  source_fingerprint: varchar(64),
  method: varchar(40),
  method_version: varchar(40),
  model: varchar(255).nullable(),
  prompt_version: varchar(40).nullable(),
  status: varchar(20),
  reason: varchar(80).nullable(),
  p10: double().nullable(),
  p50: double().nullable(),
  p90: double().nullable(),
  sigma: double().nullable(),
  confidence: double().nullable(),
  input_tokens: bigint().nullable(),
  output_tokens: bigint().nullable(),
  cost_usd: double().nullable(),
  created_at: instant(),
})
  .primaryKey('id')
  .check('valid_range', sql`0 <= p10 and p10 <= p50 and p50 <= p90`)
  .index('idx_estimate_conversation', ['conversation_id', 'ordinal']);

const usageFact = table('usage_fact', {
  conversation_id: varchar(255),
  ordinal: integer(),
  user_id_hash: varchar(64),
  day: day(),
  model: text().nullable(),
  inherited: boolean(),
  answers: integer(),
  answers_without_usage: integer(),
  input_tokens: bigint().nullable(),
  output_tokens: bigint().nullable(),
  total_tokens: bigint().nullable(),
  cached_tokens: bigint().nullable(),
  reasoning_tokens: bigint().nullable(),
  errors: integer(),
  regenerations: integer(),
  ratings_up: integer(),
  ratings_down: integer(),
  tool_calls: integer(),
})
  .primaryKey('conversation_id', 'ordinal')
  .index('idx_usage_fact_day', ['day']);

const dirtyDay = table('dirty_day', {
  user_id_hash: varchar(64),
  day: day(),
}).primaryKey('user_id_hash', 'day');

const unreadableConversation = table('unreadable_conversation', {
  conversation_id: varchar(255),
  user_id_hash: varchar(64),
  reason: varchar(40),
  source_updated_at: bigint(),
  seen_at: instant(),
}).primaryKey('conversation_id');

const setting = table('setting', {
  key: varchar(40),
  value: text(),
}).primaryKey('key');

const tables = [episode, estimate, usageFact, dirtyDay, unreadableConversation, setting];

export async function upgrade(op: Operations): Promise<void> {
  for (const each of tables) await op.createTable(each);
}

/** Loses the facts and every estimate ever made; the next run analyses everything again. */
export async function downgrade(op: Operations): Promise<void> {
  for (const each of [...tables].reverse()) await op.dropTable(each.name);
}
