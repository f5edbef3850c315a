import { sql } from 'kysely';
import {
  bigint,
  boolean,
  day,
  instant,
  integer,
  json,
  type Operations,
  table,
  text,
  varchar,
} from '../../../data/index.ts';

/**
 * Calls of models that Open WebUI's audit log tells of, and which answers they belong to.
 *
 * Safe while the old version runs: it only adds. Nothing is analysed again unless OPENWEBUI_AUDIT_LOG is set.
 */
export const revision = 'cf011_audit_log';
export const downRevision = 'cf010_whose_work';

const modelCall = table('model_call', {
  mark: varchar(16),
  user_id_hash: varchar(64),
  called_at: instant(),
  day: day(),
  model: text().nullable(),
  asked_in: varchar(10),
  rounds: integer(),
  rounds_unknown: integer(),
  input_tokens: bigint().nullable(),
  output_tokens: bigint().nullable(),
  total_tokens: bigint().nullable(),
  answered: boolean(),
  conversation_id: varchar(255).nullable(),
})
  .primaryKey('mark')
  .index('idx_model_call_person', ['user_id_hash', 'called_at']);

const unmatchedDay = table('unmatched_day', {
  user_id_hash: varchar(64),
  day: day(),
}).primaryKey('user_id_hash', 'day');

const logFile = table('log_file', {
  fingerprint: varchar(64),
  name: varchar(255),
  bytes: bigint(),
  written_ms: bigint(),
  read_to: bigint(),
  finished: boolean(),
  first_call_at: instant().nullable(),
}).primaryKey('fingerprint');

const tables = [modelCall, unmatchedDay, logFile];

const ofOutside = {
  input_tokens: bigint().nullable(),
  output_tokens: bigint().nullable(),
  total_tokens: bigint().nullable(),
  answers_priceable: integer().nullable(),
  priceable_input_tokens: bigint().nullable(),
  priceable_output_tokens: bigint().nullable(),
  turns: json().nullable(),
};

const ofUsage = { turns: json().nullable() };

export async function upgrade(op: Operations): Promise<void> {
  for (const each of tables) await op.createTable(each);
  await op.changeTable('outside_usage', (change) => {
    for (const [name, column] of Object.entries(ofOutside)) change.addColumn(name, column);
    return change;
  });
  await op.changeTable('usage_fact', (change) => {
    for (const [name, column] of Object.entries(ofUsage)) change.addColumn(name, column);
    return change.addIndex('idx_usage_fact_person', ['user_id_hash', 'day']);
  });
}

/** Loses the calls of the audit log. Reading the log again after another upgrade finds those of files that are still there. */
export async function downgrade(op: Operations): Promise<void> {
  await op.execute(sql`delete from outside_usage where source in ('outside_chats', 'filled')`);
  await op.changeTable('usage_fact', (change) => {
    change.dropIndex('idx_usage_fact_person');
    for (const name of Object.keys(ofUsage)) change.dropColumn(name);
    return change;
  });
  await op.changeTable('outside_usage', (change) => {
    for (const name of Object.keys(ofOutside)) change.dropColumn(name);
    return change;
  });
  for (const each of [...tables].reverse()) await op.dropTable(each.name);
}
