import type { StoredRating } from '../document.ts';
import { type ListedChat, listedPage, type Place } from './chat-list.ts';
import {
  type ChatRow,
  fetchDocument,
  fetchRows,
  IDS,
  isNoSharedCopy,
  isThere,
} from './chat-rows.ts';
import type { Db, FeatureDetection, Features } from './features.ts';
import { type FetchedChat, fetchedChat, lostChat } from './fetched-chat.ts';
import { type MendedList, mendedList } from './mended-list.ts';
import { oneByOne } from './one-by-one.ts';
import { presentIds } from './present.ts';
import { areRatingsClosed, type RatingsByChat, recordedRatings } from './ratings.ts';
import { type RecordedOf, recordedParts, recordedUsage } from './recorded.ts';
import { recordedRows } from './recorded-rows.ts';
import {
  type FaultLog,
  faultLog,
  faultOf,
  type MetFault,
  type SourceFault,
} from './source-fault.ts';

export type { ListedChat } from './chat-list.ts';
export type { FetchedChat, ReadResult } from './fetched-chat.ts';

/** Longer documents are not read: the text, its parsed form and a copy between threads are held at once. */
const MAXIMUM_BYTES = 256 * 1024 * 1024;

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

/** A chat as it was listed, or its id alone: then nothing is known of one that the source does not give. */
export type Wanted = string | Pick<ListedChat, 'id' | 'updatedAt' | 'userId'>;

/** Chats of people: shared copies, which are second rows of the same chat, are never among them. */
export function chats(db: Db, features: FeatureDetection) {
  const faults = faultLog();
  let mended: Promise<MendedList> | null = null;
  let ratings: Promise<RatingsByChat> | null = null;

  /** By the usual way, else by the way round what is damaged there. */
  async function listing<T>(usual: () => Promise<T>, round: (list: MendedList) => T): Promise<T> {
    if (mended === null) {
      try {
        return await usual();
      } catch (error) {
        mended = mendedBy(db, error, faults);
      }
    }
    const list = mended;
    try {
      return round(await list);
    } catch (error) {
      if (mended === list) mended = null;
      throw error;
    }
  }

  function allRatings(known: Features, now: number): Promise<RatingsByChat> {
    const asked = ratings ?? recordedRatings(db, known, faults, now);
    ratings = asked;
    asked.catch(() => {
      if (ratings === asked) ratings = null;
    });
    return asked;
  }

  return {
    /** How many there are. */
    async count(): Promise<number> {
      await features.required();
      return listing(
        () => countOf(db),
        (list) => list.count,
      );
    },

    /**
     * The next `limit` chats after the one given, in the order of `(updatedAt, id)`, ids by byte. From the first page on,
     * `faults` begins anew.
     *
     * Errors  SCHEMA_FOREIGN where the database is not Open WebUI's.
     */
    async list({ after, limit }: { after: Place | null; limit: number }): Promise<ListedChat[]> {
      if (after === null) {
        await features.look();
        faults.reset();
        [mended, ratings] = [null, null];
      }
      await features.required();
      const page = await listing(
        () => listedPage(db, after, limit),
        (list) => list.page(after, limit),
      );
      if (page.length === 0) mended = null;
      return page;
    },

    /**
     * The chats asked for that are there, in that order. A few short statements; nothing stays open. One that the source does
     * not give, also asked for alone, reads as `source_failed`.
     *
     * Usage that a document lacks is taken from `chat_message`, where the release has that table, and ratings from `feedback`.
     */
    async fetch(
      wanted: readonly Wanted[],
      { now = Date.now(), maximumBytes = MAXIMUM_BYTES, ...options }: FetchOptions = {},
    ): Promise<FetchedChat[]> {
      if (wanted.length === 0) return [];
      const known = await features.required();
      const ids = wanted.map(idOf);
      const { values, failed } = await fetchRows(db, known, ids, { maximumBytes, faults });
      const there = values.map(({ id }) => id);
      const usage = await recordedUsage(db, known, there);
      const parts = options.recordedParts ? await recordedParts(db, known, there) : null;
      const rated = there.length === 0 ? null : await allRatings(known, now);
      const context = { db, known, faults, usage, parts, now, maximumBytes };
      const rows = new Map(values.map((row) => [row.id, row]));
      return wanted.flatMap((chat): FetchedChat | [] => {
        const fault = failed.get(idOf(chat));
        if (fault !== undefined) return lost(chat, fault, faults);
        const row = rows.get(idOf(chat));
        return row === undefined ? [] : found(row, rated?.get(row.id) ?? [], context);
      });
    },

    /** Those of `ids` that are there; one whose row the source does not give is. */
    async present(ids: readonly string[]): Promise<Set<string>> {
      if (ids.length > 0) await features.required();
      return presentIds(db, ids, faults);
    },

    /**
     * The latest rating of each answer by each person, by the id of its chat, whether or not that is there; null where not all
     * can be read.
     */
    async ratings(now: number): Promise<RatingsByChat | null> {
      const known = await features.required();
      if (areRatingsClosed(known)) return null;
      const all = await allRatings(known, now);
      return faults.all().some((fault) => fault.ratings) ? null : all;
    },

    /** What of the source could not be read, or not in the usual way, since the first page was listed. */
    faults(): MetFault[] {
      return faults.all();
    },

    /** User ids of the owners of those of `ids` that are there. */
    async owners(ids: readonly string[]): Promise<Map<string, string>> {
      if (ids.length > 0) await features.required();
      return ownersOf(db, ids);
    },
  };
}

async function mendedBy(db: Db, error: unknown, faults: FaultLog): Promise<MendedList> {
  const fault = faultOf(error);
  if (fault === null || fault.kind !== 'damaged') throw error;
  const list = await mendedList(db, fault.error, faults);
  faults.met(fault, list.unlisted);
  return list;
}

async function countOf(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('chat')
    .where(isNoSharedCopy())
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function idOf(wanted: Wanted): string {
  return typeof wanted === 'string' ? wanted : wanted.id;
}

function lost(wanted: Wanted, fault: SourceFault, faults: FaultLog): FetchedChat {
  const chat = typeof wanted === 'string' ? { id: wanted, updatedAt: 0, userId: '' } : wanted;
  faults.lost(chat.id, fault);
  return lostChat(chat, fault);
}

interface Found {
  readonly db: Db;
  readonly known: Features;
  readonly faults: FaultLog;
  readonly usage: RecordedOf;
  readonly parts: RecordedOf | null;
  readonly now: number;
  readonly maximumBytes: number;
}

function found(
  row: ChatRow,
  ratings: readonly StoredRating[],
  { db, known, faults, usage, parts, now, maximumBytes }: Found,
): FetchedChat {
  const { id } = row;
  return fetchedChat(row, {
    usage: usage.byChat.get(id),
    usageFault: usage.failed.get(id),
    parts: parts?.byChat.get(id),
    ratings,
    maximumBytes,
    now,
    document: () => fetchDocument(db, id),
    rows: () => recordedRows(db, known, id),
    lost: (fault) => faults.lost(id, fault),
  });
}

async function ownersOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  for (let from = 0; from < ids.length; from += IDS) {
    const { values } = await oneByOne(
      ids.slice(from, from + IDS),
      (keys) =>
        db
          .selectFrom('chat')
          .select(['chat.id', 'chat.user_id'])
          .where('chat.id', 'in', keys)
          .where(isNoSharedCopy())
          .execute(),
      (id) => isThere(db, id),
    );
    for (const row of values) if (row.user_id) owners.set(row.id, row.user_id);
  }
  return owners;
}
