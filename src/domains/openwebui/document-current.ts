import { isToBeSeen } from './document-node.ts';
import type { OrderedTree, PlacedMessage } from './document-order.ts';

/**
 * Position of the message that the thread ends with; null without messages.
 *
 * The one that the document names, where something in it is to be seen. Else the newest leaf below its nearest such
 * ancestor, else that ancestor; where it names none, the newest leaf. What hangs on no question is taken only where there
 * is no question at all.
 */
export function currentOf(tree: OrderedTree): number | null {
  const { messages, shown } = tree;
  const asked = hangOnQuestions(messages);
  const anyAsked = asked.includes(true);
  const fits = (position: number) => {
    const message = messages[position];
    if (message === undefined || (anyAsked && asked[position] !== true)) return false;
    return message.kind !== null && isToBeSeen(message.fields);
  };
  const nearest = nearestFitting(messages, shown, fits);
  if (nearest !== null && nearest === shown && !tree.shownIsGone) return nearest;
  const leaf = newestLeaf(messages, nearest, fits);
  if (leaf !== null) return leaf;
  const left = shown === null || (anyAsked && asked[shown] !== true) ? null : shown;
  return left ?? newestLeaf(messages, null, (at) => !anyAsked || asked[at] === true);
}

/** Whether each is a question, or follows one; parents come first. */
export function hangOnQuestions(messages: readonly PlacedMessage[]): boolean[] {
  const asked: boolean[] = [];
  for (const { kind, parent } of messages) {
    asked.push(kind === 'question' || (parent !== null && asked[parent] === true));
  }
  return asked;
}

function nearestFitting(
  messages: readonly PlacedMessage[],
  start: number | null,
  fits: (position: number) => boolean,
): number | null {
  let at = start;
  while (at !== null && !fits(at)) at = messages[at]?.parent ?? null;
  return at;
}

/** The newest that fits, below `top` or itself, of null in all; what follows a message comes after it, so it is a leaf. */
function newestLeaf(
  messages: readonly PlacedMessage[],
  top: number | null,
  fits: (position: number) => boolean,
): number | null {
  const below: boolean[] = [];
  for (const [position, { parent }] of messages.entries()) {
    below.push(top === null || position === top || (parent !== null && below[parent] === true));
  }
  const newest = messages.findLastIndex((_, at) => below[at] === true && fits(at));
  return newest < 0 ? null : newest;
}
