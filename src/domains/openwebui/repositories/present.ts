import { IDS, isNoSharedCopy, isThere } from './chat-rows.ts';
import type { Db } from './features.ts';
import { oneByOne } from './one-by-one.ts';
import type { FaultLog } from './source-fault.ts';

/**
 * Those of the ids that a chat still has; shared copies are none.
 *
 * One whose row the source does not give counts as there: what is damaged was not deleted.
 */
export async function presentIds(
  db: Db,
  ids: readonly string[],
  faults: FaultLog,
): Promise<Set<string>> {
  const present = new Set<string>();
  for (let from = 0; from < ids.length; from += IDS) {
    const { values, failed } = await oneByOne(
      ids.slice(from, from + IDS),
      async (keys) => {
        const rows = await db
          .selectFrom('chat')
          .select('chat.id')
          .where('chat.id', 'in', keys)
          .where(isNoSharedCopy())
          .execute();
        return rows.map(({ id }) => id);
      },
      (id) => isThere(db, id),
    );
    for (const fault of failed.values()) faults.met(fault);
    for (const id of [...values, ...failed.keys()]) present.add(id);
  }
  return present;
}
