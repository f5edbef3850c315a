import type { Kysely } from 'kysely';
import type { Day } from '../../../kernel/days.ts';
import { STAND_IN } from '../../../kernel/storable-id.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { markDirty, touchedBy } from './dirty-days.ts';
import { markRelatives } from './families.ts';
import { parts } from './parts.ts';
import { markTurnsUnmatched, markUnmatched } from './unmatched-days.ts';

type Tx = Kysely<CogniforceTables>;

/** What is no longer in the source: conversations and accounts. */
export function goneRecords(db: Tx) {
  return {
    /** Conversations with facts, in the order of their ids, and since when they are marked as gone. */
    async conversations(
      after: string | null,
      limit: number,
    ): Promise<{ readonly conversationId: string; readonly goneOn: Day | null }[]> {
      return db
        .selectFrom('conversation_analysis')
        .select(['conversation_id as conversationId', 'gone_on as goneOn'])
        .$if(after !== null, (query) => query.where('conversation_id', '>', after ?? ''))
        .orderBy('conversation_id')
        .limit(limit)
        .execute();
    },

    /** How many conversations with facts are marked as gone, and how many are not. */
    async counts(): Promise<{ readonly there: number; readonly gone: number }> {
      const { all, gone } = await db
        .selectFrom('conversation_analysis')
        .select(({ fn }) => [
          fn.countAll<number>().as('all'),
          fn.count<number>('gone_on').as('gone'),
        ])
        .executeTakeFirstOrThrow();
      return { there: all - gone, gone };
    },

    /** Conversations that could not be read when they were last tried, in the order of their ids. */
    async unreadable(after: string | null, limit: number): Promise<string[]> {
      const rows = await db
        .selectFrom('unreadable_conversation')
        .select('conversation_id')
        .$if(after !== null, (query) => query.where('conversation_id', '>', after ?? ''))
        .orderBy('conversation_id')
        .limit(limit)
        .execute();
      return rows.map(({ conversation_id }) => conversation_id);
    },

    /** Forgets that these could not be read. */
    async dropUnreadable(ids: readonly string[]): Promise<void> {
      for (const part of parts(ids)) {
        await db
          .deleteFrom('unreadable_conversation')
          .where('conversation_id', 'in', part)
          .execute();
      }
    },

    /** Forgets which conversations could not be kept because of their ids. */
    async dropStandIns(): Promise<void> {
      await db
        .deleteFrom('unreadable_conversation')
        .where('conversation_id', 'like', `${STAND_IN}%`)
        .execute();
    },

    /** Marks conversations as gone since `today`; gives how many were not yet. */
    async markGone(ids: readonly string[], today: Day): Promise<number> {
      let marked = 0;
      for (const part of parts(ids)) {
        marked += await db.transaction().execute(async (tx) => {
          const fresh = await tx
            .selectFrom('conversation_analysis')
            .select('conversation_id')
            .where('conversation_id', 'in', part)
            .where('gone_on', 'is', null)
            .execute();
          const newly = fresh.map(({ conversation_id }) => conversation_id);
          await setGone(tx, newly, today);
          return newly.length;
        });
      }
      return marked;
    },

    /** Takes the mark off conversations that are there again. */
    async markBack(ids: readonly string[]): Promise<void> {
      for (const part of parts(ids)) {
        await db.transaction().execute((tx) => setGone(tx, part, null));
      }
    },

    /**
     * Erases everything about these conversations, answers that people gave about them too, but for what tells copies of what
     * was sent in them.
     *
     * Their days become dirty, and their copies are analysed again.
     */
    async forget(ids: readonly string[]): Promise<void> {
      for (const part of parts(ids)) {
        await db.transaction().execute(async (tx) => {
          await markDirty(tx, await touchedBy(tx, part));
          await keepMarks(tx, part);
          await markTurnsUnmatched(tx, part);
          await eraseCalls(tx, part);
          await eraseAll(tx, part);
        });
      }
    },

    /**
     * Notes who has figures and no account among `people` (keyed hashes), and who has one again; with `callers`, also who
     * has nothing but calls of the audit log.
     */
    async noteAccounts(
      people: ReadonlySet<string>,
      today: Day,
      { callers = false }: { readonly callers?: boolean } = {},
    ): Promise<void> {
      const active = [
        ...(await db.selectFrom('user_engagement').select('user_id').execute()),
        ...(callers ? await callersOf(db) : []),
      ];
      const known = await db.selectFrom('gone_account').select('user_id_hash').execute();
      const noted = new Set(known.map(({ user_id_hash }) => user_id_hash));
      const back = [...noted].filter((person) => people.has(person));
      for (const part of parts(back)) {
        await db.deleteFrom('gone_account').where('user_id_hash', 'in', part).execute();
      }
      const gone = new Set(
        active
          .map(({ user_id }) => user_id)
          .filter((person) => !people.has(person) && !noted.has(person)),
      );
      for (const part of parts([...gone])) {
        await db
          .insertInto('gone_account')
          .values(part.map((user_id_hash) => ({ user_id_hash, gone_on: today })))
          .onConflict((on) => on.column('user_id_hash').doNothing())
          .execute();
      }
    },
  };
}

function callersOf(db: Tx): Promise<{ readonly user_id: string }[]> {
  return db.selectFrom('model_call').select('user_id_hash as user_id').distinct().execute();
}

async function setGone(tx: Tx, ids: readonly string[], gone_on: Day | null): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('conversation_analysis')
    .set({ gone_on })
    .where('conversation_id', 'in', ids)
    .execute();
  await markDirty(tx, await touchedBy(tx, ids));
}

async function keepMarks(tx: Tx, ids: readonly string[]): Promise<void> {
  const rows = await tx
    .selectFrom('conversation_analysis as c')
    .leftJoin('message_mark as m', 'm.conversation_id', 'c.conversation_id')
    .select(['c.conversation_id', 'c.document_id', 'c.root_mark', 'c.branch_fingerprint'])
    .select(['c.copied_from', 'm.marks', 'm.own_marks'])
    .where('c.conversation_id', 'in', ids)
    .execute();
  for (const { conversation_id, root_mark, marks: all, own_marks } of rows) {
    const marks = own_marks ?? all ?? '';
    if (marks === '') continue;
    await tx
      .insertInto('forgotten_conversation')
      .values({ conversation_id, root_mark, marks })
      .onConflict((on) => on.column('conversation_id').doUpdateSet({ root_mark, marks }))
      .execute();
  }
  await markRelatives(
    tx,
    rows.map((row) => ({
      conversationId: row.conversation_id,
      documentId: row.document_id,
      rootMark: row.root_mark,
      branchFingerprint: row.branch_fingerprint,
      copiedFrom: row.copied_from,
    })),
  );
}

/** Calls of answers in them: else they would count as calls outside chats from now on. */
/** With what they filled, which other chats of the day get back when they are matched again. */
async function eraseCalls(tx: Tx, ids: readonly string[]): Promise<void> {
  const filled = await tx
    .selectFrom('usage_fact')
    .innerJoin('model_call', (on) =>
      on
        .onRef('model_call.user_id_hash', '=', 'usage_fact.user_id_hash')
        .onRef('model_call.conversation_id', '=', 'usage_fact.conversation_id'),
    )
    .select(['usage_fact.user_id_hash as person', 'usage_fact.day'])
    .distinct()
    .where('usage_fact.conversation_id', 'in', ids)
    .execute();
  for (const { person, day } of filled) {
    await tx
      .deleteFrom('outside_usage')
      .where('source', '=', 'filled')
      .where('user_id_hash', '=', person)
      .where('day', '=', day)
      .execute();
  }
  await markUnmatched(tx, filled);
  await tx
    .deleteFrom('model_call')
    // By the person first: there is an index for that alone.
    .where('user_id_hash', 'in', (eb) =>
      eb.selectFrom('usage_fact').select('user_id_hash').where('conversation_id', 'in', ids),
    )
    .where('conversation_id', 'in', ids)
    .execute();
}

async function eraseAll(tx: Tx, ids: readonly string[]): Promise<void> {
  const tables = [
    ...(['conversation_author', 'conversation_insights', 'episode', 'estimate', 'label'] as const),
    ...(['message_mark', 'question', 'tool_use', 'unreadable_conversation'] as const),
    ...(['backfill_conversation', 'backfill_task', 'usage_fact'] as const),
    'conversation_analysis' as const,
  ];
  for (const name of tables) {
    await tx.deleteFrom(name).where('conversation_id', 'in', ids).execute();
  }
}
