import type { BookBlock, BookPeriod, Measure, Published } from '../domains/cogniforce/book.ts';
import type { DayRange } from '../kernel/days.ts';
import type { ClassTable } from './class-tables.ts';
import { type Row, rowOf } from './sums.ts';

/** A block, and its amounts once more as they are added up. */
export interface Block extends BookBlock {
  readonly row: Row;
}

/** A period that is over, with the days that its blocks cover. */
export interface ClosedPeriod extends BookPeriod {
  readonly covers: DayRange;
  readonly blocks: readonly Block[];
}

/** What has been published, all but its classes. */
export interface Pages {
  /** Another one when more has been published. */
  readonly version: string;
  /** In their order. */
  readonly blocks: readonly Block[];
  /** In the order in which they end; those in which no block ends hold nothing, and are not there. */
  readonly periods: readonly ClosedPeriod[];
}

/** What has been published. */
export interface Book extends Pages {
  /** Classes of one division in some of the periods, in their order. */
  classes(division: string, periods: readonly ClosedPeriod[]): Promise<ClassTable[]>;
}

/**
 * Reads what was published since `known`, which is another version of the same book: blocks are numbered from 1 on, and written once.
 * Where it is another book, or none is known, all is read.
 */
export async function readPages(
  { blocks: blocksFrom, periods }: Published['book'],
  version: string,
  known: Pages | null,
): Promise<Pages> {
  const before = known?.blocks ?? [];
  const newest = before.at(-1);
  const [read, begun] = await Promise.all([blocksFrom(newest?.number ?? 1), periods()]);
  const [first] = read;
  const isSame = newest !== undefined && first?.closed_at === newest.closed_at;
  const blocks = isSame
    ? [...before, ...read.slice(1).map(withRow)]
    : (newest === undefined ? read : await blocksFrom(1)).map(withRow);
  return { version, blocks, periods: closedPeriods(begun, blocks) };
}

const withRow = (block: BookBlock): Block => ({ ...block, row: rowOf(block.amounts) });

function closedPeriods(begun: readonly BookPeriod[], blocks: readonly Block[]): ClosedPeriod[] {
  return begun
    .flatMap((period) => {
      const own = blocksOf(period, blocks);
      const covers = coversOf(own);
      return covers === null ? [] : [{ ...period, covers, blocks: own }];
    })
    .sort((a, b) => (a.to_day < b.to_day ? -1 : 1));
}

/** None of a period that is open; blocks are numbered from 1 on without gaps. */
function blocksOf(
  { closed_at, first_block, last_block }: BookPeriod,
  blocks: readonly Block[],
): readonly Block[] {
  if (closed_at === null || first_block === null || last_block === null) return [];
  return blocks.slice(first_block - 1, last_block);
}

/** Periods that lie in this one and say what waited for it: itself, of a book month its weeks. */
export function partsOf(
  period: ClosedPeriod,
  { periods }: Pick<Pages, 'periods'>,
): readonly ClosedPeriod[] {
  if (period.kind !== 'book_month') return [period];
  const first = period.first_block ?? 0;
  const last = period.last_block ?? 0;
  return periods.filter(
    ({ kind, first_block, last_block }) =>
      kind !== 'book_month' && (first_block ?? 0) >= first && (last_block ?? 0) <= last,
  );
}

/** Blocks that end in the range: what it holds. */
export function blocksIn({ blocks }: Pick<Pages, 'blocks'>, { from, to }: DayRange): Block[] {
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
  let [sum, known] = [0, 0];
  for (const { amounts } of blocks) {
    const amount = amounts[measure];
    if (amount === undefined) continue;
    sum += amount;
    known += 1;
  }
  return { amount: known === 0 ? null : sum, isWhole: known > 0 && known === blocks.length };
}
