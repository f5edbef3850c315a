import { type RawBuilder, sql } from 'kysely';
import type { StoredRating } from '../document.ts';
import { fieldsOf, nameOf } from '../document-fields.ts';
import { parseJson } from '../document-json.ts';
import { storedTime } from '../document-time.ts';
import type { Db, Features } from './features.ts';
import { oneByOne } from './one-by-one.ts';
import { type FaultLog, faultOf } from './source-fault.ts';

/** Ids of one statement, each of which sorts the table anew, and rows of one. */
const IDS = 5_000;
const PAGE = 200;

/** A comment may be of any length; longer ones hide their rating. */
const LONGEST = 256 * 1024;

const NEEDED = ['id', 'user_id', 'type', 'data', 'meta', 'created_at', 'updated_at'] as const;

/** Whether there are ratings that this role may not read. */
export function areRatingsClosed(known: Features): boolean {
  return NEEDED.some((column) => known.isClosed('feedback', column));
}

/** Ratings by the id of the chat. */
export type RatingsByChat = ReadonlyMap<string, readonly StoredRating[]>;

/**
 * The latest rating of each answer by each person, from `feedback`; none where the release keeps none, or not to be read.
 *
 * Parsed here, row by row, and not by the database: its JSON functions fail for all rows when one is bad. Nothing of a
 * comment is kept. A row that the source does not give is left out, and said in `faults`.
 */
export async function recordedRatings(
  db: Db,
  known: Features,
  faults: FaultLog,
  now: number,
): Promise<RatingsByChat> {
  if (!known.hasAll('feedback', NEEDED)) return new Map();
  const latest = new Map<string, Rated>();
  for await (const row of ratingRows(db, faults)) {
    const rated = ratedBy(row, now);
    if (rated === null) continue;
    const key = JSON.stringify([rated.chatId, rated.rating.messageId, rated.rating.userId]);
    const before = latest.get(key);
    if (before === undefined || isLater(rated, before)) latest.set(key, rated);
  }
  const byChat = new Map<string, StoredRating[]>();
  for (const { chatId, rating } of latest.values()) {
    const ofChat = byChat.get(chatId) ?? [];
    ofChat.push(rating);
    byChat.set(chatId, ofChat);
  }
  return byChat;
}

interface RatingRow {
  readonly id: string;
  readonly user_id: string | null;
  readonly type: string | null;
  readonly created_at: unknown;
  readonly updated_at: unknown;
  readonly data: string | null;
  readonly meta: string | null;
}

async function* ratingRows(db: Db, faults: FaultLog): AsyncGenerator<RatingRow> {
  for (let after = ''; ; ) {
    const ids = await idsAfter(db, after).catch((error: unknown) => {
      const fault = faultOf(error);
      if (fault === null) throw error;
      faults.lostRatings(fault);
      return [];
    });
    for (let from = 0; from < ids.length; from += PAGE) {
      const { values, failed } = await oneByOne<string, RatingRow>(
        ids.slice(from, from + PAGE),
        (keys) => rowsOf(db, keys),
        (id) => rowIsThere(db, id),
      );
      for (const fault of failed.values()) faults.lostRatings(fault);
      yield* values;
    }
    const last = ids.at(-1);
    if (last === undefined || ids.length < IDS) return;
    after = last;
  }
}

const id = sql<string>`${sql.ref('feedback.id')} collate "C"`;

async function idsAfter(db: Db, after: string): Promise<string[]> {
  const rows = await db
    .selectFrom('feedback')
    .select('feedback.id')
    .where(sql<boolean>`${id} > ${after}`)
    .orderBy(id)
    .limit(IDS)
    .execute();
  return rows.map((row) => row.id);
}

function rowsOf(db: Db, ids: readonly string[]): Promise<RatingRow[]> {
  const text = (column: 'data' | 'meta'): RawBuilder<string | null> => {
    const whole = sql`cast(${sql.ref(`feedback.${column}`)} as text)`;
    return sql`case when octet_length(${whole}) <= ${sql.lit(LONGEST)} then ${whole} end`;
  };
  return db
    .selectFrom('feedback')
    .where('feedback.id', 'in', ids)
    .select(['feedback.id', 'feedback.user_id', 'feedback.type'])
    .select(['feedback.created_at', 'feedback.updated_at'])
    .select([text('data').as('data'), text('meta').as('meta')])
    .execute();
}

function rowIsThere(db: Db, rowId: string): Promise<unknown> {
  return db
    .selectFrom('feedback')
    .select('feedback.id')
    .where('feedback.id', '=', rowId)
    .executeTakeFirst();
}

interface Rated {
  readonly id: string;
  readonly chatId: string;
  readonly rating: StoredRating;
}

/** What a row says; null where it rates no answer. */
function ratedBy(row: RatingRow, now: number): Rated | null {
  if (row.type !== null && row.type !== 'rating') return null;
  const data = fieldsOf(decoded(row.data));
  const meta = fieldsOf(decoded(row.meta));
  const rating = thumbOf(data.rating);
  const [chatId, messageId] = [nameOf(meta.chat_id), nameOf(meta.message_id)];
  const ratedAt = storedTime(row.updated_at, now) ?? storedTime(row.created_at, now);
  if (rating === null || chatId === null || messageId === null) return null;
  if (row.user_id === null || ratedAt === null) return null;
  // In an arena `meta` names the arena.
  const model = nameOf(data.model_id) ?? (meta.arena === true ? null : nameOf(meta.model_id));
  const stored = { messageId, rating, ratedAt, model, userId: row.user_id };
  return { id: row.id, chatId, rating: stored };
}

function thumbOf(stored: unknown): 1 | -1 | null {
  const number = typeof stored === 'string' ? Number(stored) : stored;
  return number === 1 || number === -1 ? number : null;
}

function isLater(one: Rated, other: Rated): boolean {
  const difference = one.rating.ratedAt - other.rating.ratedAt;
  return difference === 0 ? one.id > other.id : difference > 0;
}

function decoded(text: string | null): unknown {
  const parsed = text === null ? null : parseJson(text);
  return parsed?.ok ? parsed.value : undefined;
}
