/** A row as another program left it. */
export type Raw = Readonly<Record<string, unknown>>;

/** A row that our tables cannot hold; the message says why, without anything of the row. */
export class LeftOut extends Error {
  override readonly name = 'LeftOut';
}

/** `2025-01-22 09:00:00.123456`, with a T or a zone or without: without one it is UTC. */
const INSTANT = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * Reads the columns of a row in the one form that our tables have.
 *
 * A null stays null: what must be there is asked for with `given`. Errors: LeftOut.
 */
export function fields(row: Raw) {
  return {
    text: (column: string) => textOf(row[column]),
    number: (column: string) => numberOf(row[column], column),
    instant: (column: string) => instantOf(row[column], column),
    day: (column: string) => dayOf(row[column], column),
    /** With its dashes: SQLAlchemy leaves them out on SQLite. */
    uuid: (column: string) => given(uuidOf(textOf(row[column])), column),
  };
}

/** The value, where there is one. */
export function given<T>(value: T | null, column: string): T {
  if (value === null) throw new LeftOut(`${column} is missing`);
  return value;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replaceAll('\0', '\ufffd');
}

function numberOf(value: unknown, column: string): number | null {
  if (value === null || value === undefined) return null;
  const number = Number(value);
  if (value !== '' && Number.isFinite(number)) return number;
  throw new LeftOut(`${column} is not a number`);
}

function instantOf(value: unknown, column: string): string | null {
  if (value === null || value === undefined) return null;
  const [, day, time, fraction = '.', zone = 'Z'] = INSTANT.exec(String(value)) ?? [];
  const hours = zone.length === 3 ? `${zone}:00` : zone;
  const at = new Date(`${day}T${time}${fraction.padEnd(4, '0').slice(0, 4)}${hours}`);
  if (!Number.isNaN(at.getTime())) return at.toISOString();
  throw new LeftOut(`${column} is not a time`);
}

function dayOf(value: unknown, column: string): string {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(given(textOf(value), column)) ?? [];
  if (day !== undefined) return day;
  throw new LeftOut(`${column} is not a day`);
}

function uuidOf(text: string | null): string | null {
  const hex = text?.replaceAll('-', '').toLowerCase() ?? '';
  if (!/^[0-9a-f]{32}$/.test(hex)) return text;
  const at = [0, 8, 12, 16, 20, 32];
  return at
    .slice(1)
    .map((end, index) => hex.slice(at[index], end))
    .join('-');
}
