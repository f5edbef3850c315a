/** A group as it is stored. */
export interface StoredGroup {
  readonly id: string;
  /** The group that it says it is part of; null where it says none. */
  readonly parentId: string | null;
}

/**
 * For each group its own id and those of all groups below it, each once.
 *
 * The server refuses circles, a hand need not: all groups of one are then below each other.
 */
export function subtrees(groups: readonly StoredGroup[]): Map<string, ReadonlySet<string>> {
  const children = Map.groupBy(groups, ({ parentId }) => parentId);
  return new Map(
    groups.map(({ id }) => {
      const found = new Set([id]);
      // A set is walked in the order of insertion, also through what is added meanwhile.
      for (const each of found) for (const child of children.get(each) ?? []) found.add(child.id);
      return [id, found];
    }),
  );
}
