import { withoutCopies } from './document-copies.ts';
import { type Fields, fieldsOf, isFields, storable } from './document-fields.ts';
import type { Forest } from './document-forest.ts';
import { fillGaps } from './document-gaps.ts';
import { kindsOf } from './document-kinds.ts';
import { linkedForest } from './document-links.ts';
import { byText, idOf, type Kind, nodeOf, ranked } from './document-node.ts';
import { withoutPhantoms } from './document-phantoms.ts';
import { lacksParents, objectsByKey, type Rows, withLostParents } from './document-rows.ts';

/** A message as it is stored, with the links that can be trusted. */
export interface StoredMessage {
  readonly id: string;
  /** Its key in the stored map: other tables name it so. */
  readonly key: string;
  /** Position of the parent in the list; null for a root. */
  readonly parent: number | null;
  readonly fields: Fields;
  /** Its own time, epoch milliseconds; null where it has none. */
  readonly time: number | null;
  /** What it is for the thread, inferred where it does not say; null: unknown. */
  readonly kind: Kind | null;
}

export interface MessageTree {
  /** In an order that does not depend on that of the document's keys. */
  readonly messages: readonly StoredMessage[];
  /** The message that the document calls the one shown last, or what stands for it; null where it knows none. */
  readonly shown: number | null;
  /** Whether the one it names is no message, so that `shown` merely stands for it: the nearest above, or what it copies. */
  readonly shownIsGone: boolean;
  /** Of each copy of an answer, by key: key of the one it copies. */
  readonly copies: ReadonlyMap<string, string>;
}

export type TreeResult =
  | { readonly ok: true; readonly tree: MessageTree }
  | { readonly ok: false; readonly reason: 'no_messages' | 'broken_tree' | 'rows_needed' };

/**
 * The messages of a document: its history tree, or the bare list that Open WebUI kept until early 2024.
 *
 * `messages` beside a history repeats one branch of it and is not read. A link is taken from `parentId`, else from the
 * message's row, else from whoever lists it as a child, else from the only gap in the alternation of questions and
 * answers. A parent that the document lost is taken from its row.
 *
 * Input   `rows` null: not asked yet. `now` in epoch milliseconds.
 * Output  `no_messages` where neither holds messages and one of them is something else than what it should be; an empty
 *         tree where there is nothing at all. `broken_tree` where a message may stand in several places. `rows_needed`
 *         where rows might tell.
 */
export function messageTree(document: Fields, rows: Rows | null, now: number): TreeResult {
  const { history, messages: list } = document;
  const map = isFields(history) ? history.messages : undefined;
  const stored = isFields(map) ? objectsByKey(map) : new Map<string, Fields>();
  if (stored.size > 0) return historyTree(stored, idOf(fieldsOf(history).currentId), rows, now);
  if (Array.isArray(map)) return listTree(map, now);
  if (Array.isArray(list)) return listTree(list, now);
  const nothingThere = isFields(map) || [isFields(history) ? map : history, list].every(isAbsent);
  return nothingThere ? { ok: true, tree: EMPTY } : { ok: false, reason: 'no_messages' };
}

const EMPTY: MessageTree = { messages: [], shown: null, shownIsGone: false, copies: new Map() };

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function historyTree(
  stored: ReadonlyMap<string, Fields>,
  currentId: string | null,
  rows: Rows | null,
  now: number,
): TreeResult {
  if (rows === null && lacksParents(stored)) return { ok: false, reason: 'rows_needed' };
  const all = rows === null ? stored : withLostParents(stored, rows);
  const nodes = [...all]
    .sort(([a], [b]) => byText(a, b))
    .map(([key, fields]) => nodeOf(key, fields, now));
  const forest = linkedForest(nodes, rows);
  if (forest === null) return { ok: false, reason: 'broken_tree' };
  const isOpen = forest.placeless.size > 0 || forest.doubtful.size > 0;
  if (rows === null && isOpen) return { ok: false, reason: 'rows_needed' };
  const kinds = kindsOf(forest);
  withoutCopies(forest, kinds);
  if (!fillGaps(forest, kinds)) return { ok: false, reason: 'broken_tree' };
  const settled = kindsOf(forest);
  withoutCopies(forest, settled);
  const current = currentId === null ? undefined : forest.positions.get(currentId);
  return { ok: true, tree: treeOf(forest, settled, current ?? null) };
}

/** No ids and no links: each message answers the one before it. */
function listTree(list: readonly unknown[], now: number): TreeResult {
  const stored = list.filter(isFields);
  const keys = uniqueIds(stored.map(({ id }, position) => idOf(id) ?? String(position)));
  const nodes = stored.map((fields, position) => nodeOf(keys[position] ?? '', fields, now));
  const forest: Forest = {
    nodes,
    positions: new Map(),
    parent: nodes.map((_, position) => (position === 0 ? null : position - 1)),
    dropped: new Map(),
    placeless: new Set(),
    doubtful: new Set(),
  };
  withoutPhantoms(forest);
  const last = nodes.length === 0 ? null : nodes.length - 1;
  return { ok: true, tree: treeOf(forest, kindsOf(forest), last) };
}

function treeOf(
  { nodes, parent, dropped }: Forest,
  kinds: readonly (Kind | null)[],
  current: number | null,
): MessageTree {
  const kept = ranked(nodes).filter((position) => !dropped.has(position));
  const places = new Map(kept.map((position, place) => [position, place]));
  const placeOf = (position: number | null) =>
    position === null ? null : (places.get(position) ?? null);
  const keyOf = (position: number | null) => (position === null ? undefined : nodes[position]?.key);
  const ids = uniqueIds(nodes.map(({ key }) => key));
  const messages = kept.flatMap((position) => {
    const node = nodes[position];
    if (node === undefined) return [];
    const { key, fields, time } = node;
    const place = placeOf(parent[position] ?? null);
    const kind = kinds[position] ?? null;
    return [{ id: ids[position] ?? key, key, parent: place, fields, time, kind }];
  });
  const isGone = current !== null && dropped.has(current);
  let shown = current;
  while (shown !== null && dropped.has(shown)) shown = dropped.get(shown) ?? null;
  const copies = new Map<string, string>();
  for (const [position, original] of dropped) {
    const [key, of] = [keyOf(position), keyOf(original)];
    if (nodes[position]?.phantom !== true && key !== undefined && of !== undefined)
      copies.set(key, of);
  }
  return { messages, shown: placeOf(shown), shownIsGone: isGone, copies };
}

/** Storable ids, a number added to those that met before: two keys may differ in a lone surrogate alone. */
function uniqueIds(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  const met = new Map<string, number>();
  return wanted.map((text) => {
    const base = storable(text);
    let id = base;
    for (let count = met.get(base) ?? 1; taken.has(id); count += 1) {
      id = `${base}#${count + 1}`;
      met.set(base, count + 1);
    }
    taken.add(id);
    return id;
  });
}
