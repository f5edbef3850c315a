import { type Random, seededRandom } from '../../../src/demo/random.ts';
import { answer, ask, NINE } from '../openwebui-document.ts';
import { anyMessage, type Draft, type DraftRating, type DraftRow, soundDraft } from './draft.ts';
import { type Loose, loosened, Members, written } from './loose.ts';
import { MUTATIONS } from './mutations.ts';
import { HOSTILE_UNITS, ODD_NAMES } from './odd-values.ts';

/** Where a chat can be stored: in a column of JSON, in one of text as old installations have it, or in SQLite alone. */
export type Keeping = 'json' | 'text' | 'sqlite';

/** A chat as it is written into Open WebUI's tables. */
export interface MadeChat extends Pick<Draft, 'id' | 'userId' | 'createdAt' | 'updatedAt'> {
  readonly number: number;
  /** What it was before anything went wrong, and what went wrong. */
  readonly shape: string;
  readonly mutations: readonly string[];
  readonly keeping: Keeping;
  readonly document: string;
  readonly meta: string;
  readonly rows: readonly MadeRow[];
  readonly ratings: readonly MadeRating[];
}

export interface MadeRow extends Omit<DraftRow, 'json'> {
  readonly json: Readonly<Record<string, string>>;
}

export interface MadeRating extends Omit<DraftRating, 'data' | 'meta'> {
  readonly data: string;
  readonly meta: string;
}

/** One of this many chats is large: 100,000 messages, or lines of megabytes. */
const LARGE_EVERY = 500;

/** Accounts that are there. */
export const PEOPLE = 12;

/** Mostly they leave nothing to read: the others would hardly be met if these were as frequent. */
const WRECKING = new Set([
  ...['the document or its history is something else', 'a document is cut short'],
  ...['characters of it are lost', 'characters of it are others', 'the text is no document at all'],
  ...['something stands before or behind it', 'comments and commas that JSON does not know'],
  ...['a character that only SQLite keeps', 'times that only SQLite keeps'],
  ...['a row belongs to nobody, or to somebody else', 'encoded twice, or three times'],
]);

const FREQUENT = 5;
const NAMES = Object.keys(MUTATIONS).map(
  (name) => [name, WRECKING.has(name) ? 1 : FREQUENT] as const,
);

/**
 * The chat of this number under this seed: the same each time, whatever other chats are made.
 *
 * Input   `without`: which of its mutations are left out, by their places; the others stay as they are.
 */
export function chatOf(
  seed: number,
  number: number,
  without: ReadonlySet<number> = new Set(),
): MadeChat {
  const draft = draftOf(seed, number);
  const mutations: string[] = [];
  for (const [place, name] of mutationsOf(seed, number).entries()) {
    if (without.has(place)) continue;
    mutations.push(name);
    mutate(draft, name, seededRandom(seed, `${number} mutation ${place}`));
  }
  return madeOf(draft, number, mutations);
}

/** How many mutations the chat of this number has. */
export function mutationCount(seed: number, number: number): number {
  return mutationsOf(seed, number).length;
}

function draftOf(seed: number, number: number): Draft {
  const random = seededRandom(seed, `${number}`);
  const userId = `user-${random.int(0, PEOPLE + 1)}`;
  // Now and then a copy of the chat before: the same messages under another id.
  const isCopy = number > 0 && random.chance(0.06);
  const before = isCopy ? number - 1 : number;
  const draft = soundDraft(idOf(seed, number), userId, seededRandom(seed, `${before} sound`));
  if (draft.document instanceof Members && random.chance(0.6))
    draft.document.set('id', idOf(seed, before));
  return draft;
}

function mutationsOf(seed: number, number: number): string[] {
  const random = seededRandom(seed, `${number} mutations`);
  const large = number % LARGE_EVERY === LARGE_EVERY - 1;
  // Some stay sound: what is around them must not change them.
  const count = random.chance(0.05) ? 0 : random.int(1, 6);
  const some = Array.from({ length: count }, () => random.weighted(NAMES));
  return large ? [...some.slice(0, 1), random.pick(Object.keys(LARGE))] : some;
}

function mutate(draft: Draft, name: string, random: Random): void {
  (MUTATIONS[name] ?? LARGE[name])?.(draft, random);
}

const LARGE: Readonly<Record<string, (draft: Draft, random: Random) => void>> = {
  'a hundred thousand messages': (draft, random) => {
    const isChain = random.chance(0.5);
    const entries = Array.from({ length: 100_000 }, (_, at): [string, Loose] => {
      const above = at === 0 ? null : `m${isChain || at % 2 === 1 ? at - 1 : 0}`;
      const more = { timestamp: NINE + at };
      const text = `Message ${at}`;
      const made = at % 2 === 0 ? ask : answer;
      return [`m${at}`, loosened(made(`m${at}`, above, text, more))];
    });
    const history = new Members([['messages', new Members(entries)]]);
    draft.document = new Members([['history', history]]);
  },

  'a line of five megabytes': (draft, random) => {
    const unit = random.pick(HOSTILE_UNITS);
    const message = anyMessage(draft, random);
    message?.set('content', unit.repeat(Math.ceil(5_000_000 / unit.length)));
  },
};

/** Ids as Open WebUI makes them, and some that nobody makes. */
function idOf(seed: number, number: number): string {
  const random = seededRandom(seed, `${number} id`);
  if (!random.chance(0.04)) return random.uuid();
  const name = random.pick(ODD_NAMES.filter((each) => each !== '\0' && each !== '\ud800'));
  return random.pick([
    `${name}${number}`,
    `${number}`,
    `${number}-${'x'.repeat(300)}`,
    ` ${number} é👩‍👧`,
  ]);
}

function madeOf(draft: Draft, number: number, mutations: readonly string[]): MadeChat {
  const { id, shape, userId, createdAt, updatedAt } = draft;
  const document = draft.edits.reduce((text, edit) => edit(text), written(draft.document));
  const made = {
    ...{ id, number, shape, mutations, userId, createdAt, updatedAt },
    // As a driver writes it.
    document: document.toWellFormed(),
    meta: written(draft.meta).toWellFormed(),
    rows: uniqueRows(draft.rows).map(({ json, ...row }) => ({
      ...row,
      json: Object.fromEntries([...json].map(([name, value]) => [name, written(value)])),
    })),
    ratings: draft.ratings.map(({ data, meta, ...row }) => ({
      ...row,
      data: written(data),
      meta: written(meta),
    })),
  };
  return { ...made, keeping: draft.sqliteAlone ? 'sqlite' : keepingOf(made) };
}

/** Two rows of one id cannot be stored. */
function uniqueRows(rows: readonly DraftRow[]): DraftRow[] {
  return [...new Map(rows.map((row) => [row.id.toWellFormed(), row])).values()];
}

function keepingOf(made: Omit<MadeChat, 'keeping'>): Keeping {
  const { document, meta, rows, ratings } = made;
  // SQLite stores what reads as a number as that number: this one as infinity, and PostgreSQL as it was written.
  const isInfinite = /^\s*[-\d]/.test(document) && Math.abs(Number(document)) === Infinity;
  if (holdsNul(made) || isInfinite) return 'sqlite';
  const texts = [document, meta, ...rows.flatMap(({ json }) => Object.values(json))];
  for (const rating of ratings) texts.push(rating.data, rating.meta);
  return texts.every(isJson) ? 'json' : 'text';
}

/** PostgreSQL has no character for it, in whichever column. */
function holdsNul(cells: unknown): boolean {
  if (typeof cells === 'string') return cells.includes('\0');
  return typeof cells === 'object' && cells !== null && Object.values(cells).some(holdsNul);
}

/** Deeper ones are JSON to JavaScript, and too deep for PostgreSQL. */
const DEEPEST = 2_000;

function isJson(text: string): boolean {
  if (text.includes('['.repeat(DEEPEST)) || text.includes('{"a":'.repeat(DEEPEST))) return false;
  if (text.includes('[{"parts":'.repeat(DEEPEST))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
