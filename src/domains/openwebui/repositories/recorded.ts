import { sql } from 'kysely';
import type { Db, Features } from './features.ts';
import { oneByOne } from './one-by-one.ts';
import type { SourceFault } from './source-fault.ts';

/** JSON text that `chat_message` keeps, by message id. */
export type Recorded = ReadonlyMap<string, string>;

/** What `chat_message` keeps of some chats. */
export interface RecordedOf {
  readonly byChat: ReadonlyMap<string, Recorded>;
  /** Chats of which it cannot be said. */
  readonly failed: ReadonlyMap<string, SourceFault>;
}

/** Without these nobody knows of which message a row is. */
const KEY = ['id', 'chat_id'] as const;

const NOTHING: RecordedOf = { byChat: new Map(), failed: new Map() };

/** JSON text of the usage recorded for messages, by chat and message id; rows that say nothing are left out. */
export async function recordedUsage(
  db: Db,
  known: Features,
  ids: readonly string[],
): Promise<RecordedOf> {
  if (!known.hasAll('chat_message', [...KEY, 'usage'])) return NOTHING;
  const usage = sql<string>`cast(${sql.ref('chat_message.usage')} as text)`;
  return recordedOf(db, ids, async (keys) => {
    const rows = await db
      .selectFrom('chat_message')
      .where('chat_message.chat_id', 'in', keys)
      .where('chat_message.usage', 'is not', null)
      .where(usage, 'not in', ['null', '{}', '[]'])
      .select(['chat_message.id', 'chat_message.chat_id', usage.as('usage')])
      .execute();
    return rows.map(({ usage: text, ...row }) => ({ ...row, text }));
  });
}

/** Longer ones hold pictures or texts of whole files. */
const LONGEST_PART = 65_536;

/** JSON text of `{files, output}` of the messages that have either, by chat and message id. */
export async function recordedParts(
  db: Db,
  known: Features,
  ids: readonly string[],
): Promise<RecordedOf> {
  if (!known.hasAll('chat_message', [...KEY, 'files', 'output'])) return NOTHING;
  const part = (column: 'files' | 'output') => {
    const text = sql<string>`cast(${sql.ref(`chat_message.${column}`)} as text)`;
    return sql<string>`coalesce(case when octet_length(${text}) <= ${sql.lit(LONGEST_PART)} then ${text} end, 'null')`;
  };
  const [files, output] = [part('files'), part('output')];
  return recordedOf(db, ids, async (keys) => {
    const rows = await db
      .selectFrom('chat_message')
      .where('chat_message.chat_id', 'in', keys)
      .where((where) =>
        where.or([
          where(files, 'not in', ['null', '[]']),
          where(output, 'like', '%_call%'),
          where(output, 'like', '%code_interpreter%'),
        ]),
      )
      .select(['chat_message.id', 'chat_message.chat_id', files.as('files'), output.as('output')])
      .execute();
    return rows.map(({ files: ofAsk, output: ofAnswer, ...row }) => ({
      ...row,
      text: `{"files":${ofAsk},"output":${ofAnswer}}`,
    }));
  });
}

async function recordedOf(
  db: Db,
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<OfMessage[]>,
): Promise<RecordedOf> {
  const { values, failed } = await oneByOne(ids, ask, (id) => anyMessage(db, id));
  return { byChat: byMessage(values), failed };
}

/** Asks for a message of the chat and nothing long in it. */
export async function anyMessage(db: Db, chatId: string): Promise<boolean> {
  const row = await db
    .selectFrom('chat_message')
    .select('chat_message.id')
    .where('chat_message.chat_id', '=', chatId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

interface OfMessage {
  readonly id: string;
  readonly chat_id: string;
  readonly text: string;
}

/** By chat and message id; the key of a row is both, with a hyphen between them. */
function byMessage(rows: readonly OfMessage[]): Map<string, Map<string, string>> {
  const byChat = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const prefix = `${row.chat_id}-`;
    if (!row.id.startsWith(prefix)) continue;
    const ofChat = byChat.get(row.chat_id) ?? new Map<string, string>();
    byChat.set(row.chat_id, ofChat.set(row.id.slice(prefix.length), row.text));
  }
  return byChat;
}
