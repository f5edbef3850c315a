import type { Random } from './random.ts';
import type { StoredMessage, Thread } from './thread.ts';

/** What a document says besides its messages. */
export interface Cover {
  readonly title: string;
  /** Clones only. */
  readonly clonedFrom: { readonly chatId: string; readonly messageId: string | null } | null;
}

/** The document of a chat as JSON text: the tree, and once more the branch that is shown. */
export function documentOf(thread: Thread, { title, clonedFrom }: Cover): string {
  // Each message is written twice, so its text is made once.
  const written = new Map(thread.messages.map((message) => [message.id, JSON.stringify(message)]));
  const tree = [...written].map(([id, text]) => `${JSON.stringify(id)}:${text}`).join(',');
  const shown = thread.path(thread.current);
  const branch = shown.map(({ id }) => written.get(id)).join(',');
  const asked = shown.findLast(({ role }) => role === 'user')?.models ?? [];
  const clone =
    clonedFrom === null
      ? ''
      : `"originalChatId":${JSON.stringify(clonedFrom.chatId)},"branchPointMessageId":${JSON.stringify(clonedFrom.messageId)},`;
  const startedMs = (thread.messages[0]?.timestamp ?? 0) * 1000 - 4_211;
  return `{"id":"","title":${JSON.stringify(title)},"models":${JSON.stringify(asked)},"params":{},${clone}"history":{"messages":{${tree}},"currentId":${JSON.stringify(thread.current)}},"messages":[${branch}],"tags":[],"timestamp":${startedMs},"files":[]}`;
}

/** The document of a chat that came from elsewhere: milliseconds, fractions or nothing for times, or no tree at all. */
export function importedDocumentOf(thread: Thread, title: string, random: Random): string {
  const form = random.pick(['milliseconds', 'fractions', 'missing', 'list'] as const);
  const branch = thread.path(thread.current);
  const messages = branch.map((message, index) => ({
    ...importedMessage(message, form, random),
    childrenIds: branch.slice(index + 1, index + 2).map(({ id }) => id),
  }));
  const started = (thread.messages[0]?.timestamp ?? 0) + 0.25;
  if (form === 'list') {
    const list = messages.map(({ role, content, model }) => ({
      role,
      content,
      ...(role === 'assistant' ? { model } : {}),
    }));
    return JSON.stringify({
      title,
      models: ['gpt-4o'],
      messages: list,
      options: {},
      timestamp: started * 1000,
    });
  }
  const tree = Object.fromEntries(messages.map((message) => [message.id, message]));
  return JSON.stringify({
    history: { currentId: thread.current, messages: tree },
    models: ['gpt-4o'],
    messages,
    options: {},
    timestamp: started,
    title,
  });
}

interface ImportedMessage
  extends Pick<StoredMessage, 'id' | 'parentId' | 'childrenIds' | 'role' | 'content'> {
  readonly model: string;
  readonly timestamp?: number;
}

function importedMessage(
  message: StoredMessage,
  form: 'milliseconds' | 'fractions' | 'missing' | 'list',
  random: Random,
): ImportedMessage {
  const { id, parentId, childrenIds, role, content, timestamp } = message;
  const odd = {
    id,
    parentId,
    childrenIds,
    role,
    content,
    model: 'gpt-4o',
    done: true,
    context: null,
  };
  if (form === 'milliseconds') return { ...odd, timestamp: timestamp * 1000 + random.int(0, 999) };
  if (form === 'fractions')
    return { ...odd, timestamp: timestamp + random.int(1, 999_999) / 1_000_000 };
  return odd;
}
