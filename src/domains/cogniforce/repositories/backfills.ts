import { type Kysely, sql } from 'kysely';
import { isViolation } from '../../../data/index.ts';
import type { DayRange, Instant } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { addBackfillCounts } from './backfill-counts.ts';
import { changeOf, type Facts, type Known, named, rowOf } from './named.ts';

export type NewBackfill = Omit<Facts<'backfill'>, 'state'>;

/** What is known of a backfill. */
export type Backfill = Known<'backfill'>;

/** What became of a request to change the state of a backfill. */
export type Moved = 'done' | 'not_so' | 'other_goes_on';

type State = 'going' | 'paused' | 'cancelled' | 'completed';

/** Days that are analysed anew: one backfill goes on at a time, whichever process carries it out. */
export function backfills(db: Kysely<CogniforceTables>) {
  /** Compares and sets. */
  async function move(
    id: string,
    from: readonly State[],
    set: Partial<Omit<Backfill, 'id'>> & { readonly state: State },
  ): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('backfill')
      .set(changeOf('backfill', set))
      .where('id', '=', id)
      .where('state', 'in', from)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Forgets what was left to do of those that have ended, also where a process was killed before it could. */
  async function sweep(): Promise<void> {
    for (const name of ['backfill_task', 'backfill_conversation'] as const) {
      await db
        .deleteFrom(name)
        .where('backfill_id', 'in', (eb) =>
          eb.selectFrom('backfill').select('id').where('state', 'in', ['cancelled', 'completed']),
        )
        .execute();
    }
  }

  return {
    /** Begins one; false while another one goes on. */
    async begin(backfill: NewBackfill): Promise<boolean> {
      const { numInsertedOrUpdatedRows = 0n } = await db
        .insertInto('backfill')
        .values(rowOf('backfill', { ...backfill, state: 'going' }))
        .onConflict((on) => on.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows > 0n;
    },

    /** One backfill; null where there is none. */
    async find(id: string): Promise<Backfill | null> {
      const query = db.selectFrom('backfill').selectAll().where('id', '=', id);
      const row = await query.executeTakeFirst();
      return row === undefined ? null : named(row);
    },

    /** The newest in this state; null where there is none. */
    async newest(state: State): Promise<Backfill | null> {
      const row = await db
        .selectFrom('backfill')
        .selectAll()
        .where('state', '=', state)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : named(row);
    },

    /** The newest ones, newest first. */
    async list(most: number): Promise<Backfill[]> {
      const rows = await db
        .selectFrom('backfill')
        .selectAll()
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .limit(most)
        .execute();
      return rows.map(named);
    },

    /** Whether it goes on: one that was paused or cancelled elsewhere does not. */
    async isGoing(id: string): Promise<boolean> {
      const row = await db
        .selectFrom('backfill')
        .select('id')
        .where('id', '=', id)
        .where('state', '=', 'going')
        .executeTakeFirst();
      return row !== undefined;
    },

    /** Pauses it; `stopped`: code of what did, null where a person does. */
    async pause(id: string, stopped: string | null): Promise<Moved> {
      return (await move(id, ['going'], { state: 'paused', stopped })) ? 'done' : 'not_so';
    },

    /** Lets it go on; with another budget where one is given. */
    async resume(id: string, budgetUsd: number | null | undefined): Promise<Moved> {
      const budget = budgetUsd === undefined ? {} : { budgetUsd };
      try {
        const set = { state: 'going', stopped: null, ...budget } as const;
        return (await move(id, ['paused'], set)) ? 'done' : 'not_so';
      } catch (error) {
        if (isViolation(error, 'unique')) return 'other_goes_on';
        throw error;
      }
    },

    /** Ends it for good; what it has stored stays. */
    async cancel(id: string, at: Instant): Promise<Moved> {
      const isDone = await move(id, ['going', 'paused'], { state: 'cancelled', endedAt: at });
      await sweep();
      return isDone ? 'done' : 'not_so';
    },

    /** Notes that all of it is done. */
    async complete(id: string, at: Instant): Promise<void> {
      await move(id, ['going'], { state: 'completed', stopped: null, endedAt: at });
      await sweep();
    },

    /** Lists the conversations of its days, once; gives how many. Those that are gone from the source are none of them. */
    async fill(id: string): Promise<number> {
      return db.transaction().execute(async (tx) => {
        await tx
          .insertInto('backfill_conversation')
          .columns(['backfill_id', 'conversation_id', 'state'])
          .expression((eb) =>
            eb
              .selectFrom('backfill as b')
              .innerJoin('conversation_analysis as c', (join) =>
                join.onRef('c.day', '>=', 'b.from_day').onRef('c.day', '<=', 'b.to_day'),
              )
              .select(['b.id', 'c.conversation_id', sql.lit('waiting').as('state')])
              .where('b.id', '=', id)
              .where('b.total', 'is', null)
              .where('c.gone_on', 'is', null),
          )
          .execute();
        const { total } = await tx
          .selectFrom('backfill_conversation')
          .select((eb) => eb.fn.countAll<number>().as('total'))
          .where('backfill_id', '=', id)
          .executeTakeFirstOrThrow();
        await tx
          .updateTable('backfill')
          .set({ total })
          .where('id', '=', id)
          .where('total', 'is', null)
          .execute();
        return total;
      });
    },

    /** Conversations that have yet to be analysed anew, from after the one given. */
    async waiting(id: string, after: string | null, limit: number): Promise<string[]> {
      const rows = await db
        .selectFrom('backfill_conversation')
        .select('conversation_id')
        .where('backfill_id', '=', id)
        .where('state', '=', 'waiting')
        .$if(after !== null, (query) => query.where('conversation_id', '>', after ?? ''))
        .orderBy('conversation_id')
        .limit(limit)
        .execute();
      return rows.map(({ conversation_id }) => conversation_id);
    },

    /** Notes conversations that the source does not have any more. */
    async noteGone(backfillId: string, conversations: readonly string[]): Promise<void> {
      if (conversations.length === 0) return;
      const settled = { as: 'gone', conversations } as const;
      await db.transaction().execute((tx) => addBackfillCounts(tx, { backfillId, settled }));
    },

    /** Notes how many conversations the model is asked about, those included that it was asked about before. */
    async noteToAsk(id: string, toAsk: number): Promise<void> {
      await db.updateTable('backfill').set({ to_ask: toAsk }).where('id', '=', id).execute();
    },

    /** How many conversations these days have, as of the last run. */
    async conversationsOf({ from, to }: DayRange): Promise<number> {
      const { count } = await db
        .selectFrom('conversation_analysis')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('day', '>=', from)
        .where('day', '<=', to)
        .where('gone_on', 'is', null)
        .executeTakeFirstOrThrow();
      return count;
    },

    /** Those of `ids` that are of other days, each with its state (epoch seconds) of which that is known. */
    async ofOtherDays(
      { from, to }: DayRange,
      ids: readonly string[],
    ): Promise<ReadonlyMap<string, number | null>> {
      if (ids.length === 0) return new Map();
      const rows = await db
        .selectFrom('conversation_analysis')
        .select(['conversation_id', 'source_updated_at'])
        .where('conversation_id', 'in', ids)
        .where((eb) => eb.or([eb('day', '<', from), eb('day', '>', to)]))
        .execute();
      return new Map(rows.map((row) => [row.conversation_id, row.source_updated_at]));
    },
  };
}
