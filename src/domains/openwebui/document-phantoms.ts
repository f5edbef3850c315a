import type { Forest } from './document-forest.ts';

/** What stands for a phantom. */
interface StandIn {
  /** The nearest message above it; null where there are none but phantoms. */
  readonly above: number | null;
  /** The topmost phantom of those in a row. */
  readonly end: number;
}

/**
 * Takes phantoms out: what follows one follows what the phantom itself followed. The forest holds no cycle.
 *
 * Output  of each message below none but phantoms: the topmost of them.
 */
export function withoutPhantoms(forest: Forest): Map<number, number> {
  const { nodes, parent, dropped } = forest;
  const standIns = standInsOf(forest);
  const ends = new Map<number, number>();
  for (const position of nodes.keys()) {
    const own = standIns.get(position);
    if (own !== undefined) {
      dropped.set(position, own.above);
      continue;
    }
    const standIn = standIns.get(parent[position] ?? -1);
    if (standIn === undefined) continue;
    parent[position] = standIn.above;
    if (standIn.above === null) ends.set(position, standIn.end);
  }
  return ends;
}

function standInsOf({ nodes, parent }: Forest): Map<number, StandIn> {
  const standIns = new Map<number, StandIn>();
  const isPhantom = (position: number) => nodes[position]?.phantom === true;
  for (const start of nodes.keys()) {
    const path: number[] = [];
    let at: number | null = start;
    while (at !== null && isPhantom(at) && !standIns.has(at)) {
      path.push(at);
      at = parent[at] ?? null;
    }
    for (const position of path.reverse()) {
      const above: number | null = parent[position] ?? null;
      const known = above === null ? undefined : standIns.get(above);
      standIns.set(position, known ?? { above, end: position });
    }
  }
  return standIns;
}
