import { type Fields, fieldsOf, isFields, storable } from './document-fields.ts';

/** A message as it is stored, with the links that can be trusted. */
export interface StoredMessage {
  readonly id: string;
  /** Its key in the stored map: other tables name it so. */
  readonly key: string;
  /** Position of the parent in the list; null for a root. */
  readonly parent: number | null;
  readonly fields: Fields;
}

export interface MessageTree {
  /** In document order. */
  readonly messages: readonly StoredMessage[];
  /** The message shown last; null where the document does not know one of them. */
  readonly currentId: string | null;
}

/**
 * The messages of a document: its history tree, or the bare list that Open WebUI kept until early 2024.
 *
 * `messages` beside a history repeats one branch of it and is not read. Only `parentId` is trusted: `childrenIds`
 * may be stale. A parent that does not exist makes a root; a cycle is cut at its first message in document order.
 *
 * Output  null where neither holds messages and one of them is something else than what it should be; an empty tree
 *         where there is nothing at all.
 */
export function messageTree(document: Fields): MessageTree | null {
  const { history, messages: list } = document;
  const map = isFields(history) ? history.messages : undefined;
  if (isFields(map) && Object.keys(map).length > 0) return historyTree(map, history);
  if (Array.isArray(map)) return listTree(map);
  if (Array.isArray(list)) return listTree(list);
  const nothingThere = isFields(map) || [isFields(history) ? map : history, list].every(isAbsent);
  return nothingThere ? { messages: [], currentId: null } : null;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function historyTree(map: Fields, history: unknown): MessageTree {
  const stored = Object.entries(map).filter((entry): entry is [string, Fields] =>
    isFields(entry[1]),
  );
  const positions = new Map(stored.map(([key], position) => [key, position]));
  const positionOf = (value: unknown): number | null => {
    const key = keyOf(value);
    return key === null ? null : (positions.get(key) ?? null);
  };
  const parents = stored.map(([, fields]) => positionOf(fields.parentId));
  cutCycles(parents);
  const ids = uniqueIds(stored.map(([key]) => key));
  const messages = stored.map(([key, fields], position) => ({
    id: ids[position] ?? key,
    key,
    parent: parents[position] ?? null,
    fields,
  }));
  const current = positionOf(fieldsOf(history).currentId);
  return { messages, currentId: current === null ? null : (ids[current] ?? null) };
}

/** No ids and no links: each message answers the one before it. */
function listTree(list: readonly unknown[]): MessageTree {
  const stored = list.filter(isFields);
  const ids = uniqueIds(stored.map(({ id }, position) => keyOf(id) || String(position)));
  const messages = stored.map((fields, position) => {
    const id = ids[position] ?? String(position);
    return { id, key: id, parent: position === 0 ? null : position - 1, fields };
  });
  return { messages, currentId: ids.at(-1) ?? null };
}

/** Ids are texts; imports may hold numbers. */
function keyOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
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

/** Makes a root of the first message of every cycle; each link is followed at most twice. */
function cutCycles(parents: (number | null)[]): void {
  const walkOf = new Int32Array(parents.length).fill(-1);
  for (let start = 0; start < parents.length; start += 1) {
    let at: number | null = start;
    while (at !== null && walkOf[at] === -1) {
      walkOf[at] = start;
      at = parents[at] ?? null;
    }
    if (at !== null && walkOf[at] === start) parents[firstOfCycle(parents, at)] = null;
  }
}

function firstOfCycle(parents: readonly (number | null)[], member: number): number {
  let first = member;
  for (let at = parents[member] ?? member; at !== member; at = parents[at] ?? member) {
    first = Math.min(first, at);
  }
  return first;
}
