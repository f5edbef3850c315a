import { jsonDigest } from '../../kernel/json-digest.ts';
import type { Operations, Revision } from './operations.ts';
import { rehearsed } from './rehearsal.ts';

/**
 * What a revision does, as 64 hex digits: SHA-256 over its operations and SQL in both directions.
 *
 * It is rehearsed, not read: so it is the same from source and build, on every engine and for every content of a
 * database, and changes when the revision would do something else.
 *
 * Errors  MIGRATION_INVALID naming a revision that does not get through without rows.
 */
export async function checksum(
  revision: Revision,
  settings: Operations['settings'],
): Promise<string> {
  const steps = await rehearsed(revision, settings);
  return jsonDigest(steps);
}
