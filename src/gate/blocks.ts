import { holdsEnough } from './rule.ts';

/** What one measure of an open block holds, of each person. */
export interface OpenMeasure {
  /** Facts of its own days. */
  readonly own: ReadonlyMap<number, number>;
  /** All that was booked into it: what came late for days that are closed, and corrections, too. */
  readonly all: ReadonlyMap<number, number>;
}

/**
 * Whether the open block may close with the day that ends: of each main measure its own days, and all it holds, are enough.
 * Else the next day joins it.
 *
 * Its own days alone, too: a block that only late facts make large enough would tell of those who worked on its days.
 */
export function mayClose(main: readonly OpenMeasure[], k: number): boolean {
  return main.every(({ own, all }) => holdsEnough(own.values(), k) && holdsEnough(all.values(), k));
}
