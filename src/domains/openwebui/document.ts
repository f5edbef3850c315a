import type { Conversation } from '../../kernel/conversation.ts';
import { type Fields, fieldsOf, isFields, nameOf } from './document-fields.ts';
import { parseJson } from './document-json.ts';
import { type AuthoredMessage, messageOf } from './document-message.ts';
import { storedTime, timesOf } from './document-time.ts';
import { type MessageTree, messageTree } from './document-tree.ts';

/** A row of `chat_message`: another program's second copy of a message. */
export interface StoredRow {
  /** Of the message, without the chat's id before it. */
  readonly id: string;
  readonly parentId: string | null;
  readonly role: string | null;
  readonly userId: string | null;
  /** Epoch seconds, where the row is sound. */
  readonly createdAt: unknown;
  readonly modelId: string | null;
  readonly done: boolean | null;
  /** JSON text. */
  readonly content: string | null;
  /** JSON text. */
  readonly error: string | null;
}

/** The latest rating of an answer by one person, from `feedback`. */
export interface StoredRating {
  readonly messageId: string;
  readonly rating: 1 | -1;
  /** Epoch milliseconds. */
  readonly ratedAt: number;
  /** That answered; null where unknown. */
  readonly model: string | null;
  /** Who rated. */
  readonly userId: string;
}

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
  /** JSON text of the usage kept in `chat_message`, by message id. */
  readonly usage?: ReadonlyMap<string, string>;
  /** JSON text of `{files, output}` kept there, by message id: for names of files and tool calls that the document lacks. */
  readonly parts?: ReadonlyMap<string, string>;
  /** Rows of `chat_message`; null: not asked for yet. */
  readonly rows: readonly StoredRow[] | null;
  readonly ratings: readonly StoredRating[];
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
  /** Nobody owns the row. */
  | 'no_owner'
  /** Neither row nor document says when it was. */
  | 'no_time'
  /** Longer than this process reads. */
  | 'too_large'
  /** There is text, and no thread can be made out. */
  | 'broken_tree'
  /** The source does not give the row: it is damaged there, or too slow. Tried again by every run. */
  | 'source_failed'
  /** Its facts could not be stored. */
  | 'not_storable';

/** The kernel's conversation, with the authors of its messages. */
export interface ChatConversation extends Conversation {
  readonly messages: readonly AuthoredMessage[];
}

export type ReadResult =
  | { readonly ok: true; readonly conversation: ChatConversation }
  | { readonly ok: false; readonly reason: UnreadableReason };

/** The document alone does not tell: ask `chat_message` for the chat's rows and read again. */
export interface RowsNeeded {
  readonly ok: false;
  readonly reason: 'rows_needed';
}

/**
 * One chat of Open WebUI as a conversation. Never throws on what a row holds.
 *
 * Input   `now` in epoch milliseconds: a stored time more than a day after it is not believed.
 * Output  the same for the same input.
 */
export function readChat(chat: StoredChat, now: number): ReadResult | RowsNeeded {
  if (chat.userId === null || chat.userId === '') return { ok: false, reason: 'no_owner' };
  if (chat.document === null) return { ok: false, reason: 'document_null' };
  const parsed = parseJson(chat.document);
  if (!parsed.ok) return { ok: false, reason: 'not_json' };
  if (parsed.value === null) return { ok: false, reason: 'document_null' };
  if (!isFields(parsed.value)) return { ok: false, reason: 'not_an_object' };
  const tree = messageTree(parsed.value);
  if (tree === null) return { ok: false, reason: 'no_messages' };
  const conversation = conversationOf(chat, chat.userId, parsed.value, tree, now);
  return conversation === null ? { ok: false, reason: 'no_time' } : { ok: true, conversation };
}

function conversationOf(
  chat: StoredChat,
  userId: string,
  document: Fields,
  tree: MessageTree,
  now: number,
): ChatConversation | null {
  const own = tree.messages.map(({ fields }) => storedTime(fields.timestamp, now));
  const createdAt = createdAtOf(chat, document, own, now);
  if (createdAt === null) return null;
  const { tags, internal } = metaOf(chat.meta);
  return {
    id: chat.id,
    userId,
    createdAt,
    updatedAt: chat.updatedAt,
    title: titleOf(document.title),
    messages: messagesOf(tree, own, createdAt, chat),
    currentId: tree.currentId,
    copiedFrom: copiedFrom(document),
    tags,
    internal,
  };
}

/** The row's own time, else the document's, else its first message's, else the row's last change. */
function createdAtOf(
  { createdAt, updatedAt }: StoredChat,
  document: Fields,
  own: readonly (number | null)[],
  now: number,
): number | null {
  const known = storedTime(createdAt, now) ?? storedTime(document.timestamp, now);
  if (known !== null) return known;
  const first = own.reduce(earlier, null);
  return first ?? storedTime(updatedAt, now);
}

function earlier(first: number | null, time: number | null): number | null {
  if (first === null || time === null) return first ?? time;
  return Math.min(first, time);
}

function messagesOf(
  { messages }: MessageTree,
  own: readonly (number | null)[],
  createdAt: number,
  { usage, parts }: StoredChat,
): AuthoredMessage[] {
  const parents = messages.map(({ parent }) => parent);
  const times = timesOf(own, parents, createdAt);
  return messages.map((stored, position) =>
    messageOf(stored, {
      parentId: stored.parent === null ? null : (messages[stored.parent]?.id ?? null),
      sentAt: times[position] ?? createdAt,
      timeKnown: own[position] != null,
      recordedUsage: () => decoded(usage?.get(stored.key)),
      recordedParts: () => decoded(parts?.get(stored.key)),
    }),
  );
}

/** What the browser calls a chat that has no title yet. */
const UNTITLED = new Set(['new chat', 'neuer chat']);

/** The row's own title is the same, in every release. */
function titleOf(stored: unknown): string | null {
  const title = typeof stored === 'string' ? nameOf(stored.trim()) : null;
  return title === null || UNTITLED.has(title.toLowerCase()) ? null : title;
}

/** Only clones say where they come from. */
function copiedFrom(document: Fields): Conversation['copiedFrom'] {
  const conversationId = nameOf(document.originalChatId);
  if (conversationId === null) return null;
  return { conversationId, branchPointId: nameOf(document.branchPointMessageId) };
}

function metaOf(text: string | null): Pick<Conversation, 'tags' | 'internal'> {
  const { tags, internal } = fieldsOf(decoded(text ?? undefined));
  const names = Array.isArray(tags) ? tags.map(nameOf).filter((tag) => tag !== null) : [];
  return { tags: [...new Set(names)], internal: internal === true };
}

function decoded(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value : undefined;
}
