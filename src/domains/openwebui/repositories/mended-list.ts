import { type RawBuilder, sql } from 'kysely';
import type { CogniforceError } from '../../../kernel/errors.ts';
import { type ListedChat, listed, type Place } from './chat-list.ts';
import { IDS, isNoSharedCopy } from './chat-rows.ts';
import type { Db } from './features.ts';
import { idsByHalves, orNull } from './ids-by-halves.ts';
import { oneByOne } from './one-by-one.ts';
import type { FaultLog } from './source-fault.ts';
import { isDated } from './stored-seconds.ts';

/** All chats of a damaged table, for whoever asks for pages of them. */
export interface MendedList {
  readonly count: number;
  /** Chats of which not even the id is to be had, and which are in no page: at least so many. */
  readonly unlisted: number;
  page(after: Place | null, limit: number): ListedChat[];
}

/**
 * The list of chats where the usual way to it leads over something damaged: by the ids that the index knows, each row by
 * itself where it must be; where that index is damaged, from the table without any; where both are, by ranges of ids.
 *
 * A row of which nothing but the id is to be had is in the list: nobody's, and without a time.
 *
 * Errors  what was met first, where neither index nor table can be read through: never fewer chats in silence.
 */
export async function mendedList(
  db: Db,
  met: CogniforceError,
  faults: FaultLog,
): Promise<MendedList> {
  const found = (await byIndex(db, faults)) ?? (await byTable(db)) ?? (await byHalves(db, faults));
  if (found === null) throw met;
  const sorted = found.chats
    .filter(({ userId }) => !userId.startsWith('shared-'))
    .map((chat) => ({ chat, bytes: Buffer.from(chat.id) }))
    .sort((one, other) => compare(one.chat, other.chat) || one.bytes.compare(other.bytes))
    .map(({ chat }) => chat);
  return {
    count: sorted.length,
    unlisted: found.unlisted,
    page(after, limit) {
      const start = after === null ? 0 : placeBehind(sorted, after);
      return sorted.slice(start, start + limit);
    },
  };
}

/** In the order of the list, but for the ids. */
function compare(one: Place, other: Place): number {
  if (one.dated !== other.dated) return one.dated ? -1 : 1;
  return one.dated ? one.updatedAt - other.updatedAt : 0;
}

function placeBehind(sorted: readonly ListedChat[], after: Place): number {
  const id = Buffer.from(after.id);
  const [low, high] = [0, sorted.length];
  return firstWhere(low, high, (at) => {
    const chat = sorted[at];
    if (chat === undefined) return true;
    return (compare(chat, after) || Buffer.from(chat.id).compare(id)) > 0;
  });
}

/** The first position for which it holds, where it holds for all behind it. */
function firstWhere(from: number, to: number, holds: (at: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Found {
  readonly chats: readonly ListedChat[];
  readonly unlisted: number;
}

type Row = {
  readonly id: string;
  readonly user_id: string | null;
  readonly updated_at: unknown;
  readonly dated: number;
};

const dated = sql<number>`case when ${isDated()} then 1 else 0 end`;

/** Null where the index of ids cannot be read through, be it damaged itself or lead to a damaged page of the table. */
async function byIndex(db: Db, faults: FaultLog): Promise<Found | null> {
  const chats: ListedChat[] = [];
  for (let after: string | null = null; ; ) {
    const ids: string[] | null = await orNull(idsAfter(db, after));
    if (ids === null) return null;
    chats.push(...(await listedByIds(db, ids, faults)));
    const last = ids.at(-1);
    if (last === undefined || ids.length < IDS) return { chats, unlisted: 0 };
    after = last;
  }
}

/** All but those of which the source does not even give the id. */
async function byHalves(db: Db, faults: FaultLog): Promise<Found | null> {
  const found = await idsByHalves(db);
  if (found === null) return null;
  const { ids, unlisted } = found;
  const chats: ListedChat[] = [];
  for (let from = 0; from < ids.length; from += IDS) {
    chats.push(...(await listedByIds(db, ids.slice(from, from + IDS), faults)));
  }
  return { chats, unlisted };
}

async function listedByIds(
  db: Db,
  ids: readonly string[],
  faults: FaultLog,
): Promise<ListedChat[]> {
  const { values, failed } = await oneByOne<string, Row>(
    ids,
    (keys) =>
      db
        .selectFrom('chat')
        .where('chat.id', 'in', keys)
        .select(['chat.id', 'chat.user_id', 'chat.updated_at', dated.as('dated')])
        .execute(),
    () => idsAfter(db, null),
  );
  for (const [id, fault] of failed) faults.lost(id, fault);
  const lost = [...failed.keys()].map((id) => ({ id, updatedAt: 0, userId: '', dated: false }));
  return [...values.map((row) => listed(row, row.dated === 1)), ...lost];
}

/** In the index's own order, so that it alone is read; whatever collation that is, the next page begins behind it. */
async function idsAfter(db: Db, after: string | null): Promise<string[]> {
  let query = db.selectFrom('chat').select('chat.id').orderBy('chat.id').limit(IDS);
  if (after !== null) query = query.where('chat.id', '>', after);
  return (await query.execute()).map(({ id }) => id);
}

/** Without an index: a column that none of them holds makes every one of them useless. */
async function byTable(db: Db): Promise<Found | null> {
  const never: RawBuilder<boolean> = sql`coalesce(${sql.ref('chat.created_at')}, 0) is not null`;
  const rows = await orNull<Row[]>(
    db
      .selectFrom('chat')
      .where(never)
      .where(isNoSharedCopy())
      .select(['chat.id', 'chat.user_id', 'chat.updated_at', dated.as('dated')])
      .execute(),
  );
  if (rows === null) return null;
  return { chats: rows.map((row) => listed(row, row.dated === 1)), unlisted: 0 };
}
