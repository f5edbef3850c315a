import { type RawBuilder, sql } from 'kysely';
import type { StoredRow } from '../document.ts';
import type { Db, Features } from './features.ts';
import { alone } from './one-by-one.ts';
import { anyMessage } from './recorded.ts';

/** Rows of one statement. */
const PAGE = 200;

/** Longer ones hold pictures or texts of whole files: then the row says nothing of it. */
const LONGEST = 1024 * 1024;

/** Without these a row has no place in a chat. */
const NEEDED = ['id', 'chat_id', 'parent_id', 'role'] as const;

type Column = 'user_id' | 'created_at' | 'model_id' | 'done' | 'content' | 'error';

/** What `chat_message` keeps of the messages of one chat, by their ids; none where the release keeps none, or not to be read. */
export async function recordedRows(db: Db, known: Features, chatId: string): Promise<StoredRow[]> {
  if (!NEEDED.every((column) => known.has('chat_message', column))) return [];
  const found: StoredRow[] = [];
  for (let after = ''; ; ) {
    const page = await alone(
      () => pageOf(db, known, chatId, after),
      () => anyMessage(db, chatId),
    );
    found.push(...(page ?? []).flatMap((row) => storedRow(row, chatId)));
    const last = page?.at(-1);
    if (last === undefined || page?.length !== PAGE) return found;
    after = last.id;
  }
}

function pageOf(db: Db, known: Features, chatId: string, after: string): Promise<MessageRow[]> {
  const id = sql<string>`${sql.ref('chat_message.id')} collate "C"`;
  const value = (column: Column) =>
    known.has('chat_message', column) ? sql.ref(`chat_message.${column}`) : sql`null`;
  return db
    .selectFrom('chat_message')
    .where('chat_message.chat_id', '=', chatId)
    .where(sql<boolean>`${id} > ${after}`)
    .select(['chat_message.id', 'chat_message.parent_id', 'chat_message.role'])
    .select([
      (value('user_id') as RawBuilder<string | null>).as('user_id'),
      (value('created_at') as RawBuilder<unknown>).as('created_at'),
      (value('model_id') as RawBuilder<string | null>).as('model_id'),
      (value('done') as RawBuilder<unknown>).as('done'),
      textOf(value('content')).as('content'),
      textOf(value('error')).as('error'),
    ])
    .orderBy(id)
    .limit(PAGE)
    .execute();
}

function textOf(column: RawBuilder<unknown>): RawBuilder<string | null> {
  const text = sql`cast(${column} as text)`;
  return sql`case when octet_length(${text}) <= ${sql.lit(LONGEST)} then ${text} end`;
}

interface MessageRow {
  readonly id: string;
  readonly parent_id: string | null;
  readonly role: string | null;
  readonly user_id: string | null;
  readonly created_at: unknown;
  readonly model_id: string | null;
  readonly done: unknown;
  readonly content: string | null;
  readonly error: string | null;
}

/** The key of a row is the chat's id and the message's, with a hyphen between them; another key is no message of the chat. */
function storedRow(row: MessageRow, chatId: string): StoredRow[] {
  const prefix = `${chatId}-`;
  if (!row.id.startsWith(prefix)) return [];
  return [
    {
      id: row.id.slice(prefix.length),
      parentId: row.parent_id === null ? null : bareId(row.parent_id, prefix),
      role: row.role,
      userId: row.user_id,
      createdAt: row.created_at,
      modelId: row.model_id,
      done: truth(row.done),
      content: row.content,
      error: row.error,
    },
  ];
}

/** Parents are named by their bare ids as a rule, and by some as rows are. */
function bareId(id: string, prefix: string): string {
  return id.startsWith(prefix) ? id.slice(prefix.length) : id;
}

/** SQLite has no truth of its own: 0 and 1. */
function truth(stored: unknown): boolean | null {
  if (typeof stored === 'boolean') return stored;
  return stored === 0 || stored === 1 ? stored === 1 : null;
}
