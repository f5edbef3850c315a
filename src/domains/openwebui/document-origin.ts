import type { Message } from '../../kernel/conversation.ts';
import { chatIdOf, type Fields, fieldsOf, nameOf } from './document-fields.ts';

/** What a clone or a fork says of what it was made from. */
export interface Copied {
  readonly conversationId: string;
  readonly branchPointId: string | null;
  readonly isFork: boolean;
}

/** Clones say in the document where they come from, forks in the row or the document. */
export function copiedFrom(document: Fields, meta: Fields): Copied | null {
  const forks = [meta, fieldsOf(document.meta)].map(
    (marks) => [marks.forked_from, marks.forked_from_message_id, true] as const,
  );
  const clone = [document.originalChatId, document.branchPointMessageId, false] as const;
  for (const [chat, message, isFork] of [...forks, clone]) {
    const conversationId = chatIdOf(chat);
    if (conversationId !== null) return { conversationId, branchPointId: nameOf(message), isFork };
  }
  return null;
}

/** A fork takes usage along from rows that every later save made grow: what was really used, it does not say. */
export function withoutGrownUsage(
  messages: readonly Message[],
  branchPointId: string | null,
): Message[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const copied = new Set<string>();
  for (let at = byId.get(branchPointId ?? ''); at !== undefined && !copied.has(at.id); ) {
    copied.add(at.id);
    at = byId.get(at.parentId ?? '');
  }
  return messages.map((message) =>
    copied.has(message.id) ? { ...message, usage: null } : message,
  );
}
