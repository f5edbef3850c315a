import { fold, wordsOf } from '../../kernel/text.ts';
import type { Forest } from './document-forest.ts';
import type { Kind } from './document-node.ts';
import { visibleText } from './document-text.ts';

/** Whether a question begins or ends like another one, so that it may be an edit of it. */
export type Resemblance = (position: number) => boolean;

const WORDS = 2;
const CHARACTERS = 200;

export function resemblances(
  { nodes, dropped }: Forest,
  kinds: readonly (Kind | null)[],
): Resemblance {
  const endsOf = nodes.map(({ fields }, position) =>
    kinds[position] === 'question' && !dropped.has(position)
      ? ends(visibleText(fields, 'user').text)
      : [],
  );
  const counts = new Map<string, number>();
  for (const key of endsOf.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (position) => (endsOf[position] ?? []).some((key) => (counts.get(key) ?? 0) > 1);
}

function ends(text: string): string[] {
  const first = wordsOf(fold(text.slice(0, CHARACTERS))).slice(0, WORDS);
  const last = wordsOf(fold(text.slice(-CHARACTERS))).slice(-WORDS);
  return [`< ${first.join(' ')}`, `> ${last.join(' ')}`];
}
