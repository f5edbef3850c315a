import type { Message } from '../kernel/conversation.ts';

/**
 * How many of its attachments each question brought with it, by its id; questions without any are left out.
 *
 * A question that was edited keeps its files: of an edited one only those count that no earlier version of it had.
 *
 * Input   edited: ids of the versions after the first.
 */
export function newAttachments(
  messages: readonly Message[],
  edited: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const questions = messages.filter(({ role }) => role === 'user');
  const counts = new Map<string, number>();
  for (const versions of Map.groupBy(questions, ({ parentId }) => parentId).values()) {
    const known = new Set<string>();
    for (const { id, attachments } of inOrder(versions, edited)) {
      const before = known.size;
      for (const key of attachments) known.add(key);
      if (known.size > before) counts.set(id, known.size - before);
    }
  }
  return counts;
}

/** Versions of one question, the first one first; by id where they were sent at the same moment. */
function inOrder(versions: readonly Message[], edited: ReadonlySet<string>): Message[] {
  return [...versions].sort(
    (a, b) =>
      Number(edited.has(a.id)) - Number(edited.has(b.id)) ||
      a.sentAt - b.sentAt ||
      (a.id < b.id ? -1 : 1),
  );
}
