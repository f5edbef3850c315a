import { type RawBuilder, sql } from 'kysely';

const YEAR_2286 = 10_000_000_000;

/**
 * Whether a row's time of change is what it should be: whole seconds. Pages are ordered by it.
 *
 * SQLite stores anything anywhere: imports, restored dumps and other programs left fractions, milliseconds, texts
 * and nothing there. A text is greater than every number, so it is not below the limit either.
 */
export function isDated(): RawBuilder<boolean> {
  const column = sql.ref('chat.updated_at');
  return sql`(${column} >= 0 and ${column} < ${sql.lit(YEAR_2286)} and ${column} = cast(${column} as bigint))`;
}

/** The opposite of `isDated`, also where the time is null. */
export function isUndated(): RawBuilder<boolean> {
  const column = sql.ref('chat.updated_at');
  return sql`(${column} is null or ${column} < 0 or ${column} >= ${sql.lit(YEAR_2286)} or ${column} <> cast(${column} as bigint))`;
}

/** Whole epoch seconds from whatever is stored; 0 where it says nothing. Only compared, never shown. */
export function secondsOf(stored: unknown): number {
  const number = typeof stored === 'string' ? numberIn(stored) : stored;
  if (typeof number !== 'number' || !Number.isFinite(number) || number <= 0) return 0;
  let seconds = number;
  while (seconds >= YEAR_2286) seconds /= 1000;
  return Math.floor(seconds);
}

function numberIn(text: string): number {
  const number = Number(text);
  return Number.isNaN(number) ? Date.parse(text) / 1000 : number;
}
