import { atLeast } from './rounding.ts';

/**
 * Counts of people are said as "at least so many", a multiple of k, and only of sets of which the said numbers themselves may be
 * the truth: then every set that follows from them by adding and subtracting may be of nobody, or of k people. So sets that lie in
 * each other are said, and no parts of a whole that is known: what the remainders of five parts come to can be all that they can.
 */

/** A set of people who lie in the one before it. */
export interface Stair {
  /** Number of the first band that is in it: those after it are, too. */
  readonly from: number;
  /** At least so many people. */
  readonly people: number;
}

/**
 * How use is spread: of at least how many people it is as much as that, or more. Neighbouring bands that no number tells apart are
 * one; none where fewer than two are left, which would say no more than their sum.
 *
 * Which bands are merged follows from what is said alone: a band that is left out for its own size would tell of it.
 *
 * Input   people of each band, in order; `of`: of how many, null where that is not known.
 */
export function stairsOf(counts: readonly number[], k: number, of: number | null = null): Stair[] {
  const stairs: Stair[] = [];
  for (const from of counts.keys()) {
    const people = atLeast(sumOf(counts.slice(from)), k, of);
    if (people === null || people === stairs.at(-1)?.people) continue;
    stairs.push({ from, people });
  }
  return stairs.length < 2 ? [] : stairs;
}

/** People who came in neighbouring times. */
export interface Cohort {
  /** Numbers of the times, the first and the last. */
  readonly from: number;
  readonly to: number;
  /** At least so many, a multiple of k. */
  readonly people: number;
}

/** People that a cohort has at least, in multiples of k: so both halves of it can hold k. */
const HALVES = 2;

/**
 * People who came in the same time, neighbours merged until they are twice k. Those at the end who are too few are in none yet:
 * a cohort that would take them in would be another one than was shown.
 */
export function cohortsOf(sizes: readonly number[], k: number): Cohort[] {
  return complete(sizes, HALVES * k).map(({ from, to, people }) => ({
    ...{ from, to },
    people: atLeast(people, k) ?? k,
  }));
}

/** Of a cohort: whether under half of it was there, or half of it or more; null: it is no longer large enough. */
export function shareOfCohort(there: number, size: number, k: number): Share | null {
  if (size < HALVES * k) return null;
  return 2 * there < size ? 'under_half' : 'half_or_more';
}
export type Share = 'under_half' | 'half_or_more';

interface Complete {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

function complete(counts: readonly number[], least: number): Complete[] {
  const bands: Complete[] = [];
  let from = 0;
  let people = 0;
  for (const [at, count] of counts.entries()) {
    people += count;
    if (people < least) continue;
    bands.push({ from, to: at, people });
    from = at + 1;
    people = 0;
  }
  return bands;
}

const sumOf = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
