import type { BookBlock, BookPeriod, Measure, Published } from '../domains/cogniforce/book.ts';
import type { DayRange } from '../kernel/days.ts';
import type { Kept } from './kept.ts';

/** A period that is over, with the days that its blocks cover. */
export interface ClosedPeriod extends BookPeriod {
  readonly covers: DayRange;
  readonly blocks: readonly BookBlock[];
}

/** What has been published, all but its classes. */
export interface Book {
  /** Another one when more has been published. */
  readonly version: string;
  /** In their order. */
  readonly blocks: readonly BookBlock[];
  /** In the order in which they end; those in which no block ends hold nothing, and are not there. */
  readonly periods: readonly ClosedPeriod[];
}

/** Opened once for a version: a page asks many questions of it. */
export async function openBook({ book }: Pick<Published, 'book'>, kept: Kept): Promise<Book> {
  const version = await book.version();
  return kept.of(version, 'book', async () => {
    const [blocks, periods] = await Promise.all([book.blocks(), book.periods()]);
    return {
      version,
      blocks,
      periods: periods
        .flatMap((period) => closed(period, blocks))
        .sort((a, b) => (a.to_day < b.to_day ? -1 : 1)),
    };
  });
}

function closed(period: BookPeriod, blocks: readonly BookBlock[]): ClosedPeriod[] {
  const { closed_at, first_block, last_block } = period;
  if (closed_at === null || first_block === null || last_block === null) return [];
  const own = blocks.filter(({ number }) => number >= first_block && number <= last_block);
  const covers = coversOf(own);
  return covers === null ? [] : [{ ...period, covers, blocks: own }];
}

/** Blocks that end in the range: what it holds. */
export function blocksIn({ blocks }: Book, { from, to }: DayRange): BookBlock[] {
  return blocks.filter(({ to_day }) => to_day >= from && to_day <= to);
}

/** The days of blocks, or periods, that follow each other; null where there is none. */
export function coversOf(
  blocks: readonly Pick<BookBlock, 'from_day' | 'to_day'>[],
): DayRange | null {
  const [first] = blocks;
  const last = blocks.at(-1);
  return first === undefined || last === undefined
    ? null
    : { from: first.from_day, to: last.to_day };
}

/** What blocks say of a measure together. */
export interface Said {
  /** Null where none of them says it. */
  readonly amount: number | null;
  /** Whether all of them do: else it is at least so much, where it is no difference. */
  readonly isWhole: boolean;
}

export function said(blocks: readonly Pick<BookBlock, 'amounts'>[], measure: Measure): Said {
  const known = blocks.flatMap(({ amounts }) => amounts[measure] ?? []);
  return {
    amount: known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0),
    isWhole: known.length > 0 && known.length === blocks.length,
  };
}
