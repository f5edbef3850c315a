import { sql } from 'kysely';
import type { Db, Features } from './features.ts';

/** JSON text that `chat_message` keeps, by message id. */
export type Recorded = ReadonlyMap<string, string>;

/** JSON text of the usage recorded for messages, by chat and message id; rows that say nothing are left out. */
export async function recordedUsage(
  db: Db,
  known: Features,
  ids: readonly string[],
): Promise<Map<string, Recorded>> {
  if (!known.has('chat_message', 'usage')) return new Map();
  const usage = sql<string>`cast(${sql.ref('chat_message.usage')} as text)`;
  const rows = await db
    .selectFrom('chat_message')
    .where('chat_message.chat_id', 'in', ids)
    .where('chat_message.usage', 'is not', null)
    .where(usage, 'not in', ['null', '{}', '[]'])
    .select(['chat_message.id', 'chat_message.chat_id', usage.as('usage')])
    .execute();
  return byMessage(rows.map(({ usage: text, ...row }) => ({ ...row, text })));
}

/** Longer ones hold pictures or texts of whole files. */
const LONGEST_PART = 65_536;

/** JSON text of `{files, output}` of the messages that have either, by chat and message id. */
export async function recordedParts(
  db: Db,
  known: Features,
  ids: readonly string[],
): Promise<Map<string, Recorded>> {
  if (!known.has('chat_message', 'files') || !known.has('chat_message', 'output')) return new Map();
  const part = (column: 'files' | 'output') => {
    const text = sql<string>`cast(${sql.ref(`chat_message.${column}`)} as text)`;
    return sql<string>`coalesce(case when octet_length(${text}) <= ${sql.lit(LONGEST_PART)} then ${text} end, 'null')`;
  };
  const [files, output] = [part('files'), part('output')];
  const rows = await db
    .selectFrom('chat_message')
    .where('chat_message.chat_id', 'in', ids)
    .where((where) =>
      where.or([
        where(files, 'not in', ['null', '[]']),
        where(output, 'like', '%_call%'),
        where(output, 'like', '%code_interpreter%'),
      ]),
    )
    .select(['chat_message.id', 'chat_message.chat_id', files.as('files'), output.as('output')])
    .execute();
  return byMessage(
    rows.map(({ files: ofAsk, output: ofAnswer, ...row }) => ({
      ...row,
      text: `{"files":${ofAsk},"output":${ofAnswer}}`,
    })),
  );
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
