import { sql } from 'kysely';
import {
  double,
  instant,
  integer,
  json,
  type Operations,
  table,
  uuid,
  varchar,
} from '../../../data/index.ts';

/**
 * The allowance off the chat as a quantity with an error, what people answer about it, and what the figures would be with
 * other assumptions.
 *
 * Nothing of it is known of what was analysed before: the next run analyses every conversation again and rebuilds every day;
 * what is gone from the source keeps its facts. Safe while the old version runs: only adds.
 */
export const revision = 'cf018_allowance';
export const downRevision = 'cf017_sign_in_tries';

const allowance = table('allowance', {
  id: uuid(),
  version: integer(),
  fingerprint: varchar(64),
  prior_minutes: double(),
  minutes: double(),
  sd_minutes: double(),
  labels: integer(),
  created_at: instant(),
})
  .primaryKey('id')
  .unique('allowance_version_key', 'version');

const ofDays = {
  chat_minutes: double().nullable(),
  counted_turns: integer().nullable(),
  off_chat_deviation: double().nullable(),
  chat_minutes_5: double().nullable(),
  chat_minutes_10: double().nullable(),
  chat_minutes_20: double().nullable(),
  chat_minutes_30: double().nullable(),
  done_manual_minutes: double().nullable(),
  done_expected_minutes: double().nullable(),
  done_variance: double().nullable(),
  partly_manual_minutes: double().nullable(),
  partly_expected_minutes: double().nullable(),
  partly_variance: double().nullable(),
  no_manual_minutes: double().nullable(),
  no_expected_minutes: double().nullable(),
  no_variance: double().nullable(),
  unclear_manual_minutes: double().nullable(),
  unclear_expected_minutes: double().nullable(),
  unclear_variance: double().nullable(),
};

const ofAnswers = {
  with_ai_minutes: double().nullable(),
  chat_minutes: double().nullable(),
  counted_turns: integer().nullable(),
};

const added = {
  daily_aggregates: ofDays,
  label: ofAnswers,
  episode: { pauses: json().nullable() },
};

/** Days keep their figures until the next run, which rebuilds them all. */
export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(allowance);
  for (const [name, columns] of Object.entries(added)) {
    await op.changeTable(name, (change) => {
      for (const [column, definition] of Object.entries(columns)) {
        change.addColumn(column, definition);
      }
      return change;
    });
  }
  await op.execute(sql`insert into dirty_day (user_id_hash, day)
    select distinct user_id_hash, analysis_date from daily_aggregates where user_id_hash is not null
    on conflict do nothing`);
}

/** Loses what people answered about the time with AI, and every fit of it; the days keep what was made of it. */
export async function downgrade(op: Operations): Promise<void> {
  for (const [name, columns] of Object.entries(added)) {
    await op.changeTable(name, (change) => {
      for (const column of Object.keys(columns)) change.dropColumn(column);
      return change;
    });
  }
  await op.dropTable(allowance.name);
}
