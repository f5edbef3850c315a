import type { Forest } from './document-forest.ts';
import { groups } from './document-groups.ts';
import { idOf, isBlank, type Node, ranked } from './document-node.ts';
import { withoutPhantoms } from './document-phantoms.ts';
import type { Rows } from './document-rows.ts';

/**
 * The links that are written somewhere: what a message itself names, else its row, else whoever lists it as a child.
 * Cycles are cut, phantoms are taken out.
 *
 * Output  null where several list a message that names no parent, and nothing tells them apart.
 */
export function linkedForest(nodes: readonly Node[], rows: Rows | null): Forest | null {
  const positions = new Map(nodes.map(({ key }, position) => [key, position]));
  const named = nodes.map(({ fields, key }, position) => {
    const own = positionOf(positions, fields.parentId, position);
    return own ?? positionOf(positions, rows?.get(key)?.parentId, position);
  });
  const parent = [...named];
  const listers = listersOf(nodes, positions, (child) => named[child] == null);
  if (!hangUnderListers(nodes, parent, listers)) return null;
  const cut = cutCycles(nodes, parent, (position) => listers.has(position));
  const others = listersOf(nodes, positions, (child) => cut.has(child));
  if (!hangUnderListers(nodes, parent, others)) return null;
  // Of two circles each may list what was cut out of the other.
  cutCycles(nodes, parent, (position) => others.has(position));
  const forest = {
    ...{ nodes, positions, parent, dropped: new Map() },
    ...{ placeless: new Set<number>(), doubtful: new Set<number>() },
  };
  markOpen(forest, withoutPhantoms(forest), cut, rows);
  return forest;
}

/** Marks what has no parent and may need one; `ends` of those below none but phantoms, `cut` out of a cycle. */
function markOpen(
  forest: Forest,
  ends: ReadonlyMap<number, number>,
  cut: ReadonlySet<number>,
  rows: Rows | null,
): void {
  const { nodes, placeless, doubtful } = forest;
  const isRoot = (position: number) =>
    !cut.has(position) &&
    nodes[position]?.kind === 'question' &&
    isFirst(nodes[ends.get(position) ?? position]);
  const open = ranked(nodes).filter((position) => isOpen(forest, position));
  for (const position of open) if (!isRoot(position)) placeless.add(position);
  // The earliest of those that say so is the first of its thread.
  for (const position of open.filter(isRoot).slice(1)) {
    const { key, time } = nodes[position] ?? { key: '', time: null };
    if (time !== null && rows?.has(key) !== true) doubtful.add(position);
  }
}

/** Whether it has no parent, and is something that belongs into a thread. */
function isOpen({ nodes, parent }: Forest, position: number): boolean {
  const node = nodes[position];
  return node?.phantom === false && parent[position] === null && node.kind !== 'other';
}

/** Hangs those that name no parent under whoever lists them; false where several do and nothing tells them apart. */
function hangUnderListers(
  nodes: readonly Node[],
  parent: (number | null)[],
  listers: ReadonlyMap<number, ReadonlySet<number>>,
): boolean {
  if (listers.size === 0) return true;
  const { of } = groups(parent);
  for (const [child, all] of listers) {
    // What hangs on it already cannot be above it.
    const above = new Set([...all].filter((lister) => of(lister) !== of(child)));
    if (above.size === 0) continue;
    const lister = onlyLister(nodes, child, above);
    if (lister === null) return false;
    parent[child] = lister;
  }
  return true;
}

/** A question says so when it is the first of its thread: an edited first question is a second one. */
function isFirst(node: Node | undefined): boolean {
  return node?.fields.parentId === null;
}

function positionOf(
  positions: ReadonlyMap<string, number>,
  value: unknown,
  self: number,
): number | null {
  const id = idOf(value);
  const position = id === null ? undefined : positions.get(id);
  return position === undefined || position === self ? null : position;
}

/** Of each message that is `sought`: who lists it. */
function listersOf(
  nodes: readonly Node[],
  positions: ReadonlyMap<string, number>,
  sought: (position: number) => boolean,
): Map<number, Set<number>> {
  const listers = new Map<number, Set<number>>();
  for (const [position, { fields }] of nodes.entries()) {
    for (const id of Array.isArray(fields.childrenIds) ? fields.childrenIds : []) {
      const child = positionOf(positions, id, position);
      if (child === null || !sought(child)) continue;
      listers.set(child, (listers.get(child) ?? new Set()).add(position));
    }
  }
  return listers;
}

/** Of several, messages go before phantoms, then a question's answer before another, then what is not later. */
function onlyLister(nodes: readonly Node[], child: number, all: ReadonlySet<number>) {
  let left = [...all];
  const asked = nodes[child];
  const rules: ((lister: Node) => boolean)[] = [
    ({ phantom }) => !phantom,
    ({ kind }) => kind === null || kind !== asked?.kind,
    ({ time }) => time === null || asked?.time == null || time <= asked.time,
  ];
  for (const isLikely of rules) {
    if (left.length === 1) break;
    const likely = left.filter((position) => {
      const lister = nodes[position];
      return lister !== undefined && isLikely(lister);
    });
    if (likely.length > 0) left = likely;
  }
  return left.length === 1 ? (left[0] ?? null) : null;
}

/**
 * Makes a root of one message of every cycle, of one that is merely listed before others; each link is followed at
 * most twice. Gives those messages.
 */
function cutCycles(
  nodes: readonly Node[],
  parent: (number | null)[],
  isWeak: (position: number) => boolean,
): Set<number> {
  const cut = new Set<number>();
  const rank = new Int32Array(nodes.length);
  for (const [place, position] of ranked(nodes).entries()) {
    rank[position] = place + (isWeak(position) ? 0 : nodes.length);
  }
  const walkOf = new Int32Array(nodes.length).fill(-1);
  for (let start = 0; start < nodes.length; start += 1) {
    let at: number | null = start;
    while (at !== null && walkOf[at] === -1) {
      walkOf[at] = start;
      at = parent[at] ?? null;
    }
    if (at === null || walkOf[at] !== start) continue;
    const first = firstOfCycle(parent, rank, at);
    parent[first] = null;
    cut.add(first);
  }
  return cut;
}

function firstOfCycle(
  parent: readonly (number | null)[],
  rank: Int32Array,
  member: number,
): number {
  let first = member;
  for (let at = parent[member] ?? member; at !== member; at = parent[at] ?? member) {
    if ((rank[at] ?? 0) < (rank[first] ?? 0)) first = at;
  }
  return first;
}

/** How the messages of a document hang together: what is written tells what may be missing. */
export interface Habits {
  /** No message says anything of a parent, none lists another, none has a column: one chain, as clients of the API write it. */
  readonly isChain: boolean;
  /** There are lists of children, and each link that a message names is in one. */
  readonly listsAreWhole: boolean;
}

export function habitsOf(forest: Forest): Habits {
  const lists = new Map<number, ReadonlySet<string | null>>();
  const isListed = ({ child, above }: Link) => {
    const list = lists.get(above.position) ?? listOf(above.node);
    lists.set(above.position, list);
    return list.has(child.key);
  };
  const links = linksOf(forest);
  return {
    isChain: links.length === 0 && forest.nodes.every(saysNothing),
    listsAreWhole: links.length > 0 && links.filter(isNamed).every(isListed),
  };
}

function saysNothing({ phantom, column, fields }: Node): boolean {
  return phantom || (column < 0 && fields.parentId !== null && isBlank(fields.parentId));
}

interface Link {
  readonly child: Node;
  readonly above: { readonly position: number; readonly node: Node };
}

function linksOf({ nodes, parent, dropped }: Forest): Link[] {
  return nodes.flatMap((child, at) => {
    const position = parent[at] ?? null;
    const node = position === null ? undefined : nodes[position];
    if (position === null || node === undefined || dropped.has(at)) return [];
    return [{ child, above: { position, node } }];
  });
}

function isNamed({ child, above }: Link): boolean {
  return idOf(child.fields.parentId) === above.node.key;
}

function listOf({ fields }: Node): ReadonlySet<string | null> {
  return new Set(Array.isArray(fields.childrenIds) ? fields.childrenIds.map(idOf) : []);
}
