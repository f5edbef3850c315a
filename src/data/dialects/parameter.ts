/** A value that a statement takes. */
export type Parameter = null | boolean | number | bigint | string | Uint8Array;

/** A value that no statement takes; the message says why, and not which. */
export class ParameterError extends TypeError {}

/**
 * A parameter in a form that means the same on both engines.
 *
 * Errors  ParameterError for what one of them would refuse or silently change: objects that nobody made JSON of, numbers
 * that are not finite (null in SQLite), text with NUL (an error in PostgreSQL).
 */
export function parameter(value: unknown): Parameter {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean' || typeof value === 'bigint') return value;
  if (typeof value === 'number') return finite(value);
  if (typeof value === 'string') return withoutNul(value);
  if (value instanceof Uint8Array) return value;
  if (value instanceof Date) return value.toISOString();
  throw new ParameterError('a parameter is an object: write JSON with toJson()');
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new ParameterError('a parameter is not a finite number');
}

function withoutNul(value: string): string {
  if (!value.includes('\0')) return value;
  throw new ParameterError('a parameter holds the character NUL, which no text may hold');
}
