import type { Random } from '../../../src/demo/random.ts';
import { NINE } from '../openwebui-document.ts';
import { type Loose, loosened, Members, type Spot, spotsIn } from './loose.ts';
import { SHAPES, type SoundParts } from './shapes.ts';

/** A row of `chat_message`; what is JSON in it is written when it is stored. */
export interface DraftRow {
  id: string;
  parentId: string | null;
  userId: string | null;
  role: string;
  createdAt: number | string | null;
  modelId: string | null;
  done: boolean | null;
  /** `content`, `usage`, `files`, `output` and `error`. */
  readonly json: Map<string, Loose>;
}

/** A row of `feedback`. */
export interface DraftRating {
  userId: string | null;
  type: string | null;
  createdAt: number | string;
  updatedAt: number | string;
  data: Loose;
  meta: Loose;
}

/** A chat that is being made worse. */
export interface Draft {
  id: string;
  readonly shape: string;
  userId: string | null;
  createdAt: number | string | null;
  updatedAt: number | string | null;
  document: Loose;
  meta: Loose;
  readonly rows: DraftRow[];
  readonly ratings: DraftRating[];
  /** What is done to the text of the document once it is written. */
  readonly edits: ((text: string) => string)[];
  /** Only SQLite holds such a row. */
  sqliteAlone: boolean;
}

/** A sound chat. */
export function soundDraft(id: string, userId: string, random: Random): Draft {
  const shape = random.pick(Object.keys(SHAPES));
  const { document, meta = {}, rows = [], ratings = [] } = (SHAPES[shape] as Shape)(random);
  const createdAt = NINE + random.int(0, 100_000);
  return {
    ...{ id, shape, userId, createdAt, updatedAt: createdAt + random.int(0, 90_000) },
    document: loosened(document),
    meta: loosened(meta),
    rows: rows.map((row) => rowOf(row, userId)),
    ratings: ratings.map(({ messageId, data }) => ({
      ...{ userId, type: 'rating', createdAt: createdAt + 60, updatedAt: createdAt + 60 },
      data: loosened(data),
      meta: loosened({ chat_id: id, message_id: messageId }),
    })),
    edits: [],
    sqliteAlone: false,
  };
}

type Shape = (random: Random) => SoundParts;

function rowOf(
  { message, more }: NonNullable<SoundParts['rows']>[number],
  userId: string,
): DraftRow {
  const { content, usage, files, output, error } = { ...message, ...more } as Record<
    string,
    unknown
  >;
  const json = Object.entries({ content, usage, files, output, error });
  const known = json.filter(([, value]) => value !== undefined);
  return {
    ...{ id: message.id, parentId: message.parentId, userId, role: message.role },
    createdAt: typeof message.timestamp === 'number' ? message.timestamp : null,
    modelId: typeof message.model === 'string' ? message.model : null,
    done: typeof message.done === 'boolean' ? message.done : null,
    json: new Map(known.map(([name, value]) => [name, loosened(value)])),
  };
}

/** The messages of the document, with their keys where they have some. */
export function messagesOf({ document }: Draft): Spot[] {
  if (!(document instanceof Members)) return [];
  const history = document.get('history');
  const map = history instanceof Members ? history.get('messages') : undefined;
  const inMap = map === undefined ? [] : spotsIn(map);
  return inMap.length > 0 ? inMap : spotsIn(document.get('messages') ?? null);
}

/** The map of messages, or their list; null where there is neither. */
export function containerOf({ document }: Draft): Members | Loose[] | null {
  if (!(document instanceof Members)) return null;
  const history = document.get('history');
  const map = history instanceof Members ? history.get('messages') : undefined;
  if (map instanceof Members && map.entries.length > 0) return map;
  const list = document.get('messages');
  return Array.isArray(list) ? list : null;
}

/** Messages that are objects still. */
export function objectsOf(draft: Draft): Members[] {
  return messagesOf(draft).flatMap(({ value }) => (value instanceof Members ? [value] : []));
}

/** A message, where there is one. */
export function anyMessage(draft: Draft, random: Random): Members | null {
  const all = objectsOf(draft);
  return all.length === 0 ? null : random.pick(all);
}

/** Ids under which messages are kept. */
export function idsOf(draft: Draft): string[] {
  const container = containerOf(draft);
  if (container instanceof Members) return container.entries.map(([name]) => name);
  return objectsOf(draft).flatMap((message) => {
    const id = message.get('id');
    return typeof id === 'string' ? [id] : [];
  });
}

/** Some place in the document, in a message more often than not; null where nothing is left. */
export function anySpot(draft: Draft, random: Random): Spot | null {
  const message = random.chance(0.7) ? anyMessage(draft, random) : null;
  let spots = spotsIn(message ?? draft.document);
  let found: Spot | null = null;
  while (spots.length > 0) {
    found = random.pick(spots);
    if (random.chance(0.4)) return found;
    spots = spotsIn(found.value);
  }
  return found;
}
