import type { RunResult, SqliteValue } from './messages.ts';

/** A parameter in a form that SQLite stores: it knows neither booleans nor dates. */
export function encode(value: unknown): SqliteValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError('a parameter is an object: write JSON with toJson()');
}

type Decode = (value: SqliteValue) => unknown;

const DECODERS: Readonly<Record<string, Decode>> = {
  BOOLEAN: (value) => (value === null ? null : value !== 0),
  'JSON TEXT': (value) => (typeof value === 'string' ? JSON.parse(value) : value),
};

const asStored: Decode = (value) => value;

/** Rows as objects; with `convert`, values in the one form that code sees, by the declared type of their column. */
export function decodeRows(
  { columns, rows }: RunResult,
  convert: boolean,
): Record<string, unknown>[] {
  const decoders = columns.map(({ name, type }) => ({
    name,
    decode: (convert && type !== null && DECODERS[type]) || asStored,
  }));
  return rows.map((row) => {
    const decoded: Record<string, unknown> = {};
    decoders.forEach(({ name, decode }, at) => {
      decoded[name] = decode(row[at] ?? null);
    });
    return decoded;
  });
}
