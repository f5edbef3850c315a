import type { Kysely } from 'kysely';
import type { Day } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { type DayFacts, dayFacts } from './day-facts.ts';
import { type IdOf, sumsOf } from './days.ts';
import { EVERYBODY } from './dirty-days.ts';
import { daysWithFacts, daysWithFigures } from './made.ts';
import { engagementOf } from './rebuild-engagement.ts';

/** A row of any table, by its columns. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** Rows of the tables of days, by the table. */
export type RowsByTable = Readonly<Record<DayTable, readonly AnyRow[]>>;
export type DayTable = 'daily_aggregates' | 'daily_method' | 'daily_status';

/** What is stored of days beside what it is made of: to compare, never to write. */
export function storedDays(db: Kysely<CogniforceTables>) {
  return {
    /** Everybody with facts or figures, in order. */
    async people(): Promise<string[]> {
      const rows = await db
        .selectFrom('conversation_analysis')
        .select('user_id_hash as person')
        .union(db.selectFrom('conversation_author').select('user_id_hash as person'))
        .union(db.selectFrom('user_engagement').select('user_id as person'))
        .union(
          db
            .selectFrom('daily_aggregates')
            .select('user_id_hash as person')
            .where('user_id_hash', 'is not', null)
            .$narrowType<{ person: string }>(),
        )
        .orderBy('person')
        .execute();
      return rows.map(({ person }) => person);
    },

    /** Days of a person with facts or figures, and how many of them wait for the next run and are left out; in order. */
    async daysOf(person: string): Promise<{ readonly days: Day[]; readonly waiting: number }> {
      const all = [
        ...(await daysWithFacts(db, [person])),
        ...(await daysWithFigures(db, [person])),
      ].map(({ day }) => day);
      return settled(db, person, all);
    },

    /** The same of the rows of all: every day that has figures. */
    async daysOfAll(): Promise<{ readonly days: Day[]; readonly waiting: number }> {
      const all = (await daysWithFigures(db, null)).map(({ day }) => day);
      return settled(db, EVERYBODY, all);
    },

    /** What is stored: of a person, or of all for null. */
    async rows(person: string | null, days: readonly Day[]): Promise<RowsByTable> {
      const of = (name: DayTable): Promise<AnyRow[]> =>
        db
          .selectFrom(name)
          .selectAll()
          .where('user_id_hash', person === null ? 'is' : '=', person)
          .where('analysis_date', 'in', days)
          .execute();
      return {
        daily_aggregates: await of('daily_aggregates'),
        daily_method: await of('daily_method'),
        daily_status: await of('daily_status'),
      };
    },

    /** What the rows of all come to, from those of people as they are stored. */
    async sums(days: readonly Day[], idOf: IdOf): Promise<RowsByTable> {
      const { rows, methods, statuses } = await sumsOf(db, days, idOf);
      return { daily_aggregates: rows, daily_method: methods, daily_status: statuses };
    },

    /** What a person's engagement is, and what it comes to from facts and days as they are stored. */
    async engagement(
      person: string,
    ): Promise<{ readonly stored: AnyRow[]; readonly made: AnyRow[] }> {
      const stored: AnyRow[] = await db
        .selectFrom('user_engagement')
        .selectAll()
        .where('user_id', '=', person)
        .execute();
      const made = await engagementOf(db, person);
      return { stored, made: made === null ? [] : [made] };
    },

    /** What a person's days are made of. */
    facts(person: string): DayFacts {
      return dayFacts(db, person);
    },
  };
}

async function settled(db: Kysely<CogniforceTables>, person: string, all: readonly Day[]) {
  const rows = await db
    .selectFrom('dirty_day')
    .select('day')
    .where('user_id_hash', '=', person)
    .execute();
  const dirty = new Set(rows.map(({ day }) => day));
  const days = [...new Set(all)].filter((day) => !dirty.has(day)).sort();
  return { days, waiting: dirty.size };
}
