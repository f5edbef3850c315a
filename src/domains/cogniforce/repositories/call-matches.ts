import { type Kysely, sql } from 'kysely';
import { addDays, type Day, type DayRange, instant } from '../../../kernel/days.ts';
import {
  type AskedIn,
  type MatchableTurn,
  type ModelCall,
  type PackedTurn,
  unpackTurn,
} from '../../../kernel/model-calls.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { markDirty } from './dirty-days.ts';
import { named } from './named.ts';
import { numbered, type OutsideAnswers } from './outside-usage.ts';
import { parts } from './parts.ts';

type Tx = Kysely<CogniforceTables>;

/** A turn, and what the tokens of its call are booked on. */
export interface StoredTurn extends MatchableTurn {
  readonly day: Day;
  /** Null: in a channel. */
  readonly conversationId: string | null;
}

/** Whose answer a call is. */
export interface CallMatch {
  readonly key: string;
  readonly conversationId: string | null;
}

/** A call that was found to be an answer's. */
export type MatchedCall = CallMatch & Pick<ModelCall, 'at'>;

/** What follows from matching a person's calls anew. */
export interface Settlement {
  readonly person: string;
  /** Days whose marks are done with. */
  readonly done: readonly Day[];
  readonly matched: readonly CallMatch[];
  /** Calls that are no answer's any more. */
  readonly released: readonly string[];
  /** Days of which all that is filled is known, and that. */
  readonly filledOn: DayRange;
  readonly filled: readonly OutsideAnswers[];
  /** Days whose calls outside chats are added up again, and the models behind assistants. */
  readonly outsideOn: DayRange;
  readonly baseModelOf: (model: string) => string | null;
}

/** Which calls of the audit log are whose answers. */
export function callMatches(db: Tx) {
  return {
    /** A person whose calls have to be matched, and on which days; null where nobody is left. */
    async next(): Promise<{ readonly person: string; readonly days: readonly Day[] } | null> {
      const first = await db
        .selectFrom('unmatched_day')
        .select('user_id_hash as person')
        .orderBy('user_id_hash')
        .limit(1)
        .executeTakeFirst();
      if (first === undefined) return null;
      const rows = await db
        .selectFrom('unmatched_day')
        .select('day')
        .where('user_id_hash', '=', first.person)
        .orderBy('day')
        .execute();
      return { person: first.person, days: rows.map(({ day }) => day) };
    },

    /** Has the calls of every day matched anew. */
    async doubtAll(): Promise<void> {
      const days = db
        .selectFrom('model_call')
        .select(['user_id_hash', 'day'])
        .distinct()
        // Without a condition SQLite takes what follows for one of a join.
        .where(sql<boolean>`1 = 1`);
      await db
        .insertInto('unmatched_day')
        .columns(['user_id_hash', 'day'])
        .expression(days)
        .onConflict((on) => on.columns(['user_id_hash', 'day']).doNothing())
        .execute();
    },

    /** First and last call of a person; null without any. */
    async span(person: string): Promise<{ readonly from: string; readonly to: string } | null> {
      const { from, to } = await db
        .selectFrom('model_call')
        .select(({ fn }) => [fn.min('called_at').as('from'), fn.max('called_at').as('to')])
        .where('user_id_hash', '=', person)
        .executeTakeFirstOrThrow();
      return from === null || to === null ? null : { from, to };
    },

    /** Turns of a person's answers on these days, in chats and in channels. */
    async turns(person: string, range: DayRange): Promise<StoredTurn[]> {
      return [...(await inChats(db, person, range)), ...(await inChannels(db, person, range))];
    },

    /** Calls of a person of these models, between two moments (epoch seconds, both included). */
    async calls(
      person: string,
      { from, to }: { readonly from: number; readonly to: number },
      models: readonly string[],
    ): Promise<ModelCall[]> {
      const found: ModelCall[] = [];
      for (const part of parts(models)) {
        const rows = await between(db, person, from, to).where('model', 'in', part).execute();
        found.push(...rows.map(callOf));
      }
      return found;
    },

    /** Calls of a person between two moments that were found to be an answer's. */
    async answered(
      person: string,
      { from, to }: { readonly from: number; readonly to: number },
    ): Promise<MatchedCall[]> {
      const rows = await between(db, person, from, to).where('answered', '=', true).execute();
      return rows.map((row) => ({ ...callOf(row), conversationId: row.conversation_id }));
    },

    /** Writes down what was found, all of it or nothing. */
    async settle(settlement: Settlement): Promise<void> {
      await db.transaction().execute(async (tx) => {
        await noteMatches(tx, settlement);
        const { person, done, filledOn, filled, outsideOn } = settlement;
        await replaceDays(tx, person, 'filled', filledOn, filled);
        const outside = await outsideChats(tx, settlement);
        await replaceDays(tx, person, 'outside_chats', outsideOn, outside);
        await dropMarks(tx, person, done);
      });
    },

    /** Takes away what calls told of a person's days, where there are no calls near them. */
    async clear(person: string, days: readonly Day[]): Promise<void> {
      if (days.length === 0) return;
      await db.transaction().execute(async (tx) => {
        for (const part of parts(days)) {
          const gone = await tx
            .deleteFrom('outside_usage')
            .where('source', 'in', ['filled', 'outside_chats'])
            .where('user_id_hash', '=', person)
            .where('day', 'in', part)
            .returning('day')
            .execute();
          await markDirty(
            tx,
            gone.map(({ day }) => ({ person, day })),
          );
        }
        await dropMarks(tx, person, days);
      });
    },

    /** Erases every call of people whose account was found to be gone before `today`. */
    async forgetGone(today: Day): Promise<void> {
      const gone = await db
        .selectFrom('gone_account')
        .select('user_id_hash')
        .where('gone_on', '<', today)
        .execute();
      for (const part of parts(gone.map(({ user_id_hash }) => user_id_hash))) {
        await db.transaction().execute(async (tx) => {
          await tx.deleteFrom('model_call').where('user_id_hash', 'in', part).execute();
          await tx
            .deleteFrom('outside_usage')
            .where('source', 'in', ['filled', 'outside_chats'])
            .where('user_id_hash', 'in', part)
            .execute();
          await tx.deleteFrom('unmatched_day').where('user_id_hash', 'in', part).execute();
        });
      }
    },
  };
}

async function inChats(db: Tx, person: string, { from, to }: DayRange): Promise<StoredTurn[]> {
  const rows = await db
    .selectFrom('usage_fact')
    .select(['conversation_id', 'ordinal', 'day', 'model', 'base_model', 'turns'])
    .where('user_id_hash', '=', person)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('turns', 'is not', null)
    .execute();
  return rows.flatMap((row) =>
    turnsOf(row, 'chat', row.conversation_id, `${row.conversation_id} ${row.ordinal}`),
  );
}

async function inChannels(db: Tx, person: string, { from, to }: DayRange): Promise<StoredTurn[]> {
  const rows = await db
    .selectFrom('outside_usage')
    .select(['ordinal', 'day', 'model', 'base_model', 'turns'])
    .where('source', '=', 'channel')
    .where('user_id_hash', '=', person)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('turns', 'is not', null)
    .execute();
  return rows.flatMap((row) => turnsOf(row, 'channel', null, `${row.day} ${row.ordinal}`));
}

interface TurnsRow {
  readonly day: Day;
  readonly model: string | null;
  readonly base_model: string | null;
  readonly turns: readonly PackedTurn[] | null;
}

function turnsOf(
  { day, model, base_model, turns }: TurnsRow,
  askedIn: AskedIn,
  conversationId: string | null,
  row: string,
): StoredTurn[] {
  if (model === null) return [];
  return (turns ?? []).map((turn, at) => ({
    ...unpackTurn(turn),
    ...{ key: `${askedIn} ${row} ${at}`, model, baseModel: base_model, askedIn },
    // In a channel each answer is asked for by itself.
    asking: conversationId === null ? `${row} ${at}` : `${conversationId} ${turn[0]}`,
    ...{ day, conversationId },
  }));
}

function between(db: Tx, person: string, from: number, to: number) {
  return db
    .selectFrom('model_call')
    .selectAll()
    .where('user_id_hash', '=', person)
    .where('called_at', '>=', instant(from * 1000))
    .where('called_at', '<=', instant(to * 1000));
}

function callOf(row: {
  readonly mark: string;
  readonly called_at: string;
  readonly model: string | null;
  readonly asked_in: string;
  readonly rounds: number;
  readonly rounds_unknown: number;
  readonly input_tokens: number | null;
  readonly output_tokens: number | null;
  readonly total_tokens: number | null;
}): ModelCall {
  return {
    key: row.mark,
    at: Date.parse(row.called_at) / 1000,
    model: row.model,
    askedIn: row.asked_in === 'channel' ? 'channel' : 'chat',
    rounds: row.rounds,
    input: row.input_tokens,
    output: row.output_tokens,
    total: row.total_tokens,
    whole: row.rounds_unknown === 0,
  };
}

async function noteMatches(tx: Tx, { matched, released }: Settlement): Promise<void> {
  const byConversation = Map.groupBy(matched, ({ conversationId }) => conversationId);
  for (const [conversation_id, calls] of byConversation) {
    await setCalls(
      tx,
      calls.map(({ key }) => key),
      { answered: true, conversation_id },
    );
  }
  await setCalls(tx, released, { answered: false, conversation_id: null });
}

async function setCalls(
  tx: Tx,
  marks: readonly string[],
  to: { readonly answered: boolean; readonly conversation_id: string | null },
): Promise<void> {
  for (const part of parts(marks)) {
    await tx.updateTable('model_call').set(to).where('mark', 'in', part).execute();
  }
}

async function replaceDays(
  tx: Tx,
  person: string,
  source: string,
  { from, to }: DayRange,
  answers: readonly OutsideAnswers[],
): Promise<void> {
  const before = await tx
    .deleteFrom('outside_usage')
    .where('source', '=', source)
    .where('user_id_hash', '=', person)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .returning('day')
    .execute();
  const rows = numbered(source, answers);
  for (const part of parts(rows, 1_000)) {
    await tx.insertInto('outside_usage').values(part).execute();
  }
  const touched = [...before, ...rows].map(({ day }) => ({ person, day }));
  await markDirty(tx, touched);
}

/** Calls of these days that are no known answer's, by day and model. */
async function outsideChats(
  tx: Tx,
  { person, outsideOn, baseModelOf }: Settlement,
): Promise<OutsideAnswers[]> {
  const isWhole = sql`rounds_unknown = 0`;
  // As floating-point numbers, which are exact far beyond any real sum.
  const sum = (column: string) =>
    sql<number | null>`sum(cast(${sql.ref(column)} as double precision))`;
  const whole = (column: string) =>
    sql<
      number | null
    >`sum(case when ${isWhole} then cast(${sql.ref(column)} as double precision) end)`;
  const rows = await tx
    .selectFrom('model_call')
    .select(['day', 'model'])
    .select(({ fn }) => [
      fn.countAll<number>().as('answers'),
      sum('input_tokens').as('input_tokens'),
      sum('output_tokens').as('output_tokens'),
      sum('total_tokens').as('total_tokens'),
      sql<number>`sum(case when ${isWhole} then 1 else 0 end)`.as('answers_priceable'),
      whole('input_tokens').as('priceable_input_tokens'),
      whole('output_tokens').as('priceable_output_tokens'),
    ])
    .where('user_id_hash', '=', person)
    // So that the index tells where to look: days begin in no zone more than a day off.
    .where('called_at', '>=', `${addDays(outsideOn.from, -1)}T00:00:00.000Z`)
    .where('called_at', '<', `${addDays(outsideOn.to, 2)}T00:00:00.000Z`)
    .where('day', '>=', outsideOn.from)
    .where('day', '<=', outsideOn.to)
    .where('answered', '=', false)
    .groupBy(['day', 'model'])
    .execute();
  return rows.map((row) => ({
    ...{ ...named(row), person, ratingsUp: 0, ratingsDown: 0, turns: null },
    baseModel: row.model === null ? null : baseModelOf(row.model),
  }));
}

async function dropMarks(tx: Tx, person: string, days: readonly Day[]): Promise<void> {
  for (const part of parts(days)) {
    await tx
      .deleteFrom('unmatched_day')
      .where('user_id_hash', '=', person)
      .where('day', 'in', part)
      .execute();
  }
}
