import { type Kysely, sql } from 'kysely';
import type { Day, DayRange } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { isCopy, standsInForOriginal } from './copies.ts';
import { partOf } from './parts-of-range.ts';

/** What answers used. Tokens are null where no answer reported any: unknown, not zero. */
export interface Usage {
  /** Id as Open WebUI stores it; null where unknown. */
  readonly model: string | null;
  readonly answers: number;
  /** Of them, answers whose input or output is not known. */
  readonly answersUnknown: number;
  readonly input: number | null;
  readonly output: number | null;
  readonly cached: number | null;
  readonly reasoning: number | null;
  readonly total: number | null;
  /** Where both input and output are known: what can be given a price. */
  readonly billable: Billable | null;
}

export interface Billable {
  readonly input: number;
  readonly output: number;
  /** Part of the input; null where nobody said. */
  readonly cached: number | null;
}

/** One person's, in one part of a range. */
export interface PersonUsage extends Usage {
  /** Opaque hash: for thresholds alone, never to be shown. */
  readonly person: string;
  readonly part: number;
}

/** What the models of Open WebUI used; a clone's copied answers count once. */
export function usage(db: Kysely<CogniforceTables>) {
  /** Answers of these days, those of every branch; what the server asked for itself is among them. */
  const ofDays = ({ from, to }: DayRange) =>
    db
      .selectFrom('usage_fact as u')
      .innerJoin('conversation_analysis as c', 'c.conversation_id', 'u.conversation_id')
      .where('u.day', '>=', from)
      .where('u.day', '<=', to)
      .where(sql<boolean>`not ${isCopy('c')}`)
      .where(sql<boolean>`(u.inherited = ${false} or ${standsInForOriginal('c')})`);
  return {
    /** One entry per model, by name. */
    async byModel(range: DayRange): Promise<Usage[]> {
      const rows = await ofDays(range)
        .select('u.model')
        .select(sums)
        .groupBy('u.model')
        .orderBy('u.model')
        .execute();
      return rows.map(usageOf);
    },

    /** One entry per person, part of the range and model, in that order; for `cuts` see `aggregates.byPersonAndPart`. */
    async byPersonAndPart(range: DayRange, cuts: readonly Day[]): Promise<PersonUsage[]> {
      const rows = await ofDays(range)
        .select(['u.user_id_hash as person', 'u.model'])
        .select(partOf('u.day', cuts).as('part'))
        .select(sums)
        .groupBy(['u.user_id_hash', 'part', 'u.model'])
        .orderBy('u.user_id_hash')
        .orderBy('part')
        .orderBy('u.model')
        .execute();
      return rows.map(({ person, part, ...row }) => ({ ...usageOf(row), person, part }));
    },
  };
}

const KNOWN = sql`u.input_tokens is not null and u.output_tokens is not null`;

function sums() {
  const sum = <T extends number | null>(column: string) => sql<T>`sum(${sql.ref(`u.${column}`)})`;
  const billable = (column: string) =>
    sql<number | null>`sum(case when ${KNOWN} then ${sql.ref(`u.${column}`)} end)`;
  return [
    sum<number>('answers').as('answers'),
    sql<number>`sum(case when ${KNOWN} then u.answers_without_usage else u.answers end)`.as(
      'answersUnknown',
    ),
    sum<number | null>('input_tokens').as('input'),
    sum<number | null>('output_tokens').as('output'),
    sum<number | null>('cached_tokens').as('cached'),
    sum<number | null>('reasoning_tokens').as('reasoning'),
    sum<number | null>('total_tokens').as('total'),
    billable('input_tokens').as('billableInput'),
    billable('output_tokens').as('billableOutput'),
    billable('cached_tokens').as('billableCached'),
  ] as const;
}

interface Row extends Omit<Usage, 'billable'> {
  readonly billableInput: number | null;
  readonly billableOutput: number | null;
  readonly billableCached: number | null;
}

function usageOf({ billableInput, billableOutput, billableCached, ...row }: Row): Usage {
  const known = billableInput !== null && billableOutput !== null;
  return {
    ...row,
    billable: known
      ? { input: billableInput, output: billableOutput, cached: billableCached }
      : null,
  };
}
