import { createHash } from 'node:crypto';

/** SHA-256 of a value as JSON, 64 hex digits; the order of an object's names counts. */
export function jsonDigest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
