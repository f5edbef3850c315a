import { createHash } from 'node:crypto';

/** As wide as the columns that hold ids of the source. */
const LONGEST = 255;

/** How every stand-in begins. */
export const STAND_IN = 'sha256:';

/** Whether an id of the source can be kept as it is. */
export function isStorableId(id: string): boolean {
  // PostgreSQL counts characters, and has none for NUL.
  return !id.includes('\0') && (id.length <= LONGEST || [...id].length <= LONGEST);
}

/** What is kept in the place of an id that cannot be: the same for the same id. */
export function standInFor(id: string): string {
  return `${STAND_IN}${createHash('sha256').update(id).digest('hex')}`;
}

/** Whether this is such a stand-in. */
export function isStandIn(id: string): boolean {
  return id.startsWith(STAND_IN);
}
