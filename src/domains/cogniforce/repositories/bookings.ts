import type { Kysely } from 'kysely';
import { toJson } from '../../../data/index.ts';
import type { Day } from '../../../kernel/days.ts';
import { type Cell, difference } from '../book/cells.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { parts } from './parts.ts';

/** The block of what is not closed yet. */
export const OPEN = 0;

/** Rows of one statement: cells are wide. */
const ROWS = 100;

/** What was booked of one person for one day. */
export interface Booked {
  /** Number of the person: for the rules alone, never to be shown. */
  readonly person: number;
  readonly day: Day;
  readonly block: number;
  readonly cells: readonly Cell[];
}

/** What a day of a person comes to, and the SHA-256 of what it was made from. */
export interface DayToBook {
  readonly cells: readonly Cell[];
  readonly facts: string;
}

/** Of a day of which nothing is left. */
const NOTHING: DayToBook = { cells: [], facts: '' };

/**
 * Books what some days of a person come to: into the open block, and of days that are closed by how much they are other than
 * was booked. Booking the same again changes nothing.
 */
export async function bookDays(
  tx: Kysely<CogniforceTables>,
  person: string,
  days: readonly Day[],
  booking: ReadonlyMap<Day, DayToBook>,
): Promise<void> {
  const known = await numberOf(tx, person);
  const booked =
    known === null
      ? []
      : await tx
          .selectFrom('booking')
          .select(['day', 'cells', 'facts'])
          .where('person', '=', known)
          .where('day', 'in', days)
          .where('block', '<>', OPEN)
          .orderBy('block')
          .execute();
  if (known !== null) {
    await tx
      .deleteFrom('booking')
      .where('person', '=', known)
      .where('day', 'in', days)
      .where('block', '=', OPEN)
      .execute();
  }
  const closed = Map.groupBy(booked, ({ day }) => day);
  const rows = days.flatMap((day) => {
    const before = closed.get(day) ?? [];
    const { cells, facts } = booking.get(day) ?? NOTHING;
    // An estimate that was made anew from the same is no new fact: what is closed keeps its own.
    if (before.at(-1)?.facts === facts) return [];
    const more = difference(
      cells,
      before.flatMap((row) => row.cells),
    );
    return more.length === 0 ? [] : [{ day, block: OPEN, cells: more, facts }];
  });
  if (rows.length === 0) return;
  const number = known ?? (await newNumber(tx, person));
  for (const part of parts(rows, ROWS)) {
    await tx
      .insertInto('booking')
      .values(part.map((row) => ({ ...row, cells: toJson(row.cells), person: number })))
      .execute();
  }
}

/** Number of a person in the journal; null: nothing was ever booked of them. */
export async function numberOf(
  tx: Kysely<CogniforceTables>,
  person: string,
): Promise<number | null> {
  const found = await tx
    .selectFrom('person')
    .select('number')
    .where('user_id_hash', '=', person)
    .executeTakeFirst();
  return found?.number ?? null;
}

/** Runs are alone, so that nobody takes the same one. */
async function newNumber(tx: Kysely<CogniforceTables>, person: string): Promise<number> {
  const last = await tx
    .selectFrom('person')
    .select(({ fn }) => fn.max<number | null>('number').as('number'))
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  await tx.insertInto('person').values({ number, user_id_hash: person }).execute();
  return number;
}
