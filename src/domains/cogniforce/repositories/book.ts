import type { Insertable, Kysely } from 'kysely';
import { toJson } from '../../../data/index.ts';
import type { Day } from '../../../kernel/days.ts';
import type { BookBlock } from '../tables/book-block.ts';
import type { BookClass } from '../tables/book-class.ts';
import type { BookPeriod } from '../tables/book-period.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { OPEN } from './bookings.ts';
import { parts } from './parts.ts';

export type NewBlock = Omit<BookBlock, 'erased'>;
export type NewPeriod = Insertable<CogniforceTables['book_period']>;
export type NewClass = Omit<BookClass, 'kind' | 'from_day'>;
/** A class of a division that is known. */
export type PublishedClass = Omit<BookClass, 'division' | 'ordinal'>;

/** Where each has 500 groups: more would hold everybody else up while it is read. */
const PERIODS_AT_ONCE = 4;

/** The closed book: sums of people, written once. All that answers are made of. */
export function book(db: Kysely<CogniforceTables>) {
  return {
    /** In their order, from this number on; default: all. */
    async blocks(from = 1): Promise<BookBlock[]> {
      return db
        .selectFrom('book_block')
        .selectAll()
        .where('number', '>=', from)
        .orderBy('number')
        .execute();
    },

    /** The number and the last day of the newest; null: there is none. */
    async lastBlock(): Promise<Pick<BookBlock, 'number' | 'to_day'> | null> {
      const last = await db
        .selectFrom('book_block')
        .select(['number', 'to_day'])
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      return last ?? null;
    },

    /** Every period that has begun, by its first day; book months among them. */
    async periods(): Promise<BookPeriod[]> {
      return db.selectFrom('book_period').selectAll().orderBy('from_day').orderBy('kind').execute();
    },

    /** Classes of the periods of these kinds that begin from one day to another, the largest first in each division. */
    async classes(from: Day, to: Day): Promise<BookClass[]> {
      return db
        .selectFrom('book_class')
        .selectAll()
        .where('from_day', '>=', from)
        .where('from_day', '<=', to)
        .orderBy('from_day')
        .orderBy('kind')
        .orderBy('division')
        .orderBy('ordinal')
        .execute();
    },

    /** Classes of one division of some periods, by period, the largest first in each. */
    async classesOf(
      division: string,
      periods: readonly Pick<BookPeriod, 'kind' | 'from_day'>[],
    ): Promise<PublishedClass[]> {
      const found: PublishedClass[] = [];
      for (const [kind, own] of Map.groupBy(periods, (period) => period.kind)) {
        for (const part of parts(own, PERIODS_AT_ONCE)) {
          const rows = await db
            .selectFrom('book_class')
            .select(['kind', 'from_day', 'name', 'people', 'amounts'])
            .where('kind', '=', kind)
            .where(
              'from_day',
              'in',
              part.map(({ from_day }) => from_day),
            )
            .where('division', '=', division)
            .orderBy('from_day')
            .orderBy('ordinal')
            .execute();
          found.push(...rows);
        }
      }
      return found;
    },

    /** Writes a block, and takes along what is booked of its days and those before. */
    async closeBlock(block: NewBlock): Promise<void> {
      await db.transaction().execute(async (tx) => {
        await tx
          .insertInto('book_block')
          .values({ ...block, amounts: toJson(block.amounts) })
          .execute();
        await tx
          .updateTable('booking')
          .set({ block: block.number })
          .where('block', '=', OPEN)
          .where('day', '<=', block.to_day)
          .execute();
      });
    },

    /** Notes periods that have begun: their kind stays, whatever comes. */
    async beginPeriods(periods: readonly NewPeriod[]): Promise<void> {
      for (const part of parts(periods)) {
        await db
          .insertInto('book_period')
          .values(part)
          .onConflict((on) => on.columns(['kind', 'from_day']).doNothing())
          .execute();
      }
    },

    /** Writes the classes of a period, and that it is closed. */
    async closePeriod(period: NewPeriod, classes: readonly NewClass[]): Promise<void> {
      const { kind, from_day } = period;
      await db.transaction().execute(async (tx) => {
        await tx
          .insertInto('book_period')
          .values(period)
          .onConflict((on) =>
            on.columns(['kind', 'from_day']).doUpdateSet((eb) => ({
              ...{ to_day: eb.ref('excluded.to_day'), k: eb.ref('excluded.k') },
              first_block: eb.ref('excluded.first_block'),
              last_block: eb.ref('excluded.last_block'),
              people: eb.ref('excluded.people'),
              closed_at: eb.ref('excluded.closed_at'),
            })),
          )
          .execute();
        for (const part of parts(classes, 100)) {
          await tx
            .insertInto('book_class')
            .values(part.map((row) => ({ ...row, kind, from_day, amounts: toJson(row.amounts) })))
            .execute();
        }
      });
    },

    /** What each answer depends on: another one means that the book holds more, or is another book. */
    async version(): Promise<string> {
      const newest = await db
        .selectFrom('book_block')
        .select(['number', 'closed_at'])
        .select(({ selectFrom }) =>
          selectFrom('book_period')
            .select(({ fn }) => fn.count<number>('closed_at').as('closed'))
            .as('periods'),
        )
        .select(({ selectFrom }) =>
          selectFrom('book_adoption')
            .select(({ fn }) => fn.countAll<number>().as('said'))
            .as('adoption'),
        )
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      return newest === undefined
        ? ''
        : `${newest.number} ${newest.closed_at} ${newest.periods} ${newest.adoption}`;
    },
  };
}
