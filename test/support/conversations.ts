import type { Conversation, Message } from '../../src/kernel/conversation.ts';

/** Monday, 2026-03-02T09:00:00Z: minute 0 of a conversation made here. */
export const NINE_O_CLOCK = Date.parse('2026-03-02T09:00:00Z');

type Over = Partial<Omit<Message, 'parentId'>> & { readonly to?: string | null };
type Said = Over & Pick<Message, 'role' | 'text' | 'sentAt'>;

/** A question, so many minutes after nine; `to` names its parent, else it is the message before it. */
export function asked(text: string, minutes: number, over: Over = {}): Said {
  return { role: 'user', text, sentAt: NINE_O_CLOCK + minutes * 60_000, ...over };
}

/** A finished answer of one model, in the first column. */
export function answered(text: string, minutes: number, over: Over = {}): Said {
  const sentAt = NINE_O_CLOCK + minutes * 60_000;
  return { role: 'assistant', text, sentAt, model: 'llama3.2:3b', column: 0, ...over };
}

/** A conversation of these messages, ids `m0`, `m1`, ... in their order; the last one is shown. */
export function conversation(
  said: readonly Said[],
  over: Partial<Conversation> = {},
): Conversation {
  const ids = said.map(({ id }, at) => id ?? `m${at}`);
  const messages = said.map(
    ({ to, ...message }, at): Message => ({
      authorId: null,
      source: message.role === 'assistant' ? 'chat' : null,
      timeKnown: true,
      model: null,
      column: null,
      done: true,
      stopped: false,
      error: false,
      usage: null,
      rating: null,
      tools: [],
      knowledge: false,
      merged: false,
      attachments: [],
      fileNames: [],
      pictures: 0,
      fileTexts: [],
      toolCalls: [],
      durationMs: null,
      speed: null,
      ...message,
      id: ids[at] ?? '',
      parentId: to === undefined ? (ids[at - 1] ?? null) : to,
    }),
  );
  return {
    id: 'conversation',
    userId: 'person',
    title: null,
    createdAt: NINE_O_CLOCK,
    rowCreatedAt: NINE_O_CLOCK,
    updatedAt: NINE_O_CLOCK / 1000,
    messages,
    currentId: ids.at(-1) ?? null,
    documentId: 'conversation',
    copiedFrom: null,
    strayRatings: [],
    tags: [],
    madeBy: 'person',
    ...over,
  };
}

/** `count` different words that no pattern knows. */
export function words(count: number, stem = 'lorem'): string {
  return Array.from({ length: count }, (_, at) => `${stem}${at.toString(36)}`).join(' ');
}
