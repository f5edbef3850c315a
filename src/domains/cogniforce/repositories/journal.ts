import type { Kysely } from 'kysely';
import type { Day, DayRange } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { type Booked, numberOf, OPEN } from './bookings.ts';

/** What the book is written from: the bookings of persons. Runs and `rebuild` open it; what answers does not. */
export function journal(db: Kysely<CogniforceTables>) {
  const rows = () => db.selectFrom('booking').select(['person', 'day', 'block', 'cells']);
  return {
    /** The oldest day of which something is booked that is not closed; null: none. */
    async firstOpenDay(): Promise<Day | null> {
      const { day } = await db
        .selectFrom('booking')
        .select(({ fn }) => fn.min<Day | null>('day').as('day'))
        .where('block', '=', OPEN)
        .executeTakeFirstOrThrow();
      return day;
    },

    /** What is booked and not closed, of these days, in their order. */
    async openOf({ from, to }: DayRange): Promise<Booked[]> {
      return rows()
        .where('block', '=', OPEN)
        .where('day', '>=', from)
        .where('day', '<=', to)
        .orderBy('day')
        .orderBy('person')
        .execute();
    },

    /** What is booked and not closed of days before: what came late, and corrections. */
    async openBefore(day: Day): Promise<Booked[]> {
      return rows()
        .where('block', '=', OPEN)
        .where('day', '<', day)
        .orderBy('day')
        .orderBy('person')
        .execute();
    },

    /** What was closed with one block. */
    async ofBlock(block: number): Promise<Booked[]> {
      return rows().where('block', '=', block).orderBy('day').orderBy('person').execute();
    },

    /** Takes a person out of it, and notes which blocks it no longer adds up to: the book itself stays. */
    async erase(person: string): Promise<void> {
      await db.transaction().execute(async (tx) => {
        const number = await numberOf(tx, person);
        if (number === null) return;
        await tx
          .updateTable('book_block')
          .set({ erased: true })
          .where('number', 'in', (eb) =>
            eb.selectFrom('booking').select('block').where('person', '=', number),
          )
          .execute();
        await tx.deleteFrom('booking').where('person', '=', number).execute();
        await tx.deleteFrom('person').where('number', '=', number).execute();
      });
    },

    /** Hashes of people by their numbers: for groups, which are known by them. */
    async people(): Promise<Map<number, string>> {
      const people = await db.selectFrom('person').select(['number', 'user_id_hash']).execute();
      return new Map(people.map(({ number, user_id_hash }) => [number, user_id_hash]));
    },
  };
}
