import type { Kysely } from 'kysely';
import { toJson } from '../../../data/index.ts';
import { listedTopics } from '../../../kernel/topic-tags.ts';
import type { CogniforceTables } from '../tables/types.ts';

/** What conversations were about, as far as somebody has listed it. */
export function topics(db: Kysely<CogniforceTables>) {
  return {
    /** Takes every topic away that is not listed (any more): also what a process of an older version has written since. */
    async keepListed(listed: readonly string[]): Promise<void> {
      await db.transaction().execute(async (tx) => {
        await ofConversations(tx, listed);
        await ofEstimates(tx, listed);
      });
    },
  };
}

async function ofConversations(
  tx: Kysely<CogniforceTables>,
  listed: readonly string[],
): Promise<void> {
  const rows = await tx
    .selectFrom('conversation_insights')
    .select(['id', 'topics'])
    .where('topics', 'is not', null)
    .execute();
  for (const { id, topics: text } of rows) {
    const kept = listedTopics(parsed(text), listed);
    const left = kept.length === 0 ? null : JSON.stringify(kept);
    if (left === text) continue;
    await tx
      .updateTable('conversation_insights')
      .set({ topics: left })
      .where('id', '=', id)
      .execute();
  }
}

async function ofEstimates(tx: Kysely<CogniforceTables>, listed: readonly string[]): Promise<void> {
  const rows = await tx
    .selectFrom('estimate')
    .select(['id', 'topics'])
    .where('topics', 'is not', null)
    .execute();
  for (const { id, topics: before } of rows) {
    const kept = listedTopics(before ?? [], listed);
    if (kept.length === before?.length) continue;
    const left = kept.length === 0 ? null : toJson(kept);
    await tx.updateTable('estimate').set({ topics: left }).where('id', '=', id).execute();
  }
}

/** What another program left may be anything. */
function parsed(text: string | null): string[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}
