import type { GroupLabel } from '../domains/cogniforce/book.ts';

/** The groups above each, as they are now. */
export interface GroupTree {
  /** Nearest first; none twice, and never the group itself, whatever circles there are. */
  above(group: string): readonly string[];
}

export function groupTree(
  labels: readonly Pick<GroupLabel, 'group_id' | 'parent_id'>[],
): GroupTree {
  const parents = new Map(labels.map(({ group_id, parent_id }) => [group_id, parent_id]));
  const known = new Map<string, readonly string[]>();
  const above = (group: string) => {
    const found = known.get(group) ?? walk(parents, group);
    known.set(group, found);
    return found;
  };
  return { above };
}

/** A group in a circle has nothing above it: which of them is the outermost nobody can say. */
function walk(parents: ReadonlyMap<string, string | null>, group: string): string[] {
  const passed: string[] = [];
  for (let at = parents.get(group) ?? null; at !== null; at = parents.get(at) ?? null) {
    if (!parents.has(at)) return passed;
    const isRound = at === group || passed.includes(at);
    if (isRound) return passed.slice(0, at === group ? 0 : passed.indexOf(at));
    passed.push(at);
  }
  return passed;
}
