import type { StrayRating } from '../../kernel/conversation.ts';
import { byText } from './document-node.ts';

/** A thumb, kept beside the chat: it outlives what it rates. */
export interface StoredRating {
  readonly messageId: string;
  readonly rating: 1 | -1;
  /** Epoch milliseconds. */
  readonly ratedAt: number;
  /** Of the answer; null where it is not kept. */
  readonly model: string | null;
  /** Who rated. */
  readonly userId: string;
}

export interface Ratings {
  /** Of the answers that are there, by their keys; of several the last one. */
  readonly byKey: ReadonlyMap<string, 1 | -1>;
  /** Of answers that are gone, in the order of time. */
  readonly stray: readonly StrayRating[];
}

/** Input   keys of the answers that are there; of each copy, which is none, the one that it copies. */
export function ratingsOf(
  stored: readonly StoredRating[],
  answers: ReadonlySet<string>,
  copies: ReadonlyMap<string, string>,
): Ratings {
  const inOrder = stored.toSorted(
    (a, b) =>
      a.ratedAt - b.ratedAt ||
      byText(a.messageId, b.messageId) ||
      byText(a.userId, b.userId) ||
      a.rating - b.rating,
  );
  const byKey = new Map<string, 1 | -1>();
  const stray: StrayRating[] = [];
  for (const { messageId, rating, ratedAt, model, userId } of inOrder) {
    const key = copies.get(messageId) ?? messageId;
    if (answers.has(key)) byKey.set(key, rating);
    else stray.push({ rating, ratedAt, model, authorId: userId });
  }
  return { byKey, stray };
}
