import { sql } from 'kysely';
import type { Db, FeatureDetection } from './features.ts';

/** A group of accounts. */
export interface AccountGroup {
  readonly id: string;
  /** As an administrator wrote it; null where there is none. */
  readonly name: string | null;
  /** Ids of accounts, each once, in order; null where the list cannot be read: unknown, not empty. */
  readonly members: readonly string[] | null;
}

/** Rows of one statement: nothing stays open for long. */
const PAGE = 5_000;

/** Groups of accounts, wherever the release keeps their members. */
export function groups(db: Db, features: FeatureDetection) {
  return {
    /** All of them, in the order of their ids; null where the release has none to read (before 0.4, or a fork). */
    async all(): Promise<AccountGroup[] | null> {
      const { has } = await features.look();
      await features.required();
      if (!has('group', 'id')) return null;
      if (has('group_member', 'group_id')) return withMembers(db);
      return has('group', 'user_ids') ? withLists(db) : null;
    },
  };
}

const id = sql<string>`${sql.ref('group.id')} collate "C"`;

/** From 0.6.37 on. */
async function withMembers(db: Db): Promise<AccountGroup[]> {
  const rows = await db
    .selectFrom('group')
    .select(['group.id', 'group.name'])
    .orderBy(id)
    .execute();
  const members = new Map<string, Set<string>>(rows.map((row) => [row.id, new Set()]));
  for await (const { group_id, user_id } of memberships(db)) members.get(group_id)?.add(user_id);
  return rows.map((row) => ({ ...row, members: [...(members.get(row.id) ?? [])].sort() }));
}

async function* memberships(db: Db) {
  const key = sql<string>`${sql.ref('group_member.id')} collate "C"`;
  for (let after = ''; ; ) {
    const page = await db
      .selectFrom('group_member')
      .select(['group_member.id', 'group_member.group_id', 'group_member.user_id'])
      .where(sql<boolean>`${key} > ${after}`)
      .orderBy(key)
      .limit(PAGE)
      .execute();
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.id;
  }
}

/** To 0.6.36. */
async function withLists(db: Db): Promise<AccountGroup[]> {
  const rows = await db
    .selectFrom('group')
    .select(['group.id', 'group.name'])
    .select(sql<string | null>`cast(${sql.ref('group.user_ids')} as text)`.as('list'))
    .orderBy(id)
    .execute();
  return rows.map(({ list, ...row }) => ({ ...row, members: idsIn(list) }));
}

/** A column without a list is a group without members; anything else that is no list of ids says nothing. */
function idsIn(list: string | null): string[] | null {
  if (list === null || list === 'null') return [];
  try {
    const ids: unknown = JSON.parse(list);
    if (!Array.isArray(ids)) return null;
    return ids.every((each) => typeof each === 'string') ? [...new Set(ids)].sort() : null;
  } catch {
    return null;
  }
}
