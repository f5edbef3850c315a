import { type RawBuilder, sql } from 'kysely';
import { storedTime } from '../document-time.ts';

/** The column as text: nanoseconds are more than a number of JavaScript holds, and drivers refuse or round them. */
export function asText(column: string): RawBuilder<string | null> {
  return sql<string | null>`cast(${sql.ref(column)} as text)`;
}

/** Epoch milliseconds of a stored time of any unit, read as text; null where it says nothing or is impossible. */
export function timeOf(text: string | null, now: number): number | null {
  if (text === null || text.trim() === '') return null;
  const number = Number(text);
  return storedTime(Number.isNaN(number) ? text : number, now);
}
