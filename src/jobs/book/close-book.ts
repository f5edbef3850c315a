import { addDays, dayOf } from '../../kernel/days.ts';
import type { BookKeeping } from './book-keeping.ts';
import { closeAdoption } from './close-adoption.ts';
import { closeBlocks } from './close-blocks.ts';
import { closePeriods } from './close-periods.ts';

/** What a run added to the book. */
export interface Closed {
  readonly blocks: number;
  readonly periods: number;
}

/**
 * Closes what may be closed with the days that were over when a run began that has read everything.
 *
 * Input   `startedMs`: when it began, epoch milliseconds.
 */
export async function closeBook(
  keeping: BookKeeping,
  startedMs: number,
  signal?: AbortSignal,
): Promise<Closed> {
  const until = addDays(dayOf(startedMs, keeping.zone), -1);
  const blocks = await closeBlocks(keeping, until, signal);
  if (signal?.aborted) return { blocks, periods: 0 };
  const periods = await closePeriods(keeping, until, signal);
  if (!signal?.aborted) await closeAdoption(keeping, signal);
  return { blocks, periods };
}
