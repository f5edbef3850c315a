import { Organisation } from '../../src/demo/organisation.ts';
import { readChat } from '../../src/domains/openwebui/document.ts';
import type { Conversation } from '../../src/kernel/conversation.ts';

const LAST_DAY = '2026-06-30';
const DEMONSTRATION = { seed: 605, lastDay: LAST_DAY, zone: 'Europe/Berlin', conversations: 2_000 };

/** Conversations as the demonstration makes them, read as Open WebUI's are; the same every time. */
export function demonstrationConversations(): Conversation[] {
  const now = Date.parse(`${LAST_DAY}T00:00:00Z`);
  return [...new Organisation(DEMONSTRATION).chats()].flatMap(({ chat }) => {
    const { id, user_id: userId, created_at: createdAt, chat: document, meta } = chat;
    const updatedAt = Number(chat.updated_at);
    const read = readChat(
      {
        id,
        userId: userId ?? null,
        createdAt,
        updatedAt,
        document: String(document),
        meta: String(meta),
        rows: [],
        ratings: [],
      },
      now,
    );
    return read.ok ? [read.conversation] : [];
  });
}
