import { type Kysely, sql } from 'kysely';
import type { DayRange } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { outsideColumns } from './outside-columns.ts';

/** What answers used. Tokens are null where no answer reported any: unknown, not zero. */
export interface Usage {
  /** Id as Open WebUI stores it; null where unknown. */
  readonly model: string | null;
  /** The model behind it, where it is an assistant. */
  readonly baseModel: string | null;
  /** Of chats, and of channels, whose tokens are recorded nowhere. */
  readonly answers: number;
  /** Of them, answers of which neither a bill nor the whole of input and output is known. */
  readonly answersUnknown: number;
  readonly input: number | null;
  readonly output: number | null;
  readonly cached: number | null;
  readonly cacheWrite: number | null;
  readonly reasoning: number | null;
  readonly total: number | null;
  /** What was really charged; null where no bill is recorded. */
  readonly billed: Billed | null;
  /** Of answers without a bill whose input and output are known whole: what can be given a price; null where there are none. */
  readonly billable: Billable | null;
}

export interface Billed {
  readonly answers: number;
  /** US dollars. */
  readonly usd: number;
}

export interface Billable {
  readonly answers: number;
  readonly input: number;
  readonly output: number;
  /** Parts of the input; null where nobody said. */
  readonly cached: number | null;
  readonly cacheWrite: number | null;
}

/**
 * What the models of Open WebUI used: in each conversation what was asked for in it, on every branch; in channels; and what its
 * audit log tells besides.
 */
export function usage(db: Kysely<CogniforceTables>) {
  return {
    /** One entry per model and the model behind it, by name. */
    async byModel(range: DayRange): Promise<Usage[]> {
      const rows = await ofDays(db, range)
        .select(['u.model', 'u.base_model as baseModel'])
        .select(sums)
        .groupBy(['u.model', 'u.base_model'])
        .having(ANY_ANSWER)
        .orderBy('u.model')
        .orderBy('u.base_model')
        .execute();
      return rows.map(usageOf);
    },

    /** Of calls alone that are no known answer's, by model and the model behind it: at least so much there was. */
    async outsideChats(range: DayRange): Promise<Usage[]> {
      const rows = await db
        .selectFrom(outside(db, range).where('source', '=', 'outside_chats').as('u'))
        .select(['u.model', 'u.base_model as baseModel'])
        .select(sums)
        .groupBy(['u.model', 'u.base_model'])
        .orderBy('u.model')
        .orderBy('u.base_model')
        .execute();
      return rows.map(usageOf);
    },
  };
}

/** Ratings outlive their answers: rows of them alone used nothing. */
const ANY_ANSWER = sql<boolean>`sum(u.answers) > 0`;

const NUMBERS = [
  'input_tokens',
  'output_tokens',
  'cached_tokens',
  'cache_write_tokens',
  'reasoning_tokens',
  'total_tokens',
  'answers_billed',
  'billed_usd',
  'answers_priceable',
  'priceable_input_tokens',
  'priceable_output_tokens',
  'priceable_cached_tokens',
  'priceable_cache_write_tokens',
] as const;

/** Answers of these days, what the server asked for itself among them; of those in channels nothing but that they were. */
function ofDays(db: Kysely<CogniforceTables>, range: DayRange) {
  const inChats = db
    .selectFrom('usage_fact')
    .select(['day', 'user_id_hash', 'model', 'base_model', 'answers', ...NUMBERS])
    .where('day', '>=', range.from)
    .where('day', '<=', range.to);
  return db.selectFrom(inChats.unionAll(outside(db, range)).as('u'));
}

/** What calls add to answers is in it with no answers of its own; rows of ratings alone are not. */
function outside(db: Kysely<CogniforceTables>, { from, to }: DayRange) {
  return db
    .selectFrom('outside_usage')
    .select(['day', 'user_id_hash', 'model', 'base_model', 'answers'])
    .select(outsideColumns(NUMBERS))
    .where((eb) => eb.or([eb('answers', '>', 0), eb('source', '=', 'filled')]))
    .where('day', '>=', from)
    .where('day', '<=', to);
}

function sums() {
  // As floating-point numbers, which whole ones are exact in far beyond any real sum, and which never overflow.
  const sum = (column: (typeof NUMBERS)[number]) =>
    sql<number | null>`sum(cast(${sql.ref(`u.${column}`)} as double precision))`;
  return [
    sql<number>`sum(u.answers)`.as('answers'),
    sum('input_tokens').as('input'),
    sum('output_tokens').as('output'),
    sum('cached_tokens').as('cached'),
    sum('cache_write_tokens').as('cacheWrite'),
    sum('reasoning_tokens').as('reasoning'),
    sum('total_tokens').as('total'),
    sum('answers_billed').as('billedAnswers'),
    sum('billed_usd').as('billedUsd'),
    sum('answers_priceable').as('billableAnswers'),
    sum('priceable_input_tokens').as('billableInput'),
    sum('priceable_output_tokens').as('billableOutput'),
    sum('priceable_cached_tokens').as('billableCached'),
    sum('priceable_cache_write_tokens').as('billableCacheWrite'),
  ] as const;
}

interface Row extends Omit<Usage, 'answersUnknown' | 'billed' | 'billable'> {
  readonly billedAnswers: number | null;
  readonly billedUsd: number | null;
  readonly billableAnswers: number | null;
  readonly billableInput: number | null;
  readonly billableOutput: number | null;
  readonly billableCached: number | null;
  readonly billableCacheWrite: number | null;
}

function usageOf({
  billedAnswers,
  billedUsd,
  billableAnswers,
  billableInput,
  billableOutput,
  billableCached,
  billableCacheWrite,
  ...row
}: Row): Usage {
  const billed = billedOf(billedAnswers, billedUsd);
  const billable =
    billableAnswers && billableInput !== null && billableOutput !== null
      ? {
          answers: billableAnswers,
          input: billableInput,
          output: billableOutput,
          cached: billableCached,
          cacheWrite: billableCacheWrite,
        }
      : null;
  const known = (billed?.answers ?? 0) + (billable?.answers ?? 0);
  return { ...row, answersUnknown: row.answers - known, billed, billable };
}

/** Bills are whole billionths of a dollar: so the order in which they were added says nothing. */
function billedOf(answers: number | null, usd: number | null): Billed | null {
  return answers && usd !== null ? { answers, usd: Math.round(usd * 1e9) / 1e9 } : null;
}
