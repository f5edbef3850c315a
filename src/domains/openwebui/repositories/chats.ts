import { type RawBuilder, sql } from 'kysely';
import { type ReadResult, readChat } from '../document.ts';
import type { Db, FeatureDetection, Features } from './features.ts';
import { type Recorded, recordedParts, recordedUsage } from './recorded.ts';
import { isDated, isUndated, secondsOf } from './stored-seconds.ts';

/** Longer documents are not read: the text, its parsed form and a copy between threads are held at once. */
const MAXIMUM_BYTES = 256 * 1024 * 1024;

/** Chats whose owners are asked for at once. */
const OWNERS = 500;

export interface ListedChat {
  readonly id: string;
  /** Epoch seconds of the last change; 0 where the row has no usable time. Moves with every change of the content. */
  readonly updatedAt: number;
  /** Owner's id; empty where the row has none: such a chat is listed and cannot be read. */
  readonly userId: string;
  /** False: the stored time is none (or not in whole seconds). Such rows come last, in the order of their ids. */
  readonly dated: boolean;
}

export interface FetchedChat {
  readonly id: string;
  readonly updatedAt: number;
  readonly userId: string;
  /** Parses the document, which may take a moment: the caller decides when. The same result each time. */
  read(): ReadResult;
}

export interface FetchOptions {
  /** Epoch milliseconds; stored times more than a day after it are not believed. */
  readonly now?: number;
  /** Documents of more bytes are `too_large`. */
  readonly maximumBytes?: number;
  /**
   * Also takes names of files and tool calls that a document lacks from `chat_message`, at the price of reading those
   * columns; default false. No fact depends on them.
   */
  readonly recordedParts?: boolean;
}

/** Chats of people: shared copies, which are second rows of the same chat, are never among them. */
export function chats(db: Db, features: FeatureDetection) {
  return {
    /** How many there are. */
    async count(): Promise<number> {
      await features.required();
      const { count } = await db
        .selectFrom('chat')
        .where(isNoSharedCopy())
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    /**
     * The next `limit` chats after the one given, in the order of `(updatedAt, id)`, ids by byte.
     *
     * Errors  SCHEMA_FOREIGN where the database is not Open WebUI's.
     */
    async list({
      after,
      limit,
    }: {
      after: Pick<ListedChat, 'updatedAt' | 'id' | 'dated'> | null;
      limit: number;
    }): Promise<ListedChat[]> {
      if (after === null) await features.look();
      await features.required();
      const page = after?.dated === false ? [] : await datedPage(db, after, limit);
      if (page.length === limit) return page;
      const afterId = after?.dated === false ? after.id : null;
      return [...page, ...(await undatedPage(db, afterId, limit - page.length))];
    },

    /**
     * The chats of these ids that are there, in the order asked for. Two or three short statements; nothing stays open.
     *
     * Usage that a document lacks is taken from `chat_message`, where the release has that table.
     */
    async fetch(
      ids: readonly string[],
      {
        now = Date.now(),
        maximumBytes = MAXIMUM_BYTES,
        recordedParts: withParts = false,
      }: FetchOptions = {},
    ): Promise<FetchedChat[]> {
      if (ids.length === 0) return [];
      const known = await features.required();
      const rows = await fetchRows(db, known, ids, maximumBytes);
      const usage = await recordedUsage(db, known, ids);
      const parts = withParts ? await recordedParts(db, known, ids) : new Map();
      const byId = new Map(
        rows.map((row) => {
          const recorded = { usage: usage.get(row.id), parts: parts.get(row.id) };
          return [row.id, fetchedChat(row, recorded, now)];
        }),
      );
      return ids.flatMap((id) => byId.get(id) ?? []);
    },

    /** User ids of the owners of those of `ids` that are there. */
    async owners(ids: readonly string[]): Promise<Map<string, string>> {
      const owners = new Map<string, string>();
      if (ids.length > 0) await features.required();
      for (let from = 0; from < ids.length; from += OWNERS) {
        const rows = await db
          .selectFrom('chat')
          .select(['chat.id', 'chat.user_id'])
          .where('chat.id', 'in', ids.slice(from, from + OWNERS))
          .where(isNoSharedCopy())
          .execute();
        for (const row of rows) if (row.user_id) owners.set(row.id, row.user_id);
      }
      return owners;
    },
  };
}

/** To 0.8.12 a shared copy belongs to `shared-<chat id>`; later ones lie in a table of their own. */
function isNoSharedCopy(): RawBuilder<boolean> {
  const owner = sql.ref('chat.user_id');
  return sql`(${owner} is null or substr(${owner}, 1, 7) <> 'shared-')`;
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
  return rows.map((row) => ({
    id: row.id,
    updatedAt: secondsOf(row.updated_at),
    userId: row.user_id ?? '',
    dated: true,
  }));
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
  return rows.map((row) => ({
    id: row.id,
    updatedAt: secondsOf(row.updated_at),
    userId: row.user_id ?? '',
    dated: false,
  }));
}

type ChatRow = Awaited<ReturnType<typeof fetchRows>>[number];

function fetchRows(db: Db, known: Features, ids: readonly string[], maximumBytes: number) {
  // As text, which PostgreSQL gives whatever is in it: one bad escape makes its JSON functions fail.
  const document = sql<string>`cast(${sql.ref('chat.chat')} as text)`;
  const meta = known.has('chat', 'meta')
    ? sql<string | null>`cast(${sql.ref('chat.meta')} as text)`
    : sql<string | null>`null`;
  return db
    .selectFrom('chat')
    .where('chat.id', 'in', ids)
    .where(isNoSharedCopy())
    .select(['chat.id', 'chat.user_id', 'chat.created_at', 'chat.updated_at'])
    .select([
      sql<number | null>`octet_length(${document})`.as('bytes'),
      sql<
        string | null
      >`case when octet_length(${document}) <= ${sql.lit(maximumBytes)} then ${document} end`.as(
        'document',
      ),
      meta.as('meta'),
    ])
    .execute();
}

function fetchedChat(
  row: ChatRow,
  { usage, parts }: { usage: Recorded | undefined; parts: Recorded | undefined },
  now: number,
): FetchedChat {
  const updatedAt = secondsOf(row.updated_at);
  return {
    id: row.id,
    updatedAt,
    userId: row.user_id ?? '',
    read() {
      if (row.bytes !== null && row.document === null) return { ok: false, reason: 'too_large' };
      const stored = {
        id: row.id,
        userId: row.user_id,
        createdAt: row.created_at,
        updatedAt,
        document: row.document,
        meta: row.meta,
        ...(usage === undefined ? {} : { usage }),
        ...(parts === undefined ? {} : { parts }),
      };
      return readChat(stored, now);
    },
  };
}
