import type { Hand } from '../openwebui.ts';
import { answer, ask, chatDocument, NINE } from '../openwebui-document.ts';
import { type MadeChat, type MadeRow, PEOPLE } from './made-chat.ts';

/** Id of a sound chat that stands beside all others: a run that can read nothing at all has failed. */
export const WITNESS = '00000000-0000-4000-8000-000000000000';

const JSON_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  chat: ['chat', 'meta'],
  chat_message: ['content', 'usage', 'files', 'output', 'error'],
  feedback: ['data', 'meta'],
};

interface Filling {
  readonly engine: 'sqlite' | 'postgres';
  readonly chats: readonly MadeChat[];
  readonly asText: boolean;
}

/** Writes the chats into Open WebUI's tables, with the people that they belong to. */
export async function fill(hand: Hand, { engine, chats, asText }: Filling): Promise<void> {
  if (asText && engine === 'postgres') await hand.script(asTextSql());
  await hand.script('begin');
  for (let person = 0; person < PEOPLE; person += 1) await account(hand, person);
  await hand.chat({ id: WITNESS, userId: 'user-0', document: sound() });
  for (const chat of chats) {
    await store(hand, chat).catch((error: unknown) => {
      throw new Error(`Document ${chat.number} cannot be stored.`, { cause: error });
    });
  }
  await hand.script('commit');
}

function asTextSql(): string {
  return Object.entries(JSON_COLUMNS)
    .flatMap(([table, columns]) =>
      columns.map(
        (column) =>
          `alter table "${table}" alter column "${column}" drop default, alter column "${column}" type text`,
      ),
    )
    .join(';');
}

/** The last ones came late: what is older than their accounts was brought along. */
async function account(hand: Hand, person: number): Promise<void> {
  const since = person < PEOPLE - 3 ? NINE - 90_000_000 : NINE + 2_000_000;
  await hand.insert('user', {
    ...{ id: `user-${person}`, role: 'user', name: 'A person' },
    ...{ email: `user-${person}@example.org`, profile_image_url: '/user.png' },
    ...{ created_at: since, updated_at: since, last_active_at: since },
  });
}

function sound() {
  return chatDocument([
    ask('witness-1', null, 'Write a short letter to the bank about the new account'),
    answer('witness-2', 'witness-1', 'Dear bank, please open an account for us.'),
  ]);
}

async function store(hand: Hand, chat: MadeChat): Promise<void> {
  const { id, userId, createdAt, updatedAt, document, meta, rows, ratings } = chat;
  await hand.chat({ id, userId, createdAt, updatedAt, document, meta });
  for (const row of rows) await hand.insert('chat_message', messageRow(chat, row));
  for (const [at, rating] of ratings.entries()) {
    const { userId: user_id, type, data, createdAt: created_at, updatedAt: updated_at } = rating;
    const own = { id: `${chat.number}-${at}`, user_id, type, version: 1, snapshot: null };
    await hand.insert('feedback', { ...own, data, meta: rating.meta, created_at, updated_at });
  }
}

function messageRow({ id: chat_id }: MadeChat, { id, json, ...row }: MadeRow) {
  return {
    ...{ id: `${chat_id}-${id}`, chat_id, user_id: row.userId, role: row.role },
    ...{ parent_id: row.parentId, created_at: row.createdAt, updated_at: row.createdAt },
    ...{ model_id: row.modelId, done: row.done },
    ...json,
  };
}
