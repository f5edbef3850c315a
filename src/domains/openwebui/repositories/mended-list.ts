import { type RawBuilder, sql } from 'kysely';
import type { CogniforceError } from '../../../kernel/errors.ts';
import { type ListedChat, listed, type Place } from './chat-list.ts';
import { IDS, isNoSharedCopy } from './chat-rows.ts';
import type { Db } from './features.ts';
import { oneByOne } from './one-by-one.ts';
import { type FaultLog, faultOf } from './source-fault.ts';
import { isDated } from './stored-seconds.ts';

/** All chats of a damaged table, for whoever asks for pages of them. */
export interface MendedList {
  readonly count: number;
  page(after: Place | null, limit: number): ListedChat[];
}

/**
 * The list of chats where the usual way to it leads over something damaged: by the ids that the index knows, each row by
 * itself where it must be; where that index is damaged, from the table without any.
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
  const chats = (await byIndex(db, faults)) ?? (await byTable(db));
  if (chats === null) throw met;
  const sorted = chats
    .filter(({ userId }) => !userId.startsWith('shared-'))
    .map((chat) => ({ chat, bytes: Buffer.from(chat.id) }))
    .sort((one, other) => compare(one.chat, other.chat) || one.bytes.compare(other.bytes))
    .map(({ chat }) => chat);
  return {
    count: sorted.length,
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

type Row = {
  readonly id: string;
  readonly user_id: string | null;
  readonly updated_at: unknown;
  readonly dated: number;
};

const dated = sql<number>`case when ${isDated()} then 1 else 0 end`;

/** Null where the index of ids is damaged, too. */
async function byIndex(db: Db, faults: FaultLog): Promise<ListedChat[] | null> {
  const chats: ListedChat[] = [];
  for (let after: string | null = null; ; ) {
    const ids: string[] | null = await orNull(idsAfter(db, after));
    if (ids === null) return null;
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
    for (const row of values) chats.push(listed(row, row.dated === 1));
    for (const [id, fault] of failed) {
      faults.lost(id, fault);
      chats.push({ id, updatedAt: 0, userId: '', dated: false });
    }
    const last = ids.at(-1);
    if (last === undefined || ids.length < IDS) return chats;
    after = last;
  }
}

/** In the index's own order, so that it alone is read; whatever collation that is, the next page begins behind it. */
async function idsAfter(db: Db, after: string | null): Promise<string[]> {
  let query = db.selectFrom('chat').select('chat.id').orderBy('chat.id').limit(IDS);
  if (after !== null) query = query.where('chat.id', '>', after);
  return (await query.execute()).map(({ id }) => id);
}

/** Without an index: a column that none of them holds makes every one of them useless. */
async function byTable(db: Db): Promise<ListedChat[] | null> {
  const never: RawBuilder<boolean> = sql`coalesce(${sql.ref('chat.created_at')}, 0) is not null`;
  const rows = await orNull<Row[]>(
    db
      .selectFrom('chat')
      .where(never)
      .where(isNoSharedCopy())
      .select(['chat.id', 'chat.user_id', 'chat.updated_at', dated.as('dated')])
      .execute(),
  );
  return rows === null ? null : rows.map((row) => listed(row, row.dated === 1));
}

async function orNull<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    if (faultOf(error)?.kind !== 'damaged') throw error;
    return null;
  }
}
