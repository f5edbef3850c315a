import type { Kysely } from 'kysely';
import type { Day } from '../../../kernel/days.ts';
import type { GroupLabel } from '../tables/group-label.ts';
import type { Membership } from '../tables/membership.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { type Known, named } from './named.ts';
import { parts } from './parts.ts';

/** From when on somebody is in a group who was in it when groups were read for the first time. */
export const BEGINNING: Day = '0001-01-01';

/** A group as the source has it now. */
export interface SeenGroup {
  readonly id: string;
  readonly name: string | null;
  /** The group that it is part of; null or absent where it is part of none. */
  readonly parentId?: string | null;
  /** Keyed hashes, those of the groups below among them; null where the source does not say: then nothing about its members changes. */
  readonly people: readonly string[] | null;
}

/** What became of memberships. */
export interface GroupChanges {
  readonly opened: number;
  readonly closed: number;
}

/** Rows of one statement: stays below the bound variables that either engine takes. */
const ROWS = 1_000;

/** Groups of people, and who was in them when. */
export function groups(db: Kysely<CogniforceTables>) {
  return {
    /** Every group ever seen, in the order of their ids. */
    async labels(): Promise<GroupLabel[]> {
      return db.selectFrom('group_label').selectAll().orderBy('group_id').execute();
    },

    /** Every membership there ever was, by person, group and time. */
    async memberships(): Promise<Known<'membership'>[]> {
      const rows = await db
        .selectFrom('membership')
        .selectAll()
        .orderBy('user_id_hash')
        .orderBy('group_id')
        .orderBy('valid_from')
        .execute();
      return rows.map(named);
    },

    /**
     * Notes which groups there are on `today` and who is in them; the same again changes nothing.
     *
     * Who is no longer in a group leaves it today, who is new comes today; where nobody was ever seen in any group, all who
     * are seen now have been in theirs from the BEGINNING, so that the figures of the past can be told apart, too.
     */
    async note(seen: readonly SeenGroup[], today: Day): Promise<GroupChanges> {
      return db.transaction().execute(async (tx) => {
        await noteLabels(tx, seen, today);
        return noteMembers(tx, seen, today);
      });
    },
  };
}

async function noteLabels(
  tx: Kysely<CogniforceTables>,
  seen: readonly SeenGroup[],
  today: Day,
): Promise<void> {
  const ids = new Set(seen.map(({ id }) => id));
  const known = await tx.selectFrom('group_label').select(['group_id', 'gone_on']).execute();
  for (const { group_id, gone_on } of known) {
    if (gone_on !== null || ids.has(group_id)) continue;
    await tx
      .updateTable('group_label')
      .set({ gone_on: today })
      .where('group_id', '=', group_id)
      .execute();
  }
  for (const part of parts(
    seen.map(({ id, name, parentId = null }) => ({
      ...{ group_id: id, name, gone_on: null, parent_id: parentId },
    })),
    ROWS,
  )) {
    await tx
      .insertInto('group_label')
      .values(part)
      .onConflict((on) =>
        on.column('group_id').doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          gone_on: eb.ref('excluded.gone_on'),
          parent_id: eb.ref('excluded.parent_id'),
        })),
      )
      .execute();
  }
}

async function noteMembers(
  tx: Kysely<CogniforceTables>,
  seen: readonly SeenGroup[],
  today: Day,
): Promise<GroupChanges> {
  const rows = await tx.selectFrom('membership').selectAll().execute();
  const isUnknown = new Set(seen.flatMap(({ id, people }) => (people === null ? [id] : [])));
  const now = new Set(
    seen.flatMap(({ id, people }) => (people ?? []).map((person) => keyOf(person, id))),
  );
  const open = rows.filter(({ valid_to }) => valid_to === null);
  const ended = open.filter(
    ({ user_id_hash, group_id }) =>
      !isUnknown.has(group_id) && !now.has(keyOf(user_id_hash, group_id)),
  );
  for (const row of ended) await end(tx, row, today);
  const lasting = new Set(open.map((row) => keyOf(row.user_id_hash, row.group_id)));
  const leftToday = new Map(
    rows
      .filter(({ valid_to }) => valid_to === today)
      .map((row) => [keyOf(row.user_id_hash, row.group_id), row]),
  );
  const begun = seen.flatMap(({ id, people }) =>
    (people ?? [])
      .filter((person) => !lasting.has(keyOf(person, id)))
      .map((person) => ({ user_id_hash: person, group_id: id })),
  );
  const isBack = begun.flatMap(
    ({ user_id_hash, group_id }) => leftToday.get(keyOf(user_id_hash, group_id)) ?? [],
  );
  for (const row of isBack) await setEnd(tx, row, null);
  const valid_from = rows.length === 0 ? BEGINNING : today;
  const fresh = begun.filter((row) => !leftToday.has(keyOf(row.user_id_hash, row.group_id)));
  for (const part of parts(
    fresh.map((row) => ({ ...row, valid_from, valid_to: null })),
    ROWS,
  )) {
    await tx.insertInto('membership').values(part).execute();
  }
  return { opened: begun.length, closed: ended.length };
}

const keyOf = (person: string, group: string) => `${person} ${group}`;

/** Somebody who comes and goes between two midnights was in the group on no day. */
async function end(tx: Kysely<CogniforceTables>, row: Membership, today: Day): Promise<void> {
  if (row.valid_from < today) return setEnd(tx, row, today);
  await tx
    .deleteFrom('membership')
    .where('user_id_hash', '=', row.user_id_hash)
    .where('group_id', '=', row.group_id)
    .where('valid_from', '=', row.valid_from)
    .execute();
}

async function setEnd(
  tx: Kysely<CogniforceTables>,
  { user_id_hash, group_id, valid_from }: Membership,
  valid_to: Day | null,
): Promise<void> {
  await tx
    .updateTable('membership')
    .set({ valid_to })
    .where('user_id_hash', '=', user_id_hash)
    .where('group_id', '=', group_id)
    .where('valid_from', '=', valid_from)
    .execute();
}
