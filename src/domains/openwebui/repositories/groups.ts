import { sql } from 'kysely';
import { isStorableId } from '../../../kernel/storable-id.ts';
import { nameOf } from '../document-fields.ts';
import type { Db, FeatureDetection, Features } from './features.ts';
import { subtrees } from './nested-groups.ts';

/** A group of accounts. */
export interface AccountGroup {
  readonly id: string;
  /** As an administrator wrote it; null where there is none. */
  readonly name: string | null;
  /** The group that it is part of; null where it is part of none, or of one that is not there. */
  readonly parentId: string | null;
  /**
   * Ids of its accounts and of those of every group below it, each once, in order; null where one of the lists cannot be
   * read: unknown, not empty. An account is in several groups, so that sums over groups exceed the whole.
   */
  readonly members: readonly string[] | null;
}

/** Rows of one statement: nothing stays open for long. */
const PAGE = 5_000;

/** Groups of accounts, wherever the release keeps their members. */
export function groups(db: Db, features: FeatureDetection) {
  return {
    /** All of them, in the order of their ids; null where the release has none to read (before 0.4, or a fork), or shows none. */
    async all(): Promise<AccountGroup[] | null> {
      await features.look();
      const known = await features.required();
      if (!known.has('group', 'id')) return null;
      if (known.has('group_member')) return nested(await withMembers(db, known));
      const hasLists = known.has('group', 'user_ids') || known.isClosed('group', 'user_ids');
      return hasLists ? nested(await withLists(db, known)) : null;
    },
  };
}

/** A group as it is stored, with the members of its own. */
type OwnGroup = Omit<AccountGroup, 'members'> & { readonly members: Iterable<string> | null };

/** Members of a group are members of every group above it. */
function nested(all: readonly OwnGroup[]): AccountGroup[] {
  // Under such an id nothing can be kept; nobody made it in Open WebUI.
  const own = all.filter((group) => isStorableId(group.id));
  const byId = new Map(own.map((each) => [each.id, each]));
  const below = subtrees(own);
  return own.map(({ id, name, parentId }) => {
    const lists = [...(below.get(id) ?? [])].map((each) => byId.get(each)?.members ?? null);
    const members = new Set<string>();
    for (const list of lists) for (const member of list ?? []) members.add(member);
    return {
      id,
      name: nameOf(name),
      parentId: parentId !== null && parentId !== id && byId.has(parentId) ? parentId : null,
      members: lists.includes(null) ? null : [...members].sort(),
    };
  });
}

const id = sql<string>`${sql.ref('group.id')} collate "C"`;

function columnOf(known: Features, column: 'name' | 'parent_group_id' | 'user_ids') {
  return known.has('group', column)
    ? sql<string | null>`cast(${sql.ref(`group.${column}`)} as text)`
    : sql<string | null>`cast(null as text)`;
}

/** From 0.6.37 on. */
async function withMembers(db: Db, known: Features): Promise<OwnGroup[]> {
  const rows = await groupRows(db, known);
  if (!known.hasAll('group_member', ['id', 'group_id', 'user_id'])) {
    return rows.map((row) => ({ ...row, members: null }));
  }
  const members = new Map<string, Set<string>>(rows.map((row) => [row.id, new Set()]));
  for await (const { group_id, user_id } of memberships(db)) members.get(group_id)?.add(user_id);
  return rows.map((row) => ({ ...row, members: members.get(row.id) ?? [] }));
}

function groupRows(db: Db, known: Features) {
  return db
    .selectFrom('group')
    .select(['group.id', columnOf(known, 'name').as('name')])
    .select(columnOf(known, 'parent_group_id').as('parentId'))
    .orderBy(id)
    .execute();
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
async function withLists(db: Db, known: Features): Promise<OwnGroup[]> {
  const mayRead = known.has('group', 'user_ids');
  const rows = await db
    .selectFrom('group')
    .select(['group.id', columnOf(known, 'name').as('name')])
    .select(columnOf(known, 'parent_group_id').as('parentId'))
    .select(columnOf(known, 'user_ids').as('list'))
    .orderBy(id)
    .execute();
  return rows.map(({ list, ...row }) => ({ ...row, members: mayRead ? idsIn(list) : null }));
}

/** A column without a list is a group without members; anything else that is no list of ids says nothing. */
function idsIn(list: string | null): string[] | null {
  if (list === null || list === 'null') return [];
  try {
    const ids: unknown = JSON.parse(list);
    if (!Array.isArray(ids)) return null;
    return ids.every((each) => typeof each === 'string') ? ids : null;
  } catch {
    return null;
  }
}
