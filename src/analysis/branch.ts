import type { Conversation, Message } from '../kernel/conversation.ts';

/** The messages of a conversation by their place in its tree. */
export interface Tree {
  readonly byId: ReadonlyMap<string, Message>;
  /** Answers and questions to each message, in document order; those without a parent stand under null. */
  readonly childrenOf: ReadonlyMap<string | null, readonly Message[]>;
  /** Messages that nothing follows, in document order. */
  readonly leaves: readonly Message[];
}

/** Builds the tree from the parents; a parent that is not there makes a root. */
export function treeOf({ messages }: Conversation): Tree {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const childrenOf = new Map<string | null, Message[]>();
  for (const message of messages) {
    const parent = parentOf(message, byId);
    const siblings = childrenOf.get(parent);
    if (siblings === undefined) childrenOf.set(parent, [message]);
    else siblings.push(message);
  }
  return { byId, childrenOf, leaves: messages.filter(({ id }) => !childrenOf.has(id)) };
}

function parentOf({ id, parentId }: Message, byId: ReadonlyMap<string, Message>): string | null {
  return parentId !== null && parentId !== id && byId.has(parentId) ? parentId : null;
}

/**
 * The thread that a person sees, root first: from the message shown last up, where the source knows that one, else from
 * the newest leaf; of equally new ones from the last in the document. Empty without messages; ends where it would
 * go round in a circle.
 */
export function activeBranch({ messages, currentId }: Conversation, tree: Tree): Message[] {
  const shown = currentId === null ? undefined : tree.byId.get(currentId);
  const branch: Message[] = [];
  const seen = new Set<string>();
  let at = shown ?? newest(tree.leaves) ?? messages.at(-1);
  while (at !== undefined && !seen.has(at.id)) {
    branch.push(at);
    seen.add(at.id);
    at = at.parentId === null ? undefined : tree.byId.get(at.parentId);
  }
  return branch.reverse();
}

function newest(leaves: readonly Message[]): Message | undefined {
  let best = leaves[0];
  for (const leaf of leaves) if (best === undefined || leaf.sentAt >= best.sentAt) best = leaf;
  return best;
}
