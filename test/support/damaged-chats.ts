import type { FetchedChat, ListedChat } from '../../src/domains/openwebui/index.ts';
import type { World } from './openwebui.ts';
import { answer, ask, chatDocument } from './openwebui-document.ts';

const usage = { prompt_tokens: 3, completion_tokens: 4 };

/** A document that says its mark more than `times` times. */
export function marked(mark: string, times = 10) {
  const words = `${mark} `.repeat(times);
  return chatDocument([ask('q1', null, words), answer('a1', 'q1', words, { usage })]);
}

/** The whole list, page by page. */
export async function allListed({ chats }: Pick<World, 'chats'>, limit = 7): Promise<ListedChat[]> {
  const all: ListedChat[] = [];
  for (let after: ListedChat | null = null; ; ) {
    const page: ListedChat[] = await chats.list({ after, limit });
    all.push(...page);
    after = page.at(-1) ?? null;
    if (after === null) return all;
  }
}

/** How each of them reads, by id: `read`, or the reason and the fault. */
export async function outcomes(fetched: readonly FetchedChat[]): Promise<Map<string, string>> {
  const reads = new Map<string, string>();
  for (const chat of fetched) {
    const read = await chat.read();
    reads.set(chat.id, read.ok ? 'read' : `${read.reason} ${read.fault}`);
  }
  return reads;
}

/** Ids of those that could not be read. */
export function failedIn(reads: ReadonlyMap<string, string>): string[] {
  return [...reads].filter(([, read]) => read !== 'read').map(([id]) => id);
}
