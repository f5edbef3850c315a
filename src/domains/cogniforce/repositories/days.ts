import { type Kysely, sql } from 'kysely';
import type { Insertable } from '../../../data/index.ts';
import type { Day, DayRange } from '../../../kernel/days.ts';
import type { tables } from '../tables/index.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { isCopy, standsInForOriginal } from './copies.ts';
import { EVERYBODY, markDirty } from './dirty-days.ts';

/** An episode as stage 2 takes it; copies that count elsewhere are not among them. */
export interface DayEpisode {
  readonly conversationId: string;
  readonly day: Day;
  readonly intervals: [number, number][];
  readonly turns: number[];
  readonly success: number;
  readonly p50: number | null;
  readonly sigma: number | null;
  /** Of its conversation: estimated, unestimated or excluded; learning beside work is excluded by itself. */
  readonly status: string;
}

/** A conversation as stage 2 books it. */
export interface DayConversation {
  readonly day: Day;
  readonly status: string;
  readonly statusReason: string | null;
  /** The same branch, or the conversation that this one was cloned from, already counts. */
  readonly copy: boolean;
  readonly messageCount: number;
  readonly baseline: number | null;
  readonly outcome: string | null;
  readonly confidence: number | null;
}

export type PersonDayRow = Omit<Insertable<typeof tables.daily_aggregates>, 'user_id_hash'>;

/** What the dirty days of people are rebuilt from and where they go. */
export function days(db: Kysely<CogniforceTables>) {
  return {
    /** People with dirty days, in order; not the row of all. */
    async dirtyPeople(): Promise<{ person: string; days: Day[] }[]> {
      const rows = await db
        .selectFrom('dirty_day')
        .select(['user_id_hash', 'day'])
        .where('user_id_hash', '<>', EVERYBODY)
        .orderBy('user_id_hash')
        .orderBy('day')
        .execute();
      const people = new Map<string, Day[]>();
      for (const { user_id_hash: person, day } of rows) {
        people.set(person, [...(people.get(person) ?? []), day]);
      }
      return [...people].map(([person, dirty]) => ({ person, days: dirty }));
    },

    /** The person's episodes that touch the moments from `from` to `to` (instants) or are booked within the days. */
    async episodes(
      person: string,
      { from, to }: { from: string; to: string },
      range: DayRange,
    ): Promise<DayEpisode[]> {
      return db
        .selectFrom('episode')
        .innerJoin('conversation_analysis as c', 'c.conversation_id', 'episode.conversation_id')
        .leftJoin('estimate', 'estimate.id', 'episode.estimate_id')
        .select([
          'episode.conversation_id as conversationId',
          'episode.day',
          'episode.intervals',
          'episode.turns',
          'episode.success',
          'estimate.p50',
          'estimate.sigma',
          sql<string>`case when episode.task_class = 'learn' then 'excluded' else c.status end`.as(
            'status',
          ),
        ])
        .where('episode.user_id_hash', '=', person)
        .where((eb) =>
          eb.or([
            eb.and([eb('episode.from_at', '<', to), eb('episode.to_at', '>=', from)]),
            eb.and([eb('episode.day', '>=', range.from), eb('episode.day', '<=', range.to)]),
          ]),
        )
        .where('c.status_reason', 'is distinct from', 'internal')
        .where(sql<boolean>`not ${isCopy('c')}`)
        .where(sql<boolean>`(episode.inherited = ${false} or ${standsInForOriginal('c')})`)
        .orderBy('episode.conversation_id')
        .orderBy('episode.ordinal')
        .execute();
    },

    /** The person's conversations booked within the days. */
    async conversations(person: string, range: DayRange): Promise<DayConversation[]> {
      const rows = await db
        .selectFrom('conversation_analysis as c')
        .select([
          'c.day',
          'c.status',
          'c.status_reason as statusReason',
          'c.message_count as messageCount',
          'c.manual_time_most_likely as baseline',
          'c.outcome',
          'c.confidence_level as confidence',
          sql<number>`case when ${isCopy('c')} then 1 else 0 end`.as('copy'),
        ])
        .where('c.user_id_hash', '=', person)
        .where('c.day', '>=', range.from)
        .where('c.day', '<=', range.to)
        .execute();
      return rows.flatMap((row) =>
        row.day === null ? [] : [{ ...row, day: row.day, copy: row.copy === 1 }],
      );
    },

    /** Makes the person's days hold exactly these rows and no longer dirty; the row of all becomes dirty instead. */
    async replacePerson(
      person: string,
      rebuilt: readonly Day[],
      rows: readonly PersonDayRow[],
    ): Promise<void> {
      await db.transaction().execute(async (tx) => {
        for (const part of parts(rebuilt)) {
          await tx
            .deleteFrom('daily_aggregates')
            .where('user_id_hash', '=', person)
            .where('analysis_date', 'in', part)
            .execute();
          await tx
            .deleteFrom('dirty_day')
            .where('user_id_hash', '=', person)
            .where('day', 'in', part)
            .execute();
        }
        for (const part of parts(rows)) {
          await tx
            .insertInto('daily_aggregates')
            .values(part.map((row) => ({ ...row, user_id_hash: person })))
            .execute();
        }
        await markDirty(
          tx,
          rebuilt.map((day) => ({ person: EVERYBODY, day })),
        );
        await rebuildEngagement(tx, person);
      });
    },

    /** Rebuilds the rows of all from the rows of people, for every day where that is due; gives the number of days. */
    async rebuildEverybody(idOf: (day: Day) => string, now: string): Promise<number> {
      return db.transaction().execute(async (tx) => {
        const due = await tx
          .selectFrom('dirty_day')
          .select('day')
          .where('user_id_hash', '=', EVERYBODY)
          .execute();
        for (const part of parts(due.map(({ day }) => day))) {
          await tx
            .deleteFrom('daily_aggregates')
            .where('user_id_hash', 'is', null)
            .where('analysis_date', 'in', part)
            .execute();
          const rows = await sumOfPeople(tx, part);
          if (rows.length > 0) {
            await tx
              .insertInto('daily_aggregates')
              .values(
                rows.map((row) => ({
                  ...row,
                  id: idOf(row.analysis_date),
                  created_at: now,
                  updated_at: now,
                })),
              )
              .execute();
          }
          await tx
            .deleteFrom('dirty_day')
            .where('user_id_hash', '=', EVERYBODY)
            .where('day', 'in', part)
            .execute();
        }
        return due.length;
      });
    },
  };
}

async function sumOfPeople(tx: Kysely<CogniforceTables>, range: readonly Day[]) {
  // Always in the same order: the last digit of a sum depends on it, and rows lie as they were written.
  const minutes = <T extends number | null>(column: string) =>
    sql<T>`sum(${sql.ref(column)} order by user_id_hash)`;
  const total = sql<number>`sum(counted_count + zero_count)`;
  return tx
    .selectFrom('daily_aggregates')
    .select(({ fn }) => [
      'analysis_date',
      fn.sum<number>('conversation_count').as('conversation_count'),
      fn.sum<number>('message_count').as('message_count'),
      minutes<number>('total_active_time').as('total_active_time'),
      minutes<number | null>('total_manual_time_estimated').as('total_manual_time_estimated'),
      minutes<number | null>('total_time_saved').as('total_time_saved'),
      sql<number | null>`sum(total_time_saved order by user_id_hash) / nullif(${total}, 0)`.as(
        'avg_time_saved_per_conversation',
      ),
      sql<
        number | null
      >`sum(avg_confidence_level * (counted_count + zero_count) order by user_id_hash) / nullif(${total}, 0)`.as(
        'avg_confidence_level',
      ),
      fn.countAll<number>().as('people_active'),
      minutes<number | null>('with_ai_minutes').as('with_ai_minutes'),
      minutes<number | null>('expected_manual_minutes').as('expected_manual_minutes'),
      minutes<number | null>('manual_variance').as('manual_variance'),
      fn.sum<number>('counted_count').as('counted_count'),
      fn.sum<number>('zero_count').as('zero_count'),
      fn.sum<number>('unestimated_count').as('unestimated_count'),
      fn.sum<number>('learning_count').as('learning_count'),
      fn.sum<number>('copy_count').as('copy_count'),
      sql<number>`sum(case when capped then 1 else 0 end)`.as('capped_user_days'),
    ])
    .where('user_id_hash', 'is not', null)
    .where('analysis_date', 'in', range)
    .groupBy('analysis_date')
    .execute();
}

async function rebuildEngagement(tx: Kysely<CogniforceTables>, person: string): Promise<void> {
  const totals = await tx
    .selectFrom('conversation_analysis as c')
    .select(({ fn }) => [
      fn.countAll<number>().as('conversations'),
      fn.sum<number | null>('c.message_count').as('messages'),
      fn.avg<number | null>('c.active_duration_minutes').as('session'),
      fn.max('c.last_message_at').as('last'),
      fn.min('c.source_created_at').as('first'),
    ])
    .where('c.user_id_hash', '=', person)
    .where(sql<boolean>`not ${isCopy('c')}`)
    .executeTakeFirstOrThrow();
  const { active } = await tx
    .selectFrom('daily_aggregates')
    .select((eb) => eb.fn.countAll<number>().as('active'))
    .where('user_id_hash', '=', person)
    .executeTakeFirstOrThrow();
  await tx.deleteFrom('user_engagement').where('user_id', '=', person).execute();
  if (totals.conversations === 0) return;
  const seconds = (at: string | null) => (at === null ? null : Math.floor(Date.parse(at) / 1000));
  await tx
    .insertInto('user_engagement')
    .values({
      id: person,
      user_id: person,
      daily_active_days: active,
      total_conversations: totals.conversations,
      total_messages: totals.messages,
      avg_session_duration: totals.session,
      last_activity_at: seconds(totals.last),
      created_at: seconds(totals.first) ?? 0,
      updated_at: seconds(totals.last) ?? seconds(totals.first) ?? 0,
    })
    .execute();
}

function parts<T>(rows: readonly T[]): T[][] {
  const size = 500;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
