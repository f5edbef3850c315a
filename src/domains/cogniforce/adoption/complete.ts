import { sql } from 'kysely';
import type { Adoption, Insertable, Operations, UntypedKysely } from '../../../data/index.ts';
import type {
  conversationAnalysis,
  dailyAggregates,
  processingLog,
} from '../migrations/cf003-fit-for-facts.ts';
import { bring } from './bring.ts';
import { type DayTotals, repeatedDays, totalsOf } from './day-of-all.ts';
import { fields, given, LeftOut, type Raw } from './fields.ts';

type Hash = (userId: string) => string;

/**
 * The Python implementation's later, rewritten history, whose one revision has no parent: other tables, other names.
 *
 * Rows come without a fingerprint of their source, so that the next run analyses their conversations anew; what it finds
 * no more stays as it was brought over.
 */
export const complete: Adoption = {
  revision: 'cf001_complete',
  at: 'cf004_facts',
  tables: ['chat_analysis', 'daily_aggregates', 'processing_log'],
  leftovers: ['conversation_insights', 'user_engagement'],
  async adopt(op, { has, aside }) {
    const hash = hashOf(op);
    const aggregate = await aggregates(op.db, aside, hash);
    const tables = [
      await bring(op, {
        table: 'chat_analysis',
        aside: aside('chat_analysis'),
        into: 'conversation_analysis',
        map: (row) => analysis(row, hash),
      }),
      await bring(op, {
        table: 'daily_aggregates',
        aside: aside('daily_aggregates'),
        into: 'daily_aggregates',
        map: aggregate,
      }),
      await bring(op, {
        table: 'processing_log',
        aside: aside('processing_log'),
        into: 'processing_log',
        map: run,
      }),
    ];
    for (const table of ['conversation_insights', 'user_engagement'].filter(has)) {
      const map = (row: Raw) => ({
        ...row,
        user_id: hash(given(fields(row).text('user_id'), 'user_id')),
      });
      tables.push(await bring(op, { table, aside: aside(table), into: table, map }));
    }
    await settle(op.db, hash);
    return tables;
  },
};

function hashOf({ settings }: Operations): Hash {
  const { hashUserId } = settings as { hashUserId: Hash };
  const known = new Map<string, string>();
  return (userId) => {
    const hash = known.get(userId) ?? hashUserId(userId);
    known.set(userId, hash);
    return hash;
  };
}

/** From now on the database is one of real people, hashed with this salt. */
async function settle(db: UntypedKysely, hash: Hash): Promise<void> {
  await db
    .insertInto('setting')
    .values([
      { key: 'salt_check', value: hash('check') },
      { key: 'data', value: 'real' },
    ])
    .execute();
}

function analysis(row: Raw, hash: Hash): Insertable<typeof conversationAnalysis> {
  const { text, number, instant, day, uuid } = fields(row);
  const minutes = (column: string) => notNegative(given(number(column), column), column);
  const [low, likely, high] = estimate(row);
  return {
    id: uuid('id'),
    conversation_id: given(text('chat_id'), 'chat_id'),
    user_id_hash: hash(given(text('user_id'), 'user_id')),
    first_message_at: instant('first_message_at'),
    last_message_at: instant('last_message_at'),
    total_duration_minutes: minutes('total_duration_minutes'),
    active_duration_minutes: minutes('active_duration_minutes'),
    idle_time_minutes: minutes('idle_time_minutes'),
    manual_time_low: low,
    manual_time_most_likely: likely,
    manual_time_high: high,
    confidence_level: percent(number('confidence_level'), 'confidence_level'),
    time_saved_minutes: number('time_saved_minutes'),
    message_count: given(number('message_count'), 'message_count'),
    processed_at: instant('processed_at'),
    processing_version: text('processing_version'),
    // Its summary begins with a title as somebody typed it.
    conversation_summary: null,
    llm_response: text('llm_response'),
    // So that analysing the conversation anew takes it out of the day that it was booked on.
    day: day('chat_date'),
  };
}

function estimate(row: Raw): readonly (number | null)[] {
  const { number } = fields(row);
  const found = ['manual_time_low', 'manual_time_most_likely', 'manual_time_high'].map(number);
  const known = found.filter((each) => each !== null);
  if (known.every((each, at) => at === 0 || (known[at - 1] ?? each) <= each)) return found;
  throw new LeftOut('the estimates are not in order');
}

/** The function that maps a row; of several rows of a day for one person, or for all, the first stands for all. */
async function aggregates(db: UntypedKysely, aside: (table: string) => string, hash: Hash) {
  const repeated = new Map<string, DayTotals | null>();
  const keyOf = (day: string, user: string | null) => JSON.stringify([day, user]);
  for (const { day, user } of await repeatedDays(db, aside('daily_aggregates'), 'user_id')) {
    repeated.set(keyOf(day, user), await rebuilt(db, aside, day, user));
  }
  const done = new Set<string>();
  return (row: Raw): Insertable<typeof dailyAggregates> | null => {
    const { text, day } = fields(row);
    const user = text('user_id');
    const key = keyOf(day('analysis_date'), user);
    if (done.has(key)) return null;
    const mapped = {
      ...aggregate(row, user === null ? null : hash(user)),
      ...(repeated.get(key) ?? {}),
    };
    if (repeated.has(key)) done.add(key);
    return mapped;
  };
}

/** From the conversations of the day; where they are gone, from the rows of people. */
async function rebuilt(
  db: UntypedKysely,
  aside: (table: string) => string,
  day: string,
  user: string | null,
): Promise<DayTotals | null> {
  const onDay = sql`chat_date = ${day}`;
  const ofUser = user === null ? onDay : sql`${onDay} and user_id = ${user}`;
  const facts = await totalsOf(db, aside('chat_analysis'), ofUser);
  return facts ?? (user === null ? sumOfPeople(db, aside('daily_aggregates'), day) : null);
}

async function sumOfPeople(
  db: UntypedKysely,
  table: string,
  day: string,
): Promise<DayTotals | null> {
  const { rows } = await sql<DayTotals & { people: number }>`
    select count(*) as people, sum(chat_count) as conversation_count, sum(message_count) as message_count,
      sum(total_active_time) as total_active_time,
      sum(total_manual_time_estimated) as total_manual_time_estimated,
      sum(total_time_saved) as total_time_saved
    from ${sql.id(table)} where analysis_date = ${day} and user_id is not null
  `.execute(db);
  const [{ people = 0, ...sums } = {}] = rows as (Partial<DayTotals> & { people: number })[];
  if (people === 0) return null;
  const unknown = { avg_time_saved_per_conversation: null, avg_confidence_level: null };
  return { ...sums, ...unknown } as DayTotals;
}

function aggregate(row: Raw, user: string | null): Insertable<typeof dailyAggregates> {
  const { number, instant, day, uuid } = fields(row);
  const count = (column: string) => notNegative(given(number(column), column), column);
  return {
    id: uuid('id'),
    analysis_date: day('analysis_date'),
    user_id_hash: user,
    conversation_count: count('chat_count'),
    message_count: count('message_count'),
    total_active_time: count('total_active_time'),
    total_manual_time_estimated: number('total_manual_time_estimated'),
    total_time_saved: number('total_time_saved'),
    avg_time_saved_per_conversation: number('avg_time_saved_per_chat'),
    avg_confidence_level: number('avg_confidence_level'),
    created_at: instant('created_at'),
    updated_at: instant('updated_at'),
  };
}

function run(row: Raw): Insertable<typeof processingLog> {
  const { text, number, instant, day, uuid } = fields(row);
  const count = (column: string) => {
    const value = number(column);
    return value === null ? null : notNegative(value, column);
  };
  const status = given(text('status'), 'status');
  const cost = number('total_llm_cost_usd') ?? number('total_cost_usd');
  return {
    id: uuid('id'),
    run_date: day('target_date'),
    started_at: given(instant('started_at'), 'started_at'),
    completed_at: instant('completed_at'),
    // One run at a time is the rule here; the process of this one has ended.
    status: status === 'running' ? 'interrupted' : status,
    conversations_processed: count('chats_processed'),
    conversations_skipped: count('chats_skipped'),
    conversations_failed: count('chats_failed'),
    total_llm_requests: number('total_llm_requests'),
    total_llm_cost_usd: cost,
    processing_duration_seconds: number('processing_duration_seconds'),
    error_message: text('error_message'),
    error_details: details(row, cost),
    created_at: instant('created_at'),
    processing_version: text('processing_version'),
  };
}

/** With what has no column of its own here. */
function details(row: Raw, cost: number | null): string | null {
  const { text, number } = fields(row);
  const [model, total] = [text('model_used'), number('total_cost_usd')];
  const lines = [
    text('error_details'),
    model === null ? null : `Model: ${model}`,
    total === null || total === cost ? null : `Total cost: ${total} USD`,
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join('\n');
}

function notNegative(value: number, column: string): number {
  if (value >= 0) return value;
  throw new LeftOut(`${column} is below zero`);
}

function percent(value: number | null, column: string): number | null {
  if (value === null || (value >= 0 && value <= 100)) return value;
  throw new LeftOut(`${column} is not between 0 and 100`);
}
