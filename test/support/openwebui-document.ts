/** A message of an Open WebUI document, as loose as the real ones. */
export type DocumentMessage = { id: string; parentId: string | null; role: string } & Record<
  string,
  unknown
>;

/** 2026-03-02T09:00:00Z in epoch seconds: the time of a message that names none. */
export const NINE = 1_772_442_000;

/** A question of a person; `parent` null makes it a root. */
export function ask(
  id: string,
  parent: string | null,
  content: unknown,
  more: Record<string, unknown> = {},
): DocumentMessage {
  return { id, parentId: parent, role: 'user', content, timestamp: NINE, ...more };
}

/** A finished answer of `llama3.2:3b` in the first column. */
export function answer(
  id: string,
  parent: string | null,
  content: unknown,
  more: Record<string, unknown> = {},
): DocumentMessage {
  const written = { content, model: 'llama3.2:3b', modelIdx: 0, done: true, timestamp: NINE };
  return { id, parentId: parent, role: 'assistant', ...written, ...more };
}

/**
 * A document as Open WebUI saves it: the tree with its child lists, and the branch that ends at `currentId` (the
 * last message, unless said otherwise) once more as a list.
 */
export function chatDocument(
  messages: readonly DocumentMessage[],
  more: Record<string, unknown> & { currentId?: string | null } = {},
): Record<string, unknown> {
  const { currentId = messages.at(-1)?.id ?? null, ...rest } = more;
  const saved = messages.map((message) => ({
    ...message,
    childrenIds: messages.filter(({ parentId }) => parentId === message.id).map(({ id }) => id),
  }));
  const byId = new Map(saved.map((message) => [message.id, message]));
  const branch: DocumentMessage[] = [];
  for (let at = currentId === null ? undefined : byId.get(currentId); at !== undefined; ) {
    branch.unshift(at);
    at = at.parentId === null ? undefined : byId.get(at.parentId);
  }
  return {
    title: 'A chat',
    models: ['llama3.2:3b'],
    params: {},
    history: { messages: Object.fromEntries(byId), currentId },
    messages: branch,
    tags: [],
    timestamp: NINE * 1000,
    files: [],
    ...rest,
  };
}
