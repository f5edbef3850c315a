import { createHash } from 'node:crypto';
import { type SeedRow, seed as seeder, type WritableHandle } from '../domains/openwebui/index.ts';
import { type FileConversation, type FileMessage, readConversations } from './conversation-file.ts';

export interface LoadOptions {
  /** A JSON array of `{ id, user, title, model, messages: [{ id, parent, role, content, timestamp }] }`. */
  readonly file: string;
  /** `openDomain(openwebui, address, { writable: true })`; the database is made when it is missing. */
  readonly handle: WritableHandle & { readonly migrations: { upgrade(): Promise<unknown> } };
}

export interface Loaded {
  /** In the file. */
  readonly conversations: number;
  readonly messages: number;
  readonly people: number;
  /** Conversations that were not in the database before. */
  readonly added: number;
}

const BATCH = 200;

/**
 * Puts conversations of a file into an Open WebUI database of our own making, with their times and their tree. What is
 * there already, by id, stays as it is: loading again changes nothing.
 *
 * Errors  USAGE for the file, before anything is written; SCHEMA_FOREIGN for a database that Open WebUI runs on;
 *         DATABASE_*.
 */
export async function loadConversations({ file, handle }: LoadOptions): Promise<Loaded> {
  const conversations = await readConversations(file);
  await handle.migrations.upgrade();
  const { insert } = seeder(handle);
  const people = peopleOf(conversations);
  for (const batch of batchesOf(people)) await insert('user', await missing(handle, 'user', batch));
  let added = 0;
  for (const batch of batchesOf(conversations)) {
    const fresh = await missing(handle, 'chat', batch);
    await insert('chat', fresh.map(chatOf));
    added += fresh.length;
  }
  const messages = conversations.reduce(
    (sum, conversation) => sum + conversation.messages.length,
    0,
  );
  return { conversations: conversations.length, messages, people: people.length, added };
}

function peopleOf(conversations: readonly FileConversation[]): SeedRow<'user'>[] {
  const since = new Map<string, number>();
  for (const { user, messages } of conversations) {
    const first = Math.min(...messages.map(({ timestamp }) => timestamp));
    since.set(user, Math.min(since.get(user) ?? first, first));
  }
  return [...since].map(([id, at]) => ({
    id,
    name: id,
    // Any text may name a person; an address is unique without regard to case.
    email: `${createHash('sha256').update(id).digest('hex').slice(0, 16)}@loaded.example`,
    role: 'user',
    profile_image_url: '/user.png',
    created_at: Math.floor(at),
    updated_at: Math.floor(at),
    last_active_at: Math.floor(at),
  }));
}

/** Those whose id is not in the table yet. */
async function missing<T extends { readonly id: string }>(
  { db }: WritableHandle,
  table: 'user' | 'chat',
  rows: readonly T[],
): Promise<T[]> {
  const ids = rows.map(({ id }) => id);
  const found = await db.selectFrom(table).select('id').where('id', 'in', ids).execute();
  const known = new Set(found.map(({ id }) => id));
  return rows.filter(({ id }) => !known.has(id));
}

function chatOf({ id, user, title, model, messages }: FileConversation): SeedRow<'chat'> {
  const times = messages.map(({ timestamp }) => timestamp);
  const last = Math.max(...times);
  const currentId = messages.findLast(({ timestamp }) => timestamp === last)?.id ?? null;
  return {
    id,
    user_id: user,
    title,
    created_at: Math.floor(Math.min(...times)),
    updated_at: Math.floor(last),
    archived: false,
    pinned: false,
    meta: '{}',
    chat: documentOf(title, model, messages, currentId),
    last_read_at: Math.floor(last),
    current_message_id: currentId,
  };
}

function documentOf(
  title: string,
  model: string,
  messages: readonly FileMessage[],
  currentId: string | null,
): string {
  const children = Map.groupBy(messages, ({ parent }) => parent);
  const stored = new Map(
    messages.map(({ id, parent, role, content, timestamp }) => [
      id,
      {
        id,
        parentId: parent,
        childrenIds: (children.get(id) ?? []).map((child) => child.id),
        role,
        content: content.toWellFormed(),
        ...(role === 'assistant'
          ? { model, modelName: model, modelIdx: 0, done: true }
          : { models: [model] }),
        timestamp,
      },
    ]),
  );
  const branch = [];
  for (let at = stored.get(currentId ?? ''); at !== undefined; at = stored.get(at.parentId ?? ''))
    branch.push(at);
  return JSON.stringify({
    id: '',
    title,
    models: [model],
    params: {},
    history: { messages: Object.fromEntries(stored), currentId },
    messages: branch.reverse(),
    tags: [],
    timestamp: Math.floor((messages[0]?.timestamp ?? 0) * 1000),
    files: [],
  });
}

function* batchesOf<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}
