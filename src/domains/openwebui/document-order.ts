import { byText, columnOf } from './document-node.ts';
import { timesOf } from './document-time.ts';
import type { MessageTree, StoredMessage } from './document-tree.ts';

/** A message in its place in the conversation. */
export interface PlacedMessage extends StoredMessage {
  /** Epoch milliseconds; where it has none of its own, a stand-in. */
  readonly sentAt: number;
}

export interface OrderedTree extends Omit<MessageTree, 'messages'> {
  readonly messages: readonly PlacedMessage[];
}

/**
 * The messages in order of time, each after its parent; of one time by their depth in the tree, then column, then id.
 * The order of a document's keys says nothing: some stores change it.
 *
 * Input   `fallback` for messages that neither have a time nor an ancestor that has one; epoch milliseconds.
 */
export function inOrder(tree: MessageTree, fallback: number): OrderedTree {
  const { messages } = tree;
  const parents = messages.map(({ parent }) => parent);
  const own = messages.map(({ time }) => time);
  const times = timesOf(own, parents, fallback);
  const { depth, since } = depths(parents, times);
  const order = [...messages.keys()].sort((one, other) => {
    const [a, b] = [messages[one], messages[other]];
    if (a === undefined || b === undefined) return 0;
    return (
      (since[one] ?? 0) - (since[other] ?? 0) ||
      (depth[one] ?? 0) - (depth[other] ?? 0) ||
      (columnOf(a.fields.modelIdx) ?? -1) - (columnOf(b.fields.modelIdx) ?? -1) ||
      byText(a.id, b.id)
    );
  });
  const places = new Int32Array(messages.length);
  for (const [place, position] of order.entries()) places[position] = place;
  const placeOf = (position: number | null) =>
    position === null ? null : (places[position] ?? null);
  const ordered = order.flatMap((position) => {
    const message = messages[position];
    if (message === undefined) return [];
    return [{ ...message, parent: placeOf(message.parent), sentAt: times[position] ?? fallback }];
  });
  return { ...tree, messages: ordered, shown: placeOf(tree.shown) };
}

/** How many ancestors each message has, and the latest time among it and them. */
function depths(parents: readonly (number | null)[], times: readonly number[]) {
  const depth: (number | undefined)[] = parents.map((parent) => (parent === null ? 0 : undefined));
  const since = [...times];
  for (const start of parents.keys()) {
    const path: number[] = [];
    for (let at = start; depth[at] === undefined; at = parents[at] ?? at) path.push(at);
    for (const position of path.reverse()) {
      const parent = parents[position] ?? position;
      depth[position] = (depth[parent] ?? 0) + 1;
      since[position] = Math.max(since[position] ?? 0, since[parent] ?? 0);
    }
  }
  return { depth, since };
}
