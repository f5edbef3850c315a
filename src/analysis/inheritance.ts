import type { Conversation, Message } from '../kernel/conversation.ts';
import type { Tree } from './branch.ts';

/**
 * Ids of the messages that were copied into a clone, not sent in it; none for an original.
 *
 * Copied are the branch point and its ancestors, and whatever is no newer than the branch point or than the clone itself:
 * a clone takes every branch of the original along, with its times.
 */
export function inheritedIds(
  { messages, copiedFrom, createdAt }: Conversation,
  { byId }: Tree,
): ReadonlySet<string> {
  const inherited = new Set<string>();
  if (copiedFrom === null) return inherited;
  const { branchPointId } = copiedFrom;
  const branchPoint = branchPointId === null ? undefined : byId.get(branchPointId);
  const until = Math.max(createdAt, branchPoint?.sentAt ?? createdAt);
  for (const { id, sentAt } of messages) if (sentAt <= until) inherited.add(id);
  const seen = new Set<string>();
  for (let at: Message | undefined = branchPoint; at !== undefined && !seen.has(at.id); ) {
    seen.add(at.id);
    inherited.add(at.id);
    at = at.parentId === null ? undefined : byId.get(at.parentId);
  }
  return inherited;
}
