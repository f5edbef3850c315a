import type { Conversation, Message } from '../../kernel/conversation.ts';
import { currentOf, hangOnQuestions } from './document-current.ts';
import { chatIdOf, type Fields, fieldsOf, isFields, nameOf } from './document-fields.ts';
import { parseJson } from './document-json.ts';
import { messageOf } from './document-message.ts';
import { inOrder, type OrderedTree } from './document-order.ts';
import { copiedFrom, withoutGrownUsage } from './document-origin.ts';
import { ratingsOf, type StoredRating } from './document-ratings.ts';
import { decoded, type StoredRow } from './document-rows.ts';
import { type Making, makingOf, standings } from './document-thread.ts';
import { storedTime } from './document-time.ts';
import { type MessageTree, messageTree } from './document-tree.ts';

export type { StoredRating } from './document-ratings.ts';
export type { StoredRow } from './document-rows.ts';

/** A row of `chat`, and what other tables know of its messages. */
export interface StoredChat {
  readonly id: string;
  readonly userId: string | null;
  /** Epoch seconds, where the row is sound. */
  readonly createdAt: unknown;
  /** Epoch seconds; 0 where the row has no usable one. */
  readonly updatedAt: number;
  /** JSON text of the chat; null where the row holds none. */
  readonly document: string | null;
  /** JSON text of the row's `meta`; null where the release has none. */
  readonly meta: string | null;
  /** Rows of `chat_message`: for places and questions that the document lost. Null: not asked for yet. */
  readonly rows: readonly StoredRow[] | null;
  /** Thumbs that were given in this chat. */
  readonly ratings: readonly StoredRating[];
  /** JSON text of the usage kept in `chat_message`, by message id. */
  readonly usage?: ReadonlyMap<string, string>;
  /** JSON text of `{files, output}` kept there, by message id: for names of files and tool calls that the document lacks. */
  readonly parts?: ReadonlyMap<string, string>;
}

/** Why a document could not be read: a short code, never a piece of it. */
export type UnreadableReason =
  /** The row has no document, or the JSON literal null. */
  | 'document_null'
  /** The text is not JSON. */
  | 'not_json'
  /** JSON, but not an object. */
  | 'not_an_object'
  /** Neither a history nor a list of messages, but something else in their place. */
  | 'no_messages'
  /** Something was said, and how it hangs together cannot be told. */
  | 'broken_tree'
  /** Nobody owns the row. */
  | 'no_owner'
  /** Neither row nor document says when it was. */
  | 'no_time'
  /** Longer than this process reads. */
  | 'too_large'
  /** The database did not give the row: it is damaged there, or took too long. */
  | 'source_failed'
  /** What was made of it could not be kept. */
  | 'not_storable';

export type ReadResult =
  | { readonly ok: true; readonly conversation: Conversation }
  | { readonly ok: false; readonly reason: UnreadableReason };

/** `rows_needed`: something hangs nowhere, and the rows of its messages, not asked for yet, might tell where. */
export type FirstReadResult = ReadResult | { readonly ok: false; readonly reason: 'rows_needed' };

/**
 * One chat of Open WebUI as a conversation. Never throws on what a row holds.
 *
 * Input   `now` in epoch milliseconds: a stored time more than a day after it is not believed.
 * Output  the same for the same input, in whatever order its document's keys are.
 */
export function readChat(chat: StoredChat, now: number): FirstReadResult {
  if (chat.userId === null || chat.userId === '') return { ok: false, reason: 'no_owner' };
  if (chat.document === null) return { ok: false, reason: 'document_null' };
  const parsed = parseJson(chat.document);
  if (!parsed.ok) return { ok: false, reason: 'not_json' };
  if (parsed.value === null) return { ok: false, reason: 'document_null' };
  if (!isFields(parsed.value)) return { ok: false, reason: 'not_an_object' };
  const rows = chat.rows === null ? null : new Map(chat.rows.map((row) => [row.id, row]));
  const read = messageTree(parsed.value, rows, now);
  return read.ok ? conversationOf(chat, chat.userId, parsed.value, read.tree, now) : read;
}

function conversationOf(
  chat: StoredChat,
  userId: string,
  document: Fields,
  stored: MessageTree,
  now: number,
): ReadResult {
  const createdAt = createdAtOf(chat, document, stored, now);
  if (createdAt === null) return { ok: false, reason: 'no_time' };
  const tree = inOrder(stored, createdAt);
  const meta = fieldsOf(decoded(chat.meta));
  const making = makingOf(meta, fieldsOf(document.meta));
  const { messages, strayRatings } = messagesOf(tree, making, chat);
  if (!hangOnQuestions(tree.messages).includes(true) && messages.some(saysSomething)) {
    return { ok: false, reason: 'broken_tree' };
  }
  const current = currentOf(tree);
  const copied = copiedFrom(document, meta);
  const conversation = {
    id: chat.id,
    userId,
    createdAt,
    rowCreatedAt: storedTime(chat.createdAt, now),
    updatedAt: chat.updatedAt,
    title: titleOf(document.title),
    messages: copied?.isFork ? withoutGrownUsage(messages, copied.branchPointId) : messages,
    currentId: current === null ? null : (messages[current]?.id ?? null),
    documentId: chatIdOf(document.id),
    copiedFrom: copied && {
      conversationId: copied.conversationId,
      branchPointId: copied.branchPointId,
    },
    strayRatings,
    tags: tagsOf(meta),
    madeBy: making.madeBy,
  };
  return { ok: true, conversation };
}

function saysSomething({ text }: Message): boolean {
  return text.trim() !== '';
}

const DAY_MS = 86_400_000;

/**
 * The row's own time, but of an import, which tells by more than a day, the document's; else the first message's, else
 * the row's last change.
 */
function createdAtOf(
  { createdAt, updatedAt }: StoredChat,
  document: Fields,
  { messages }: MessageTree,
  now: number,
): number | null {
  const row = storedTime(createdAt, now);
  const written = storedTime(document.timestamp, now);
  if (row !== null) return written !== null && written < row - DAY_MS ? written : row;
  if (written !== null) return written;
  const first = messages.reduce((least, { time }) => Math.min(least, time ?? least), Infinity);
  return Number.isFinite(first) ? first : storedTime(updatedAt, now);
}

function messagesOf(
  { messages, copies }: OrderedTree,
  making: Making,
  { usage, parts, ratings }: StoredChat,
): { messages: Message[]; strayRatings: Conversation['strayRatings'] } {
  const standing = standings(messages, making);
  const isAnswer = (_: unknown, position: number) => standing[position]?.role === 'assistant';
  const answers = new Set(messages.filter(isAnswer).map(({ key }) => key));
  const { byKey, stray } = ratingsOf(ratings, answers, copies);
  const read = messages.map((stored, position) =>
    messageOf(stored, {
      ...(standing[position] ?? { role: 'system', authorId: null, source: null }),
      parentId: stored.parent === null ? null : (messages[stored.parent]?.id ?? null),
      sentAt: stored.sentAt,
      timeKnown: stored.time !== null,
      rating: byKey.get(stored.key),
      recordedUsage: () => decoded(usage?.get(stored.key)),
      recordedParts: () => decoded(parts?.get(stored.key)),
    }),
  );
  return { messages: read, strayRatings: stray };
}

/** What the browser calls a chat that has no title yet. */
const UNTITLED = new Set(['new chat', 'neuer chat']);

/** The row's own title is the same, in every release. */
function titleOf(stored: unknown): string | null {
  const title = typeof stored === 'string' ? nameOf(stored.trim()) : null;
  return title === null || UNTITLED.has(title.toLowerCase()) ? null : title;
}

function tagsOf({ tags }: Fields): string[] {
  const names = Array.isArray(tags) ? tags.map(nameOf).filter((tag) => tag !== null) : [];
  return [...new Set(names)];
}
