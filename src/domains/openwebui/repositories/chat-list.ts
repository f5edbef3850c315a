import { sql } from 'kysely';
import { isNoSharedCopy } from './chat-rows.ts';
import type { Db } from './features.ts';
import { isDated, isUndated, secondsOf } from './stored-seconds.ts';

export interface ListedChat {
  readonly id: string;
  /** Epoch seconds of the last change; 0 where the row has no usable time. Moves with every change of the content. */
  readonly updatedAt: number;
  /** Owner's id; empty where the row has none, or is not to be had: such a chat is listed and cannot be read. */
  readonly userId: string;
  /** False: the stored time is none (or not in whole seconds). Such rows come last, in the order of their ids. */
  readonly dated: boolean;
}

/** Where a page of the list ended. */
export type Place = Pick<ListedChat, 'updatedAt' | 'id' | 'dated'>;

/** The next `limit` chats after this place, in the order of the list. */
export async function listedPage(
  db: Db,
  after: Place | null,
  limit: number,
): Promise<ListedChat[]> {
  const page = after?.dated === false ? [] : await datedPage(db, after, limit);
  if (page.length === limit) return page;
  const afterId = after?.dated === false ? after.id : null;
  return [...page, ...(await undatedPage(db, afterId, limit - page.length))];
}

const id = sql<string>`${sql.ref('chat.id')} collate "C"`;

async function datedPage(
  db: Db,
  after: Pick<ListedChat, 'updatedAt' | 'id'> | null,
  limit: number,
): Promise<ListedChat[]> {
  let query = db
    .selectFrom('chat')
    .select(['chat.id', 'chat.user_id', 'chat.updated_at'])
    .where(isDated())
    .where(isNoSharedCopy());
  if (after !== null) {
    // The first condition alone lets an index find the place; the second leaves out what was listed.
    query = query
      .where('chat.updated_at', '>=', after.updatedAt)
      .where(
        sql<boolean>`(${sql.ref('chat.updated_at')} > ${after.updatedAt} or ${id} > ${after.id})`,
      );
  }
  const rows = await query.orderBy('chat.updated_at').orderBy(id).limit(limit).execute();
  return rows.map((row) => listed(row, true));
}

async function undatedPage(db: Db, afterId: string | null, limit: number): Promise<ListedChat[]> {
  // Sound databases have none: an index alone answers that, the rows need not be read.
  const any = await db
    .selectFrom('chat')
    .select('chat.updated_at')
    .where(isUndated())
    .limit(1)
    .executeTakeFirst();
  if (any === undefined) return [];
  let query = db
    .selectFrom('chat')
    .select(['chat.id', 'chat.user_id', 'chat.updated_at'])
    .where(isUndated())
    .where(isNoSharedCopy());
  if (afterId !== null) query = query.where(sql<boolean>`${id} > ${afterId}`);
  const rows = await query.orderBy(id).limit(limit).execute();
  return rows.map((row) => listed(row, false));
}

/** A row of the list. */
export function listed(
  row: { readonly id: string; readonly user_id: string | null; readonly updated_at: unknown },
  dated: boolean,
): ListedChat {
  return { id: row.id, updatedAt: secondsOf(row.updated_at), userId: row.user_id ?? '', dated };
}
