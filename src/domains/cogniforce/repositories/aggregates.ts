import { type Kysely, sql } from 'kysely';
import type { Day, DayRange } from '../../../kernel/days.ts';
import { SHARED_BIAS } from '../../../kernel/statistics.ts';
import type { CogniforceTables } from '../tables/types.ts';

/** Sums over days; minutes are null where nothing was estimated. */
export interface Sums {
  readonly conversations: number;
  readonly messages: number;
  /** Minutes without AI: sum of success x P50. */
  readonly conservativeBaseline: number | null;
  readonly withAi: number | null;
  readonly saved: number | null;
  /** Minutes without AI: sum of success x mean. */
  readonly meanBaseline: number | null;
  readonly variance: number | null;
  /** Sum of the means, each times the standard deviation of the ln-error that its method shares; minutes. */
  readonly sharedDeviation: number | null;
  /** Standard deviation of withAi, which all share; minutes. Null where it was not kept yet. */
  readonly offChatDeviation: number | null;
  /** Weighted by estimated conversations, 0-100. */
  readonly confidence: number | null;
  readonly counted: number;
  readonly zero: number;
  readonly unestimated: number;
  readonly learning: number;
  readonly copies: number;
  readonly cappedUserDays: number;
}

export interface DaySums extends Sums {
  readonly day: Day;
  readonly people: number;
}

export interface PersonSums extends Sums {
  readonly person: string;
  readonly activeDays: number;
}

/** Conversations of one status and reason; see tables/daily-status.ts. */
export interface StatusCount {
  readonly status: string;
  readonly reason: string;
  readonly conversations: number;
}

/** What one calibration of one method adds to a range of days. */
export interface MethodSums {
  readonly method: string;
  /** Of its calibration; null: the prior. */
  readonly version: number | null;
  /** Work tasks that count. */
  readonly tasks: number;
  readonly conservativeBaseline: number;
  readonly meanBaseline: number;
}

/** What the questions about any range of days are answered from. */
export function aggregates(db: Kysely<CogniforceTables>) {
  return {
    /** Oldest and newest day with figures; null before the first run. */
    async bounds(): Promise<DayRange | null> {
      const { from, to } = await db
        .selectFrom('daily_aggregates')
        .select(({ fn }) => [fn.min('analysis_date').as('from'), fn.max('analysis_date').as('to')])
        .where('user_id_hash', 'is', null)
        .where(isActive)
        .executeTakeFirstOrThrow();
      return from === null || to === null ? null : { from, to };
    },

    /** Everything in the range, both ends included. */
    async total(range: DayRange): Promise<Sums> {
      return db
        .selectFrom('daily_aggregates')
        .select(sums)
        .where('user_id_hash', 'is', null)
        .where('analysis_date', '>=', range.from)
        .where('analysis_date', '<=', range.to)
        .executeTakeFirstOrThrow();
    },

    /** Distinct people active in the range. */
    async people(range: DayRange): Promise<number> {
      const { people } = await db
        .selectFrom('daily_aggregates')
        .select((eb) => eb.fn.count<number>('user_id_hash').distinct().as('people'))
        .where(isActive)
        .where('analysis_date', '>=', range.from)
        .where('analysis_date', '<=', range.to)
        .executeTakeFirstOrThrow();
      return people;
    },

    /** Distinct people whose minutes are in the sums of the range: what a threshold for showing them is about. */
    async contributors(range: DayRange): Promise<number> {
      const { people } = await db
        .selectFrom('daily_aggregates')
        .select((eb) => eb.fn.count<number>('user_id_hash').distinct().as('people'))
        .where('with_ai_minutes', 'is not', null)
        .where('analysis_date', '>=', range.from)
        .where('analysis_date', '<=', range.to)
        .executeTakeFirstOrThrow();
      return people;
    },

    /** On how many days of the range each person was active, by hash; those who were not are not there. */
    async activeDays(range: DayRange): Promise<Map<string, number>> {
      const rows = await db
        .selectFrom('daily_aggregates')
        .select(['user_id_hash as person', ({ fn }) => fn.countAll<number>().as('days')])
        .where('user_id_hash', 'is not', null)
        .where(isActive)
        .where('analysis_date', '>=', range.from)
        .where('analysis_date', '<=', range.to)
        .groupBy('user_id_hash')
        .execute();
      return new Map(rows.map(({ person, days }) => [person ?? '', Number(days)]));
    },

    /** The first day on which each person was active, by hash. */
    async firstDays(): Promise<Map<string, Day>> {
      const rows = await db
        .selectFrom('daily_aggregates')
        .select(['user_id_hash as person', ({ fn }) => fn.min<Day>('analysis_date').as('day')])
        .where('user_id_hash', 'is not', null)
        .where(isActive)
        .groupBy('user_id_hash')
        .execute();
      return new Map(rows.map(({ person, day }) => [person ?? '', day]));
    },

    /** Which methods the sums of the range are of; in the order of names and versions. */
    async methods(range: DayRange): Promise<MethodSums[]> {
      const minutes = (column: string) =>
        sql<number>`sum(${sql.ref(column)} order by analysis_date)`;
      return db
        .selectFrom('daily_method')
        .select(({ fn }) => [
          'method',
          'calibration_version as version',
          fn.sum<number>('task_count').as('tasks'),
          minutes('manual_minutes').as('conservativeBaseline'),
          minutes('expected_manual_minutes').as('meanBaseline'),
        ])
        .where('user_id_hash', 'is', null)
        .where('analysis_date', '>=', range.from)
        .where('analysis_date', '<=', range.to)
        .groupBy(['method', 'calibration_version'])
        .orderBy('method')
        .orderBy(sql`coalesce(calibration_version, 0)`)
        .execute();
    },

    /** How many conversations of the range are in the figures, or are not, and why; by status and reason. */
    async statuses(range: DayRange): Promise<StatusCount[]> {
      return db
        .selectFrom('daily_status')
        .select(({ fn }) => [
          'status',
          'reason',
          fn.sum<number>('conversation_count').as('conversations'),
        ])
        .where('user_id_hash', 'is', null)
        .where('analysis_date', '>=', range.from)
        .where('analysis_date', '<=', range.to)
        .groupBy(['status', 'reason'])
        .orderBy('status')
        .orderBy('reason')
        .execute();
    },

    /** Distinct people active in the range whose account is no longer in the source. */
    async peopleGone(range: DayRange): Promise<number> {
      const { people } = await db
        .selectFrom('daily_aggregates')
        .innerJoin('gone_account as gone', 'gone.user_id_hash', 'daily_aggregates.user_id_hash')
        .select((eb) => eb.fn.count<number>('gone.user_id_hash').distinct().as('people'))
        .where(isActive)
        .where('analysis_date', '>=', range.from)
        .where('analysis_date', '<=', range.to)
        .executeTakeFirstOrThrow();
      return people;
    },

    /** One entry per day with figures, newest first. */
    async byDay(range: DayRange): Promise<DaySums[]> {
      return db
        .selectFrom('daily_aggregates')
        .select('analysis_date as day')
        .select(sums)
        .select(({ fn }) => fn.sum<number>('people_active').as('people'))
        .where('user_id_hash', 'is', null)
        .where('analysis_date', '>=', range.from)
        .where('analysis_date', '<=', range.to)
        .groupBy('analysis_date')
        .orderBy('analysis_date', 'desc')
        .execute();
    },

    /** One entry per person active in the range, in the order of their hashes. */
    async byPerson(
      range: DayRange,
      { limit, offset }: { limit: number; offset: number },
    ): Promise<PersonSums[]> {
      const rows = await db
        .selectFrom('daily_aggregates')
        .select('user_id_hash as person')
        .select(sums)
        .select(sql<number>`sum(coalesce(people_active, 1))`.as('activeDays'))
        .where('user_id_hash', 'is not', null)
        .where('analysis_date', '>=', range.from)
        .where('analysis_date', '<=', range.to)
        .groupBy('user_id_hash')
        .orderBy('user_id_hash')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.flatMap((row) => (row.person === null ? [] : [{ ...row, person: row.person }]));
    },
  };
}

/** Whether somebody did something on the day: copies and imports alone are nothing. Null in rows of before that was told. */
const isActive = sql<boolean>`coalesce(people_active, 1) > 0`;

function sums() {
  const count = (column: string) => sql<number>`coalesce(sum(${sql.ref(column)}), 0)`;
  // In order of the days: the last digit of a sum depends on the order, and rows lie as they were written.
  const minutes = (column: string) =>
    sql<number | null>`sum(${sql.ref(column)} order by analysis_date)`;
  return [
    count('conversation_count').as('conversations'),
    count('message_count').as('messages'),
    minutes('total_manual_time_estimated').as('conservativeBaseline'),
    minutes('with_ai_minutes').as('withAi'),
    minutes('total_time_saved').as('saved'),
    minutes('expected_manual_minutes').as('meanBaseline'),
    minutes('manual_variance').as('variance'),
    // Days of before there were calibrations were made without one.
    sql<number | null>`sum(coalesce(manual_shared_deviation,
      expected_manual_minutes * ${sql.lit(SHARED_BIAS.uncalibrated)}) order by analysis_date)`.as(
      'sharedDeviation',
    ),
    minutes('off_chat_deviation').as('offChatDeviation'),
    sql<
      number | null
    >`sum(avg_confidence_level * (counted_count + zero_count) order by analysis_date)
      / nullif(sum(case when avg_confidence_level is null then 0 else counted_count + zero_count end), 0)`.as(
      'confidence',
    ),
    count('counted_count').as('counted'),
    count('zero_count').as('zero'),
    count('unestimated_count').as('unestimated'),
    count('learning_count').as('learning'),
    count('copy_count').as('copies'),
    count('capped_user_days').as('cappedUserDays'),
  ] as const;
}
