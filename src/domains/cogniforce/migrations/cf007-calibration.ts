import { sql } from 'kysely';
import {
  boolean,
  day,
  double,
  instant,
  integer,
  json,
  type Operations,
  table,
  uuid,
  varchar,
} from '../../../data/index.ts';

/** Answers of people, fits of them, and what publishing with them needs. Safe while the old version runs: only adds. */
export const revision = 'cf007_calibration';
export const downRevision = 'cf006_enrichment';

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

const calibration = table('calibration', {
  id: uuid(),
  method: varchar(300),
  version: integer(),
  fingerprint: varchar(64),
  state: varchar(20),
  labels: integer(),
  zero_labels: integer(),
  parameters: json(),
  median_error: double().nullable(),
  loo_sd: double().nullable(),
  shared_sd: double(),
  created_at: instant(),
})
  .primaryKey('id')
  .unique('calibration_method_version_key', 'method', 'version');

const dailyMethod = table('daily_method', {
  id: uuid(),
  analysis_date: day(),
  user_id_hash: varchar(64).nullable(),
  method: varchar(300),
  calibration_version: integer().nullable(),
  task_count: integer(),
  manual_minutes: double(),
  expected_manual_minutes: double(),
})
  .primaryKey('id')
  .uniqueNullsEqual('unique_daily_method', ['analysis_date', 'user_id_hash', 'method'])
  .index('idx_daily_method_user_date', ['user_id_hash', 'analysis_date']);

const tables = [label, calibration, dailyMethod];

/** Days keep their figures until the next run, which rebuilds them all: it takes note of the methods. */
export async function upgrade(op: Operations): Promise<void> {
  for (const each of tables) await op.createTable(each);
  await op.changeTable('daily_aggregates', (change) =>
    change.addColumn('manual_shared_deviation', double().nullable()),
  );
  await op.execute(sql`insert into dirty_day (user_id_hash, day)
    select distinct user_id_hash, analysis_date from daily_aggregates where user_id_hash is not null
    on conflict do nothing`);
}

/** Loses every answer of a person and every fit of them; published days keep the figures that they gave. */
export async function downgrade(op: Operations): Promise<void> {
  await op.changeTable('daily_aggregates', (change) =>
    change.dropColumn('manual_shared_deviation'),
  );
  for (const each of [...tables].reverse()) await op.dropTable(each.name);
}
