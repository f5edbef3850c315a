import type { Message } from '../kernel/conversation.ts';

/**
 * How many things were attached to each question that were not attached to what it is an edit of; none is left out.
 *
 * Editing a question keeps its files: those are counted where they came first, and what the edit added is counted with it.
 */
export function newAttachments(
  messages: readonly Message[],
  edited: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const known = new Map<string | null, Set<string>>();
  const asks = messages.filter(
    ({ role, attachments }) => role === 'user' && attachments.length > 0,
  );
  for (const { id, parentId, attachments } of [...asks].sort((a, b) => a.sentAt - b.sentAt)) {
    const before = known.get(parentId) ?? new Set();
    known.set(parentId, before);
    counts.set(id, attachments.filter((key) => !edited.has(id) || !before.has(key)).length);
    for (const key of attachments) before.add(key);
  }
  return counts;
}
