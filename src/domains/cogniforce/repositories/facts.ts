import type { Kysely } from 'kysely';
import type { CogniforceTables } from '../tables/types.ts';
import { markDirty, touchedBy } from './dirty-days.ts';
import { reinstate } from './in-force.ts';
import { parts } from './parts.ts';
import type { New, StoredFacts } from './stored-facts.ts';

/** What is already known of a conversation of the source. */
export interface KnownConversation {
  readonly conversationId: string;
  readonly sourceUpdatedAt: number | null;
  readonly sourceFingerprint: string | null;
  readonly processingVersion: string | null;
  readonly processedAt: string | null;
}

/** Rows of one INSERT: stays below the bound variables that either engine takes. */
const ROWS = 200;

/** Facts about conversations: written whole, replaced whole. */
export function facts(db: Kysely<CogniforceTables>) {
  return {
    /** Those of `ids` that have facts; any order. */
    async known(ids: readonly string[]): Promise<KnownConversation[]> {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom('conversation_analysis')
        .select([
          'conversation_id',
          'source_updated_at',
          'source_fingerprint',
          'processing_version',
          'processed_at',
        ])
        .where('conversation_id', 'in', ids)
        .execute();
      return rows.map((row) => ({
        conversationId: row.conversation_id,
        sourceUpdatedAt: row.source_updated_at,
        sourceFingerprint: row.source_fingerprint,
        processingVersion: row.processing_version,
        processedAt: row.processed_at,
      }));
    },

    /**
     * Makes the database hold exactly these facts of these conversations.
     *
     * What a model was paid for stays in force where the task is still the same.
     * In one transaction: every person's day that they touched before or touch now, and those of their copies, become dirty.
     */
    async replace(batch: readonly StoredFacts[]): Promise<void> {
      if (batch.length === 0) return;
      await db.transaction().execute(async (tx) => {
        const before = await touchedBy(tx, batch);
        await upsertAnalyses(tx, batch);
        await replaceParts(tx, batch);
        await reinstate(
          tx,
          batch.map(({ analysis }) => analysis.conversation_id),
        );
        await markDirty(tx, [...before, ...(await touchedBy(tx, batch))]);
      });
    },

    /** Notes that conversations whose time moved are still what was analysed. */
    async confirm(seen: readonly { conversationId: string; updatedAt: number }[]): Promise<void> {
      if (seen.length === 0) return;
      await db.transaction().execute(async (tx) => {
        for (const { conversationId, updatedAt } of seen) {
          await tx
            .updateTable('conversation_analysis')
            .set({ source_updated_at: updatedAt })
            .where('conversation_id', '=', conversationId)
            .where('source_updated_at', 'is distinct from', updatedAt)
            .execute();
        }
      });
    },

    /** Notes conversations that could not be read; the same ones again change nothing. */
    async noteUnreadable(rows: readonly New<'unreadable_conversation'>[]): Promise<void> {
      if (rows.length === 0) return;
      await db
        .insertInto('unreadable_conversation')
        .values([...rows])
        .onConflict((on) =>
          on
            .column('conversation_id')
            .doUpdateSet((eb) => ({
              reason: eb.ref('excluded.reason'),
              source_updated_at: eb.ref('excluded.source_updated_at'),
              seen_at: eb.ref('excluded.seen_at'),
            }))
            .where((eb) =>
              eb.or([
                eb('unreadable_conversation.reason', '<>', eb.ref('excluded.reason')),
                eb(
                  'unreadable_conversation.source_updated_at',
                  '<>',
                  eb.ref('excluded.source_updated_at'),
                ),
              ]),
            ),
        )
        .execute();
    },

    /** How many conversations could not be read when they were last tried. */
    async countUnreadable(): Promise<number> {
      const { count } = await db
        .selectFrom('unreadable_conversation')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

async function upsertAnalyses(
  tx: Kysely<CogniforceTables>,
  batch: readonly StoredFacts[],
): Promise<void> {
  const rows = batch.map(({ analysis }) => analysis);
  const columns = Object.keys(rows[0] ?? {}) as (keyof CogniforceTables['conversation_analysis'])[];
  await tx
    .insertInto('conversation_analysis')
    .values(rows)
    .onConflict((on) =>
      on
        .column('conversation_id')
        .doUpdateSet((eb) =>
          Object.fromEntries(columns.map((column) => [column, eb.ref(`excluded.${column}`)])),
        ),
    )
    .execute();
}

async function replaceParts(
  tx: Kysely<CogniforceTables>,
  batch: readonly StoredFacts[],
): Promise<void> {
  const ids = batch.map(({ analysis }) => analysis.conversation_id);
  const replaced = [
    'episode',
    'usage_fact',
    'conversation_insights',
    'unreadable_conversation',
  ] as const;
  for (const name of replaced) {
    await tx.deleteFrom(name).where('conversation_id', 'in', ids).execute();
  }
  for (const rows of parts(
    batch.map(({ insights }) => insights),
    ROWS,
  )) {
    await tx.insertInto('conversation_insights').values(rows).execute();
  }
  for (const rows of parts(
    batch.flatMap(({ episodes }) => episodes),
    ROWS,
  )) {
    await tx.insertInto('episode').values(rows).execute();
  }
  for (const rows of parts(
    batch.flatMap(({ usage }) => usage),
    ROWS,
  )) {
    await tx.insertInto('usage_fact').values(rows).execute();
  }
  for (const rows of parts(
    batch.flatMap(({ estimates }) => estimates),
    ROWS,
  )) {
    await tx
      .insertInto('estimate')
      .values(rows)
      .onConflict((on) => on.column('id').doNothing())
      .execute();
  }
}
