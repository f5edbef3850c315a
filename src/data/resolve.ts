import { CogniforceError } from '../kernel/errors.ts';

/** Ids in one question: below the bound variables that either engine takes. */
const BATCH = 500;

/** What names a row of the other domain. */
export type Id = string | number;

/** How rows of one domain find what belongs to them in another. */
export interface Question<Row, Found, Key extends Id> {
  /** What the row names in the other domain; null: nothing, and nobody is asked. */
  readonly idOf: (row: Row) => Key | null;
  /** The other domain's answer, in any order; ids that it does not have are left out. */
  readonly byIds: (ids: readonly Key[]) => Promise<readonly Found[]>;
  /** Which of the ids a row of the answer is for. */
  readonly keyOf: (found: Found) => Key;
  /** Ids in one question, 500 without. */
  readonly batch?: number;
}

/** A row, and what belongs to it. */
export interface Resolved<Row, Found> {
  readonly row: Row;
  /** Null: the other domain has none; where `known` is false it could not be asked, and null says nothing. */
  readonly found: Found | null;
  readonly known: boolean;
}

/** Every row, in its order. */
export interface Resolution<Row, Found> {
  readonly rows: readonly Resolved<Row, Found>[];
  /** Why some of the rows are not known; null: all are. */
  readonly failure: CogniforceError | null;
}

/**
 * Finds for each row what belongs to it in another domain: the join that two databases do not have.
 *
 * Asks once for each id, in `ceil(distinct ids / batch)` questions, one after the other. When the other domain fails it is
 * not asked again, and the rows that are then not known are told apart from those it does not have: a page can show
 * what it knows.
 *
 * Errors  only those that are faults of ours, not of the other database.
 */
export async function resolve<Row, Found, Key extends Id>(
  rows: readonly Row[],
  { idOf, byIds, keyOf, batch = BATCH }: Question<Row, Found, Key>,
): Promise<Resolution<Row, Found>> {
  if (!(Number.isInteger(batch) && batch > 0)) throw new RangeError('a batch holds one id or more');
  const ids = rows.map(idOf);
  const distinct = [...new Set(ids.filter((id) => id !== null))];
  const answers = new Map<Key, Found | null>();
  const failure = await inBatches(distinct, batch, async (asked) => {
    const found = new Map((await byIds(asked)).map((each) => [keyOf(each), each]));
    for (const id of asked) answers.set(id, found.get(id) ?? null);
  });
  return {
    failure,
    rows: rows.map((row, at) => {
      const id = ids[at] ?? null;
      const known = id === null || answers.has(id);
      return { row, found: id === null ? null : (answers.get(id) ?? null), known };
    }),
  };
}

/** Gives the failure that ended it, or null. */
async function inBatches<T>(
  items: readonly T[],
  size: number,
  work: (part: readonly T[]) => Promise<void>,
): Promise<CogniforceError | null> {
  for (let from = 0; from < items.length; from += size) {
    try {
      await work(items.slice(from, from + size));
    } catch (error) {
      if (error instanceof CogniforceError) return error;
      throw error;
    }
  }
  return null;
}
