import type { Kysely } from 'kysely';
import { DAYS_OF_FIGURES, type Day } from '../../../kernel/days.ts';
import { derivedId } from '../../../kernel/pseudonym.ts';
import type { PublishedMinutes } from '../published-minutes.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { bookDays, type DayToBook } from './bookings.ts';
import { type DayFacts, dayFacts } from './day-facts.ts';
import { EVERYBODY, markDirty } from './dirty-days.ts';
import { noteDaysMade } from './made.ts';
import { changeOf, type Facts, type New, rowOf } from './named.ts';
import { parts } from './parts.ts';
import { rebuildEngagement } from './rebuild-engagement.ts';
import { methodsOfPeople, statusesOfPeople, sumOfPeople } from './sum-of-people.ts';

type DayTable = 'daily_aggregates' | 'daily_method' | 'daily_status';
type OfPerson<Name extends DayTable> = Omit<Facts<Name>, 'id' | 'person'>;

/** What a day of a person comes to. */
export type PersonDay = OfPerson<'daily_aggregates'>;
/** How many of its conversations have a status, for a reason. */
export type StatusDay = OfPerson<'daily_status'>;
/** What one method of estimating adds to it. */
export type MethodDay = OfPerson<'daily_method'>;

/** Everything that some days of one person come to. */
export interface RebuiltDays {
  readonly days: readonly PersonDay[];
  readonly methods: readonly MethodDay[];
  readonly statuses: readonly StatusDay[];
  /** Conversations whose published minutes are other ones now. */
  readonly published: readonly (PublishedMinutes & { readonly conversationId: string })[];
  /** What each day is published as. */
  readonly booking: ReadonlyMap<Day, DayToBook>;
}

/** Days of one person rebuilt in one transaction: years of them would be much to hold at once. */
const DAYS_AT_ONCE = 60;

/** What the dirty days of people are rebuilt from and where they go. */
export function days(db: Kysely<CogniforceTables>) {
  return {
    /** Takes the marks off days that no figures can be of, wherever they come from: the calendar could not rebuild them. */
    async dropImpossible(): Promise<void> {
      const { from, to } = DAYS_OF_FIGURES;
      await db
        .deleteFrom('dirty_day')
        .where((eb) => eb.or([eb('day', '<', from), eb('day', '>', to)]))
        .execute();
    },

    /** The oldest dirty days of the first person who has any; null when nobody has. */
    async nextDirty(): Promise<{ person: string; days: Day[] } | null> {
      const next = await db
        .selectFrom('dirty_day')
        .select((eb) => eb.fn.min('user_id_hash').as('person'))
        .where('user_id_hash', '<>', EVERYBODY)
        .executeTakeFirst();
      if (!next?.person) return null;
      const rows = await db
        .selectFrom('dirty_day')
        .select('day')
        .where('user_id_hash', '=', next.person)
        .orderBy('day')
        .limit(DAYS_AT_ONCE)
        .execute();
      return { person: next.person, days: rows.map(({ day }) => day) };
    },

    /**
     * Makes the person's days hold exactly what `build` makes of the facts, and no longer dirty; the row of all becomes
     * dirty instead.
     *
     * The marks go first: whoever changes facts meanwhile waits, and marks the days again.
     */
    async rebuild(
      person: string,
      dirty: readonly Day[],
      build: (facts: DayFacts) => Promise<RebuiltDays>,
    ): Promise<void> {
      await db.transaction().execute(async (tx) => {
        await tx
          .deleteFrom('dirty_day')
          .where('user_id_hash', '=', person)
          .where('day', 'in', dirty)
          .execute();
        const { published, booking, ...made } = await build(dayFacts(tx, person));
        await clear(tx, person, dirty);
        await insertRows(tx, rowsOfPerson(person, made));
        for (const { conversationId, ...minutes } of published) {
          await tx
            .updateTable('conversation_analysis')
            .set(changeOf('conversation_analysis', minutes))
            .where('conversation_id', '=', conversationId)
            .execute();
        }
        await bookDays(tx, person, dirty, booking);
        await markDirty(
          tx,
          dirty.map((day) => ({ person: EVERYBODY, day })),
        );
        await rebuildEngagement(tx, person);
        await noteDaysMade(tx, person);
      });
    },

    /** Rebuilds the rows of all from the rows of people, for every day where that is due; gives the number of days. */
    async rebuildEverybody(now: string): Promise<number> {
      return db.transaction().execute(async (tx) => {
        const due = await tx
          .selectFrom('dirty_day')
          .select('day')
          .where('user_id_hash', '=', EVERYBODY)
          .execute();
        for (const part of parts(due.map(({ day }) => day))) {
          await clear(tx, null, part);
          await insertSums(tx, part, now);
          await tx
            .deleteFrom('dirty_day')
            .where('user_id_hash', '=', EVERYBODY)
            .where('day', 'in', part)
            .execute();
        }
        if (due.length > 0) await noteDaysMade(tx, EVERYBODY);
        return due.length;
      });
    },
  };
}

/** Rows of the tables of days. */
export interface DayRows {
  readonly daily_aggregates: readonly New<'daily_aggregates'>[];
  readonly daily_method: readonly New<'daily_method'>[];
  readonly daily_status: readonly New<'daily_status'>[];
}

/** What days of a person come to, as rows. */
export function rowsOfPerson(
  person: string,
  { days, methods, statuses }: Pick<RebuiltDays, 'days' | 'methods' | 'statuses'>,
): DayRows {
  return {
    daily_aggregates: days.map((each) =>
      rowOf('daily_aggregates', {
        ...each,
        ...{ id: derivedId('daily_aggregates', each.day, person), person },
      }),
    ),
    daily_method: methods.map((each) =>
      rowOf('daily_method', {
        ...each,
        ...{ id: derivedId('daily_method', each.day, person, each.method), person },
      }),
    ),
    daily_status: statuses.map((each) =>
      rowOf('daily_status', {
        ...each,
        ...{
          id: derivedId('daily_status', each.day, person, `${each.status} ${each.reason}`),
          person,
        },
      }),
    ),
  };
}

async function insertRows(tx: Kysely<CogniforceTables>, rows: DayRows): Promise<void> {
  for (const part of parts(rows.daily_aggregates))
    await tx.insertInto('daily_aggregates').values(part).execute();
  for (const part of parts(rows.daily_method))
    await tx.insertInto('daily_method').values(part).execute();
  for (const part of parts(rows.daily_status))
    await tx.insertInto('daily_status').values(part).execute();
}

/** Id of the row of all: of a table, a day, and a method or a status where the table has one. */
function idOfAll(table: DayTable, day: Day, of?: string): string {
  return derivedId(table, day, '*', ...(of === undefined ? [] : [of]));
}

/** Takes away what the days held: of a person, or of all for null. */
async function clear(
  tx: Kysely<CogniforceTables>,
  person: string | null,
  range: readonly Day[],
): Promise<void> {
  for (const name of ['daily_aggregates', 'daily_method', 'daily_status'] as const) {
    await tx
      .deleteFrom(name)
      .where('user_id_hash', person === null ? 'is' : '=', person)
      .where('analysis_date', 'in', range)
      .execute();
  }
}

async function insertSums(
  tx: Kysely<CogniforceTables>,
  range: readonly Day[],
  now: string,
): Promise<void> {
  const sums = await sumsOf(tx, range);
  const dated = sums.daily_aggregates.map((row) => ({ ...row, created_at: now, updated_at: now }));
  await insertRows(tx, { ...sums, daily_aggregates: dated });
}

/** The rows of all people for these days, from those of people as they are now. */
export async function sumsOf(db: Kysely<CogniforceTables>, range: readonly Day[]) {
  const rows = (await sumOfPeople(db, range)).map((row) => ({
    ...row,
    id: idOfAll('daily_aggregates', row.analysis_date),
  }));
  const methods = (await methodsOfPeople(db, range)).map((row) => ({
    ...row,
    id: idOfAll('daily_method', row.analysis_date, row.method),
  }));
  const statuses = (await statusesOfPeople(db, range)).map((row) => ({
    ...row,
    id: idOfAll('daily_status', row.analysis_date, `${row.status} ${row.reason}`),
  }));
  return { daily_aggregates: rows, daily_method: methods, daily_status: statuses };
}
