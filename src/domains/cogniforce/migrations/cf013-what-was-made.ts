import { bigint, integer, type Operations, table, varchar } from '../../../data/index.ts';

/**
 * How much was made of each conversation and of each person's days, so that a run sees where something of it is gone.
 *
 * Nothing is known of what was made before: the next run analyses every conversation again and rebuilds every day. Safe while
 * the old version runs: only adds.
 */
export const revision = 'cf013_what_was_made';
export const downRevision = 'cf012_doors';

const daysMade = table('days_made', {
  user_id_hash: varchar(64),
  made: bigint(),
}).primaryKey('user_id_hash');

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(daysMade);
  await op.changeTable('conversation_analysis', (change) =>
    change.addColumn('facts_made', integer().nullable()),
  );
}

/** Loses the counts alone; the next run of a newer version makes them anew. */
export async function downgrade(op: Operations): Promise<void> {
  await op.changeTable('conversation_analysis', (change) => change.dropColumn('facts_made'));
  await op.dropTable(daysMade.name);
}
