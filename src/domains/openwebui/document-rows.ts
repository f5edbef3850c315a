import { type Fields, isFields } from './document-fields.ts';
import { parseJson } from './document-json.ts';
import { idOf } from './document-node.ts';

/** A row of `chat_message`. */
export interface StoredRow {
  /** Id of the message, without the chat's. */
  readonly id: string;
  readonly parentId: string | null;
  readonly role: string | null;
  /** The owner of the chat; from 0.12 on who wrote it. */
  readonly userId: string | null;
  /** As it is stored. */
  readonly createdAt: unknown;
  readonly modelId: string | null;
  readonly done: boolean | null;
  /** JSON text. */
  readonly content: string | null;
  /** JSON text. */
  readonly error: string | null;
}

export type Rows = ReadonlyMap<string, StoredRow>;

/** Whether a message names a parent that is not among them. */
export function lacksParents(map: ReadonlyMap<string, Fields>): boolean {
  for (const fields of map.values()) {
    const parent = idOf(fields.parentId);
    if (parent !== null && !map.has(parent)) return true;
  }
  return false;
}

/**
 * The messages and, from their rows, the parents that the document lost, and their parents: Open WebUI's own saves lose
 * questions in a race.
 */
export function withLostParents(
  map: ReadonlyMap<string, Fields>,
  rows: Rows,
): ReadonlyMap<string, Fields> {
  const all = new Map(map);
  // What is added while it is walked through is walked through as well.
  for (const [key, fields] of all) {
    const row = lostParent(key, idOf(fields.parentId), all, rows);
    if (row !== undefined) all.set(row.id, fieldsOfRow(row));
  }
  return all;
}

/** What the document says comes first: a row may still name a parent that was deleted since. */
function lostParent(
  key: string,
  named: string | null,
  all: ReadonlyMap<string, Fields>,
  rows: Rows,
): StoredRow | undefined {
  if (named !== null && all.has(named)) return undefined;
  const found = named === null ? undefined : rows.get(named);
  if (found !== undefined) return found;
  const parent = rows.get(key)?.parentId ?? null;
  return parent === null || all.has(parent) ? undefined : rows.get(parent);
}

function fieldsOfRow(row: StoredRow): Fields {
  const answer = row.role === 'user' ? {} : { model: row.modelId ?? undefined };
  return {
    parentId: row.parentId,
    role: row.role ?? undefined,
    content: decoded(row.content) ?? '',
    timestamp: row.createdAt,
    user_id: row.userId,
    ...answer,
    ...(row.done === null ? {} : { done: row.done }),
    error: decoded(row.error),
  };
}

/** JSON text as a value; undefined where there is none, or it is none. */
export function decoded(text: string | null | undefined): unknown {
  if (text === undefined || text === null) return undefined;
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value : undefined;
}

/** The objects of a stored map, in the order of their keys: that of the store says nothing. */
export function objectsByKey(map: Fields): Map<string, Fields> {
  const entries = Object.entries(map).filter((entry): entry is [string, Fields] =>
    isFields(entry[1]),
  );
  return new Map(entries);
}
