import { atLeast } from './rounding.ts';

/** Neighbouring bands as one. */
export interface Band {
  /** Numbers of the bands that it is made of, the first and the last. */
  readonly from: number;
  readonly to: number;
  /** At least so many people, a multiple of k. */
  readonly people: number;
}

/**
 * How use is spread: neighbouring bands merged until each holds `k` people; none where fewer than two are left, which would
 * say no more than their sum.
 *
 * Input   people of each band, in order.
 */
export function mergedBands(counts: readonly number[], k: number): Band[] {
  const bands = merged(counts, k);
  if (bands.length < 2) return [];
  return bands.map(({ from, to, people }) => ({ from, to, people: atLeast(people, k) ?? k }));
}

/** People who came in the same time, neighbours merged; of how many is said as a multiple of k. */
export const mergedCohorts = (sizes: readonly number[], k: number): Band[] =>
  merged(sizes, 2 * k).map(({ from, to, people }) => ({
    from,
    to,
    people: atLeast(people, k) ?? k,
  }));

/** Of a cohort: whether under half of it was there, or half of it or more. */
export const shareOfCohort = (there: number, size: number): 'under_half' | 'half_or_more' =>
  2 * there < size ? 'under_half' : 'half_or_more';

function merged(counts: readonly number[], least: number): Band[] {
  const bands: Band[] = [];
  let from = 0;
  let people = 0;
  for (const [at, count] of counts.entries()) {
    people += count;
    if (people < least) continue;
    bands.push({ from, to: at, people });
    from = at + 1;
    people = 0;
  }
  const last = bands.at(-1);
  // What is too few at the end joins the band before it.
  if (last === undefined || from === counts.length) return bands;
  return [...bands.slice(0, -1), { ...last, to: counts.length - 1, people: last.people + people }];
}
