import { type Kysely, sql } from 'kysely';
import type { Day, DayRange } from '../../../kernel/days.ts';
import type { Amounts, Measure } from '../book/cells.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { outsideColumns } from './outside-columns.ts';
import type { Billable } from './usage.ts';

/** What a person's answers, calls and ratings of one day used, of one model and source. */
export interface UsageOfDay {
  readonly day: Day;
  readonly model: string | null;
  readonly baseModel: string | null;
  /** chat, api, automation, background, channel, deleted_chat or outside_chats; null where unknown. */
  readonly source: string | null;
  readonly amounts: Amounts;
  /** Of answers without a bill whose input and output are known whole: what can be given a price; null where there are none. */
  readonly billable: Billable | null;
}

/** Columns that are summed, and the measure that each is booked as. */
const COLUMNS = {
  answers: 'answers',
  input_tokens: 'inputTokens',
  output_tokens: 'outputTokens',
  total_tokens: 'totalTokens',
  cached_tokens: 'cachedTokens',
  cache_write_tokens: 'cacheWriteTokens',
  reasoning_tokens: 'reasoningTokens',
  answers_billed: 'billedAnswers',
  billed_usd: 'billedUsd',
  errors: 'errors',
  regenerations: 'regenerations',
  ratings_up: 'ratingsUp',
  ratings_down: 'ratingsDown',
  tool_calls: 'toolCalls',
  files: 'files',
  first_token_answers: 'firstTokenAnswers',
  first_token_ms: 'firstTokenMs',
  timed_output_tokens: 'timedTokens',
  timed_output_ms: 'timedMs',
} as const satisfies Readonly<Record<string, Measure>>;

const PRICEABLE = [
  'answers_priceable',
  'priceable_input_tokens',
  'priceable_output_tokens',
  'priceable_cached_tokens',
  'priceable_cache_write_tokens',
] as const;

type Column = keyof typeof COLUMNS | (typeof PRICEABLE)[number];

const ALL: readonly Column[] = [...(Object.keys(COLUMNS) as Column[]), ...PRICEABLE];

/** Tokens that the audit log adds to answers of chats are theirs; so are ratings of chats that were deleted. */
const SOURCE = sql<string | null>`case when source = 'filled' then 'chat' else source end`;

/** What one person's answers, calls and ratings used, by day, model and source, in that order. */
export async function usageOfPerson(
  db: Kysely<CogniforceTables>,
  person: string,
  { from, to }: DayRange,
): Promise<UsageOfDay[]> {
  const rows = await db
    .selectFrom(ofPerson(db, person, { from, to }).as('u'))
    .select(['u.day', 'u.model', 'u.base_model as baseModel', 'u.source'])
    // As floating-point numbers, which whole ones are exact in far beyond any real sum, and which never overflow.
    .select(
      ALL.map((column) =>
        sql<number | null>`sum(cast(${sql.ref(`u.${column}`)} as double precision))`.as(column),
      ),
    )
    .groupBy(['u.day', 'u.model', 'u.base_model', 'u.source'])
    .orderBy('u.day')
    .orderBy('u.model')
    .orderBy('u.base_model')
    .orderBy('u.source')
    .execute();
  return rows.map(({ day, model, baseModel, source, ...row }) => ({
    ...{ day, model, baseModel, source },
    ...usageOf(row, source === 'outside_chats'),
  }));
}

function ofPerson(db: Kysely<CogniforceTables>, person: string, { from, to }: DayRange) {
  const inChats = db
    .selectFrom('usage_fact')
    .select(['day', 'model', 'base_model', 'source'])
    .select(ALL.map((column) => sql<number | null>`${sql.ref(column)}`.as(column)))
    .where('user_id_hash', '=', person)
    .where('day', '>=', from)
    .where('day', '<=', to);
  const outside = db
    .selectFrom('outside_usage')
    .select(['day', 'model', 'base_model', SOURCE.as('source')])
    .select(outsideColumns(ALL))
    .where('user_id_hash', '=', person)
    .where('day', '>=', from)
    .where('day', '<=', to);
  return inChats.unionAll(outside);
}

function usageOf(row: Readonly<Record<Column, number | null>>, isOutside: boolean) {
  const { answers, answers_billed } = row;
  const billable = billableOf(row);
  const known = Object.entries(COLUMNS).flatMap(([column, measure]) => {
    const amount = row[column as Column];
    return amount === null || amount === 0 ? [] : [[measure, amount] as const];
  });
  const unknown = (answers ?? 0) - (answers_billed ?? 0) - (billable?.answers ?? 0);
  const amounts: Amounts = {
    ...Object.fromEntries(known),
    ...(isOutside && answers !== null ? { calls: answers } : {}),
    ...(unknown === 0 ? {} : { unknownAnswers: unknown }),
  };
  return { amounts, billable };
}

function billableOf(row: Readonly<Record<(typeof PRICEABLE)[number], number | null>>) {
  const { answers_priceable: answers } = row;
  if (answers === null || answers === 0) return null;
  return {
    answers,
    input: row.priceable_input_tokens ?? 0,
    output: row.priceable_output_tokens ?? 0,
    cached: row.priceable_cached_tokens,
    cacheWrite: row.priceable_cache_write_tokens,
  };
}
