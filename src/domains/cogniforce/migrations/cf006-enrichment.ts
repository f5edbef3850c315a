import {
  bigint,
  day,
  double,
  integer,
  json,
  type Operations,
  table,
  varchar,
} from '../../../data/index.ts';

/** What estimates by a language model need: where they come from, what was spent on a day. Safe while the old version runs: only adds. */
export const revision = 'cf006_enrichment';
export const downRevision = 'cf005_usage';

const llmSpending = table('llm_spending', {
  day: day(),
  requests: integer(),
  charged_nano_usd: bigint(),
  estimated_nano_usd: bigint(),
  input_tokens: bigint(),
  output_tokens: bigint(),
}).primaryKey('day');

const ofEstimate = {
  task_fingerprint: varchar(64).nullable(),
  asked_model: varchar(255).nullable(),
  samples: integer().nullable(),
  requests: integer().nullable(),
  cached_tokens: bigint().nullable(),
  bounded: integer().nullable(),
  judged_class: varchar(20).nullable(),
  judged_success: varchar(10).nullable(),
  topics: json().nullable(),
  sentiment: double().nullable(),
};

const ofRun = {
  llm_input_tokens: bigint().nullable(),
  llm_output_tokens: bigint().nullable(),
  llm_estimated_usd: double().nullable(),
  llm_budget_left_usd: double().nullable(),
  enrichment_estimated: integer().nullable(),
  enrichment_unestimated: integer().nullable(),
  enrichment_left: integer().nullable(),
  enrichment_total: integer().nullable(),
  enrichment_left_usd: double().nullable(),
  enrichment_stopped: varchar(40).nullable(),
};

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(llmSpending);
  await op.changeTable('episode', (change) =>
    change.addColumn('task_fingerprint', varchar(64).nullable()),
  );
  await op.changeTable('estimate', (change) => {
    for (const [name, column] of Object.entries(ofEstimate)) change.addColumn(name, column);
    return change.addIndex('idx_estimate_task', ['conversation_id', 'task_fingerprint']);
  });
  await op.changeTable('processing_log', (change) => {
    for (const [name, column] of Object.entries(ofRun)) change.addColumn(name, column);
    return change;
  });
}

/**
 * Loses where estimates by a model come from, their topics and sentiment, and what was spent on each day. The estimates
 * stay; which task each was made for is no longer known, so that the next analysis goes back to the offline rules.
 */
export async function downgrade(op: Operations): Promise<void> {
  await op.changeTable('processing_log', (change) => {
    for (const name of Object.keys(ofRun)) change.dropColumn(name);
    return change;
  });
  await op.changeTable('estimate', (change) => {
    change.dropIndex('idx_estimate_task');
    for (const name of Object.keys(ofEstimate)) change.dropColumn(name);
    return change;
  });
  await op.changeTable('episode', (change) => change.dropColumn('task_fingerprint'));
  await op.dropTable('llm_spending');
}
