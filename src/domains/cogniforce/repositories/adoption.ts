import type { Kysely } from 'kysely';
import type { BookAdoption } from '../tables/book-adoption.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { parts } from './parts.ts';

/** How many people use it, of months, quarters and cohorts: written once, part of the book. */
export function adoption(db: Kysely<CogniforceTables>) {
  return {
    /** All that was written, in the order of kinds, first days, and steps. */
    async rows(): Promise<BookAdoption[]> {
      return db
        .selectFrom('book_adoption')
        .selectAll()
        .orderBy('kind')
        .orderBy('from_day')
        .orderBy('what')
        .orderBy('step')
        .execute();
    },

    /** Writes the rows of what is over now, all or none. */
    async close(rows: readonly BookAdoption[]): Promise<void> {
      await db.transaction().execute(async (tx) => {
        for (const part of parts(rows, 100)) {
          await tx.insertInto('book_adoption').values(part).execute();
        }
      });
    },
  };
}
