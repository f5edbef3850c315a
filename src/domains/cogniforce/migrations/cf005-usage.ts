import { bigint, double, integer, type Operations } from '../../../data/index.ts';

/** Files, and how fast answers were where that was measured. Safe while the old version runs: only adds. */
export const revision = 'cf005_usage';
export const downRevision = 'cf004_facts';

const ofUsage = {
  files: integer().nullable(),
  first_token_answers: integer().nullable(),
  first_token_ms: double().nullable(),
  timed_output_tokens: bigint().nullable(),
  timed_output_ms: double().nullable(),
};

const ofConversation = {
  files: integer().nullable(),
  tool_calls: integer().nullable(),
};

export async function upgrade(op: Operations): Promise<void> {
  await op.changeTable('usage_fact', (change) => {
    for (const [name, column] of Object.entries(ofUsage)) change.addColumn(name, column);
    return change;
  });
  await op.changeTable('conversation_analysis', (change) => {
    for (const [name, column] of Object.entries(ofConversation)) change.addColumn(name, column);
    return change;
  });
}

/** Loses the counts of files and the measured times; analysing again finds them. */
export async function downgrade(op: Operations): Promise<void> {
  await op.changeTable('conversation_analysis', (change) => {
    for (const name of Object.keys(ofConversation)) change.dropColumn(name);
    return change;
  });
  await op.changeTable('usage_fact', (change) => {
    for (const name of Object.keys(ofUsage)) change.dropColumn(name);
    return change;
  });
}
