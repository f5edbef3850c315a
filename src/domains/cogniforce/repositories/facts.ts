import { type Insertable, type Kysely, sql } from 'kysely';
import type { CogniforceTables } from '../tables/types.ts';
import { markDirty, touchedBy } from './dirty-days.ts';
import { type FamilyKeys, IN_DOUBT, markRelatives } from './families.ts';
import { reinstate } from './in-force.ts';
import { noteFactsMade } from './made.ts';
import { type Facts, type New, rowOf } from './named.ts';
import { parts } from './parts.ts';
import { addCounts, type RunCount } from './run-counts.ts';
import { rowsOfFacts, type StoredFacts, type StoredRows } from './stored-facts.ts';
import { markTurnsUnmatched } from './unmatched-days.ts';

/** What is already known of a conversation of the source. */
export interface KnownConversation {
  readonly conversationId: string;
  readonly sourceUpdatedAt: number | null;
  readonly sourceFingerprint: string | null;
  readonly processingVersion: string | null;
  readonly processedAt: string | null;
  /** Marked as no longer in the source. */
  readonly isGone: boolean;
}

export interface UnreadableCount {
  readonly reason: string;
  readonly conversations: number;
  /** Of them, those with facts of before. */
  readonly readBefore: number;
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
        .selectFrom('conversation_analysis as c')
        .select([
          'c.conversation_id',
          'c.source_updated_at',
          'c.source_fingerprint',
          'c.processing_version',
          'c.processed_at',
          'c.gone_on',
        ])
        .where('c.conversation_id', 'in', ids)
        .execute();
      return rows.map((row) => ({
        conversationId: row.conversation_id,
        sourceUpdatedAt: row.source_updated_at,
        sourceFingerprint: row.source_fingerprint,
        processingVersion: row.processing_version,
        processedAt: row.processed_at,
        isGone: row.gone_on !== null,
      }));
    },

    /**
     * Makes the database hold exactly these facts of these conversations.
     *
     * What a model was paid for stays in force where the task is still the same.
     * In one transaction: every person's day that they touched before or touch now becomes dirty, and copies of what has
     * changed are analysed again.
     * `count`: what a run counts with them.
     */
    async replace(found: readonly StoredFacts[], count?: RunCount): Promise<void> {
      if (found.length === 0) return;
      const batch = found.map(rowsOfFacts);
      await db.transaction().execute(async (tx) => {
        const ids = batch.map(({ analysis }) => analysis.conversation_id);
        const before = await touchedBy(tx, ids);
        const changed = await changedIdentities(tx, batch);
        await upsertAnalyses(tx, batch);
        await markTurnsUnmatched(tx, ids);
        await replaceParts(tx, batch);
        await markTurnsUnmatched(tx, ids);
        await reinstate(tx, ids);
        await noteFactsMade(tx, ids);
        await markRelatives(tx, changed);
        await markDirty(tx, [...before, ...(await touchedBy(tx, ids))]);
        if (count) await addCounts(tx, count);
      });
    },

    /** Has every conversation of the source analysed, or tried, again by the next run: what can be read of it has changed. */
    async doubtAll(): Promise<void> {
      await db.updateTable('unreadable_conversation').set({ processing_version: null }).execute();
      await db
        .updateTable('conversation_analysis')
        .set(IN_DOUBT)
        .where('source_updated_at', 'is not', null)
        .where('gone_on', 'is', null)
        .execute();
    },

    /** Notes that conversations whose time moved are still what was analysed, and can be read. */
    async confirm(
      seen: readonly { conversationId: string; updatedAt: number }[],
      count?: RunCount,
    ): Promise<void> {
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
        for (const part of parts(seen.map(({ conversationId }) => conversationId))) {
          await tx
            .deleteFrom('unreadable_conversation')
            .where('conversation_id', 'in', part)
            .execute();
        }
        if (count) await addCounts(tx, count);
      });
    },

    /** Notes conversations that could not be read, in the place of what was known of them. */
    async noteUnreadable(
      found: readonly Facts<'unreadable_conversation'>[],
      count?: RunCount,
    ): Promise<void> {
      if (found.length === 0) return;
      const rows = found.map((each) => rowOf('unreadable_conversation', each));
      await db.transaction().execute(async (tx) => {
        await upsertUnreadable(tx, rows);
        if (count) await addCounts(tx, count);
      });
    },

    /**
     * How many conversations could not be read when they were last tried, by the reason; and how many of them count as they
     * were when they could.
     */
    async unreadable(): Promise<UnreadableCount[]> {
      return db
        .selectFrom('unreadable_conversation as u')
        .leftJoin('conversation_analysis as c', 'c.conversation_id', 'u.conversation_id')
        .select(({ fn }) => [
          'u.reason',
          fn.countAll<number>().as('conversations'),
          fn.count<number>('c.conversation_id').as('readBefore'),
        ])
        .groupBy('u.reason')
        .orderBy('u.reason')
        .execute();
    },
  };
}

async function upsertUnreadable(
  tx: Kysely<CogniforceTables>,
  rows: readonly New<'unreadable_conversation'>[],
): Promise<void> {
  await tx
    .insertInto('unreadable_conversation')
    .values([...rows])
    .onConflict((on) =>
      on.column('conversation_id').doUpdateSet((eb) => ({
        ...{ reason: eb.ref('excluded.reason'), tries: eb.ref('excluded.tries') },
        ...{ seen_at: eb.ref('excluded.seen_at'), next_try_at: eb.ref('excluded.next_try_at') },
        source_updated_at: eb.ref('excluded.source_updated_at'),
        processing_version: eb.ref('excluded.processing_version'),
      })),
    )
    .execute();
}

/** What tells the copies of those of which that is new, or other than it was. */
async function changedIdentities(
  tx: Kysely<CogniforceTables>,
  batch: readonly StoredRows[],
): Promise<FamilyKeys[]> {
  const stored = await tx
    .selectFrom('conversation_analysis as c')
    .innerJoin('message_mark as m', 'm.conversation_id', 'c.conversation_id')
    .select([
      'c.conversation_id',
      'c.document_id',
      'c.root_mark',
      'c.branch_fingerprint',
      'm.marks',
    ])
    .where(
      'c.conversation_id',
      'in',
      batch.map(({ analysis }) => analysis.conversation_id),
    )
    .execute();
  const known = new Map(stored.map((row) => [row.conversation_id, row]));
  return batch.flatMap(({ analysis, marks }) => {
    const before = known.get(analysis.conversation_id);
    const same =
      before?.marks === marks.marks &&
      before.document_id === analysis.document_id &&
      before.branch_fingerprint === analysis.branch_fingerprint;
    if (same) return [];
    const keys = {
      conversationId: analysis.conversation_id,
      documentId: analysis.document_id ?? null,
      rootMark: analysis.root_mark ?? null,
      branchFingerprint: analysis.branch_fingerprint ?? null,
      copiedFrom: analysis.copied_from ?? null,
    };
    // What it was a copy of, or had copies of, until now.
    return before === undefined
      ? [keys]
      : [
          keys,
          { ...keys, documentId: before.document_id, branchFingerprint: before.branch_fingerprint },
        ];
  });
}

async function upsertAnalyses(
  tx: Kysely<CogniforceTables>,
  batch: readonly StoredRows[],
): Promise<void> {
  const rows = batch.map(({ analysis }) => analysis);
  const columns = Object.keys(rows[0] ?? {}) as (keyof CogniforceTables['conversation_analysis'])[];
  await tx
    .insertInto('conversation_analysis')
    .values(rows)
    .onConflict((on) =>
      on.column('conversation_id').doUpdateSet((eb) => ({
        ...Object.fromEntries(columns.map((column) => [column, eb.ref(`excluded.${column}`)])),
        first_seen_at: sql`coalesce(conversation_analysis.first_seen_at, excluded.first_seen_at)`,
      })),
    )
    .execute();
}

async function replaceParts(
  tx: Kysely<CogniforceTables>,
  batch: readonly StoredRows[],
): Promise<void> {
  const ids = batch.map(({ analysis }) => analysis.conversation_id);
  const replaced = [
    'conversation_author',
    'conversation_insights',
    'episode',
    'message_mark',
    'tool_use',
    'unreadable_conversation',
    'usage_fact',
  ] as const;
  for (const name of replaced) {
    await tx.deleteFrom(name).where('conversation_id', 'in', ids).execute();
  }
  await tx.deleteFrom('forgotten_conversation').where('conversation_id', 'in', ids).execute();
  await insertAll(
    tx,
    'conversation_author',
    batch.flatMap(({ authors }) => authors),
  );
  await insertAll(
    tx,
    'conversation_insights',
    batch.map(({ insights }) => insights),
  );
  await insertAll(
    tx,
    'episode',
    batch.flatMap(({ episodes }) => episodes),
  );
  await insertAll(
    tx,
    'message_mark',
    batch.map(({ marks }) => marks),
  );
  await insertAll(
    tx,
    'tool_use',
    batch.flatMap(({ tools }) => tools),
  );
  await insertAll(
    tx,
    'usage_fact',
    batch.flatMap(({ usage }) => usage),
  );
  for (const rows of parts(
    batch.flatMap(({ estimates }) => estimates),
    ROWS,
  )) {
    await tx
      .insertInto('estimate')
      .values(rows)
      // The same estimate again: nothing changes, but where something of it was lost.
      .onConflict((on) =>
        on.column('id').doUpdateSet((eb) => ({
          ...{ status: eb.ref('excluded.status'), reason: eb.ref('excluded.reason') },
          ...{ p10: eb.ref('excluded.p10'), p50: eb.ref('excluded.p50') },
          ...{ p90: eb.ref('excluded.p90'), sigma: eb.ref('excluded.sigma') },
          confidence: eb.ref('excluded.confidence'),
        })),
      )
      .execute();
  }
}

async function insertAll<Name extends keyof CogniforceTables>(
  tx: Kysely<CogniforceTables>,
  name: Name,
  rows: readonly Insertable<CogniforceTables[Name]>[],
): Promise<void> {
  for (const part of parts(rows, ROWS))
    await tx
      .insertInto(name)
      .values(part as never)
      .execute();
}
