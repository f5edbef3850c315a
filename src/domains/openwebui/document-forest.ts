import type { Node } from './document-node.ts';

/** Where each message stands, and what is no message. Positions are those of `nodes`. */
export interface Forest {
  readonly nodes: readonly Node[];
  readonly positions: ReadonlyMap<string, number>;
  /** Null: a root, or no place yet. */
  readonly parent: (number | null)[];
  /** Positions of those that are no messages, and of the one that stands for each; null: nobody does. */
  readonly dropped: Map<number, number | null>;
  /** Those without a parent that need one. */
  readonly placeless: Set<number>;
  /** Questions that say to be the first of their threads, and are not the only ones, of which no row tells. */
  readonly doubtful: Set<number>;
}
