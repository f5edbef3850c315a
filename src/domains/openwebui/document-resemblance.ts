import { fold, wordsOf } from '../../kernel/text.ts';
import type { Forest } from './document-links.ts';
import type { Kind } from './document-node.ts';
import { visibleText } from './document-text.ts';

/**
 * Whether a question begins or ends like another one, so that it may be an edit of it; `first`: all of those are the first
 * of their threads.
 */
export type Resemblance = (position: number) => { readonly any: boolean; readonly first: boolean };

const WORDS = 2;
const CHARACTERS = 200;

export function resemblances(
  { nodes, parent, dropped, placeless }: Forest,
  kinds: readonly (Kind | null)[],
): Resemblance {
  const endsOf = nodes.map(({ fields }, position) =>
    kinds[position] === 'question' && !dropped.has(position)
      ? ends(visibleText(fields, 'user').text)
      : [],
  );
  const all = new Map<string, number>();
  const firsts = new Map<string, number>();
  for (const [position, keys] of endsOf.entries()) {
    const isFirst = parent[position] === null && !placeless.has(position);
    for (const key of keys) {
      count(all, key);
      if (isFirst) count(firsts, key);
    }
  }
  return (position) => {
    const others = (endsOf[position] ?? []).filter((key) => (all.get(key) ?? 0) > 1);
    const isOfFirst = (key: string) => (firsts.get(key) ?? 0) === (all.get(key) ?? 0) - 1;
    return { any: others.length > 0, first: others.length > 0 && others.every(isOfFirst) };
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function ends(text: string): string[] {
  const first = wordsOf(fold(text.slice(0, CHARACTERS))).slice(0, WORDS);
  const last = wordsOf(fold(text.slice(-CHARACTERS))).slice(-WORDS);
  return [`< ${first.join(' ')}`, `> ${last.join(' ')}`];
}
