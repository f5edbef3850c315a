import { parameter } from '../parameter.ts';
import type { RunResult, SqliteValue } from './messages.ts';

/** A parameter as SQLite stores it: it knows no booleans. */
export function encode(value: unknown): SqliteValue {
  const plain = parameter(value);
  return typeof plain === 'boolean' ? Number(plain) : plain;
}

type Decode = (value: SqliteValue) => unknown;

/** By the type that `types.ts` declares. */
const DECODERS: ReadonlyMap<string | null, Decode> = new Map([
  ['BOOLEAN', (value) => (value === null ? null : value !== 0)],
  ['JSON TEXT', (value) => (typeof value === 'string' ? JSON.parse(value) : value)],
]);

const asStored: Decode = (value) => value;

/** Rows as objects; with `convert`, values in the one form that code sees, by the declared type of their column. */
export function decodeRows(
  { columns, rows }: RunResult,
  convert: boolean,
): Record<string, unknown>[] {
  const decoders = columns.map(({ name, type }) => ({
    name,
    decode: (convert && DECODERS.get(type)) || asStored,
  }));
  return rows.map((row) => {
    const decoded: Record<string, unknown> = {};
    decoders.forEach(({ name, decode }, at) => {
      decoded[name] = decode(row[at] ?? null);
    });
    return decoded;
  });
}
