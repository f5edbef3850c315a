import type { CogniforceRepositories, Measure } from '../../domains/cogniforce/index.ts';
import type { Day } from '../../kernel/days.ts';
import { cellsOf } from './open-block.ts';

/** A measure of a closed block that is other than its journal. */
interface Difference {
  readonly table: 'book_block';
  /** Its last day. */
  readonly day: Day;
  readonly column: string;
  readonly rows: number;
}

/** Sums of doubles in another order agree to so much. */
const TOLERANCE = 1e-9;

/**
 * Closed blocks that the journal does not add up to: one entry for each measure. Those that somebody was erased from are left
 * out, since their journal is no longer whole.
 */
export async function differencesOfBook({
  book,
  journal,
}: Pick<CogniforceRepositories, 'book' | 'journal'>): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const { number, to_day, amounts, erased } of await book.blocks()) {
    if (erased) continue;
    const sums = cellsOf(await journal.ofBlock(number)).amounts;
    for (const [measure, said] of Object.entries(amounts)) {
      const column = sums.get(measure as Measure) ?? [];
      const sum = column.reduce((all, amount) => all + amount, 0);
      if (Math.abs(sum - said) <= TOLERANCE * Math.max(1, Math.abs(said))) continue;
      found.push({ table: 'book_block', day: to_day, column: measure, rows: 1 });
    }
  }
  return found;
}
