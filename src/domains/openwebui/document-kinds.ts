import type { Forest } from './document-forest.ts';
import type { Kind } from './document-node.ts';

/** What each message is for the thread; of one that does not say: by its parent, of a root by what follows. Null: unknown. */
export function kindsOf(forest: Forest): (Kind | null)[] {
  const { nodes, parent } = forest;
  const kinds = nodes.map(({ kind }) => kind);
  for (const [root, kind] of rootsByFollowers(forest)) kinds[root] = kind;
  const seen = new Set<number>();
  for (const start of nodes.keys()) {
    const path: number[] = [];
    let at: number | null = start;
    while (at !== null && kinds[at] === null && !seen.has(at)) {
      path.push(at);
      seen.add(at);
      at = parent[at] ?? null;
    }
    takeTurns(path.reverse(), at === null ? null : (kinds[at] ?? null), kinds);
  }
  return kinds;
}

/** Fills in the kinds of messages that follow one another, after one of that kind; of unknown ones nothing is known. */
function takeTurns(path: readonly number[], after: Kind | null, kinds: (Kind | null)[]): void {
  let kind = turned(after);
  for (const position of path) {
    kinds[position] = kind;
    kind = turned(kind);
  }
}

/** Roots that do not say what they are, and what they must be: by the first in order of what follows them and does. */
function rootsByFollowers({ nodes, parent, dropped }: Forest): Map<number, Kind> {
  const kinds = new Map<number, Kind>();
  for (const [position, { kind }] of nodes.entries()) {
    const above = parent[position] ?? null;
    if (above === null || dropped.has(position) || (parent[above] ?? null) !== null) continue;
    const turn = turned(kind);
    if (nodes[above]?.kind === null && turn !== null && !kinds.has(above)) kinds.set(above, turn);
  }
  return kinds;
}

/** Questions and answers take turns. */
function turned(kind: Kind | null): Kind | null {
  if (kind === 'question') return 'answer';
  return kind === 'answer' ? 'question' : null;
}
