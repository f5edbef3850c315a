import type { SeedRow } from '../domains/openwebui/index.ts';
import { documentOf, importedDocumentOf } from './document.ts';
import { feedbackOf, type RatedChat } from './feedback.ts';
import type { Random } from './random.ts';
import type { Start } from './schedule.ts';
import type { Telling } from './telling.ts';
import type { Thread } from './thread.ts';

/** The rows of one conversation. */
export interface ChatRows {
  readonly chat: SeedRow<'chat'>;
  readonly files: readonly SeedRow<'file'>[];
  readonly feedback: readonly SeedRow<'feedback'>[];
  readonly shared: readonly SeedRow<'shared_chat'>[];
  /** Names of its tags, and of its folder. */
  readonly tags: readonly string[];
  readonly folder: string | null;
}

/** A conversation that another one may be cloned from. */
export interface Original {
  readonly chatId: string;
  readonly title: string;
  readonly thread: Thread;
}

/** A conversation that was told, and what it is called. */
export interface Told {
  readonly telling: Telling;
  readonly title: string;
  /** Names of the tags that fit. */
  readonly tags: readonly string[];
  readonly start: Start;
  /** What it was cloned from. */
  readonly original: Original | null;
}

/** Shares of conversations. */
const CHANCE = {
  imported: 0.004,
  internal: 0.003,
  archived: 0.04,
  pinned: 0.012,
  shared: 0.009,
  tagged: 0.62,
  foldered: 0.35,
};

/** Everything that one conversation leaves in the database. */
export function rowsOf(told: Told, random: Random): ChatRows {
  const { telling, title, start } = told;
  const { person } = start;
  const id = random.uuid();
  const tags = random.chance(CHANCE.tagged) ? told.tags : [];
  const isImported = told.original === null && random.chance(CHANCE.imported);
  const feedback = isImported ? [] : feedbackFor(told, { id, userId: person.id, tags }, random);
  const { createdAt, updatedAt } = timesOf(told);
  const archived = random.chance(CHANCE.archived);
  const folders = archived ? [] : person.habits.folders;
  const folder = folders.length > 0 && random.chance(CHANCE.foldered) ? random.pick(folders) : null;
  const shareId = random.chance(CHANCE.shared) ? random.uuid() : null;
  const common = {
    user_id: person.id,
    title,
    chat: documentFor(told, isImported, random),
    updated_at: updatedAt,
  };
  const chat = {
    ...common,
    id,
    created_at: createdAt,
    share_id: shareId,
    archived,
    pinned: random.chance(CHANCE.pinned),
    meta: JSON.stringify(metaOf(tags, random)),
    last_read_at: updatedAt,
    current_message_id: telling.thread.current,
  };
  return {
    chat,
    files: telling.attachments.flatMap(({ row }) => row ?? []),
    feedback,
    shared:
      shareId === null ? [] : [{ ...common, id: shareId, chat_id: id, created_at: updatedAt }],
    tags,
    folder,
  };
}

/** The thumbs that were given; each is written onto its message, too, so this comes before the document. */
function feedbackFor({ telling }: Told, chat: RatedChat, random: Random): SeedRow<'feedback'>[] {
  return telling.rated.flatMap((rated) => feedbackOf(rated, telling.thread, chat, random) ?? []);
}

function documentFor(
  { telling: { thread }, title, original }: Told,
  isImported: boolean,
  random: Random,
): string {
  if (isImported) return importedDocumentOf(thread, title, random);
  const clonedFrom = original && { chatId: original.chatId, messageId: original.thread.current };
  return documentOf(thread, { title, clonedFrom });
}

/** A clone is made now, though its first messages are older. */
function timesOf({ telling: { thread }, start, original }: Told): {
  createdAt: number;
  updatedAt: number;
} {
  const createdAt = original === null ? (thread.messages[0]?.timestamp ?? start.at) : start.at;
  return { createdAt, updatedAt: Math.max(createdAt, thread.lastAt ?? createdAt) };
}

/** A few chats are the server's own, made for a note. */
function metaOf(tags: readonly string[], random: Random): Record<string, unknown> {
  const ids = tags.map(tagId);
  if (random.chance(CHANCE.internal)) {
    return { tags: ids, internal: true, type: 'note', note_id: random.uuid() };
  }
  return ids.length === 0 ? {} : { tags: ids };
}

/** As Open WebUI makes the id of a tag. */
export function tagId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '_');
}
