import type { Adoption, Operations } from '../../../data/index.ts';
import { conversationInsights, userEngagement } from '../migrations/cf001-initial.ts';

/** The Python implementation's `cf001_initial`, whose tables ours are: it stays where it stands. */
export const initial: Adoption = {
  revision: 'cf001_initial',
  at: 'cf001_initial',
  tables: [],
  async adopt(op) {
    await redefineInitial(op);
    return [];
  },
};

/** SQLite keeps the words that a table was made with, and Alembic's are others than ours: it is made anew of ours. */
export async function redefineInitial(op: Operations): Promise<void> {
  for (const table of [conversationInsights, userEngagement]) {
    await op.alterTable(table, table, { anew: true });
  }
}
