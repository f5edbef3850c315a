import { IDS } from './chat-rows.ts';
import type { Db } from './features.ts';
import { faultOf } from './source-fault.ts';

/** Of ids as they are made, in the order of every collation. */
const DIGITS = '-0123456789abcdefghijklmnopqrstuvwxyz';
const BASE = BigInt(DIGITS.length);
/** Of a UUID. */
const LENGTH = 36;
const WHOLE = BASE ** BigInt(LENGTH);

/** More statements than that are not worth it; so many without a single id are none of a few damaged rows. */
const MOST = 20_000;
const MOST_IN_VAIN = 500;

export interface FoundIds {
  readonly ids: readonly string[];
  /** Rows of which not even the id is to be had: at least so many. */
  readonly unlisted: number;
}

/**
 * Ids of all rows of `chat` that the source gives, though a part of the table is damaged: ranges of ids that fail are halved
 * until only what is damaged is left. Null where that is no way round: each statement reads the whole table.
 *
 * Where a border lies does not matter, nor how the database sorts: every id is on one side of it.
 */
export async function idsByHalves(db: Db): Promise<FoundIds | null> {
  const isReachable = (await orNull(idsWithin(db, '', ''))) !== null;
  return isReachable ? halved(db) : null;
}

async function halved(db: Db): Promise<FoundIds | null> {
  const ids = new Set<string>();
  const ranges: Range[] = [[0n, WHOLE]];
  let unlisted = 0;
  for (let asked = 1; ranges.length > 0; asked += 1) {
    if (asked > (ids.size === 0 ? MOST_IN_VAIN : MOST)) return null;
    const looked = await lookInto(db, ranges.pop() ?? [0n, 0n]);
    for (const id of looked.ids) ids.add(id);
    ranges.push(...looked.halves);
    unlisted += looked.unlisted;
  }
  return { ids: [...ids], unlisted };
}

type Range = readonly [from: bigint, to: bigint];

/** The ids of a range, or its halves, or that nothing is between its borders but what is damaged. */
async function lookInto(db: Db, [from, to]: Range): Promise<FoundIds & { halves: Range[] }> {
  const ids = await orNull(
    idsWithin(db, from === 0n ? null : text(from), to === WHOLE ? null : text(to)),
  );
  if (ids !== null) return { ids, unlisted: 0, halves: [] };
  const middle = (from + to) / 2n;
  if (middle === from) return { ids: [], unlisted: 1, halves: [] };
  const halves: Range[] = [
    [middle, to],
    [from, middle],
  ];
  return { ids: [], unlisted: 0, halves };
}

/** Those behind `from` up to `to`; null is no border. */
async function idsWithin(db: Db, from: string | null, to: string | null): Promise<string[]> {
  const ids: string[] = [];
  for (let after = from; ; ) {
    let query = db.selectFrom('chat').select('chat.id').orderBy('chat.id').limit(IDS);
    if (after !== null) query = query.where('chat.id', '>', after);
    if (to !== null) query = query.where('chat.id', '<=', to);
    const page = await query.execute();
    for (const { id } of page) ids.push(id);
    const last = page.at(-1);
    if (last === undefined || page.length < IDS) return ids;
    after = last.id;
  }
}

function text(border: bigint): string {
  let digits = '';
  for (let rest = border; rest > 0n; rest /= BASE)
    digits = `${DIGITS[Number(rest % BASE)]}${digits}`;
  return digits.padStart(LENGTH, DIGITS[0]).replace(/-+$/, '');
}

/** Null where what was asked for is damaged. */
export async function orNull<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    if (faultOf(error)?.kind !== 'damaged') throw error;
    return null;
  }
}
