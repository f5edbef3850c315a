import type { Interval } from './facts.ts';

/** Intervals that overlap or touch, joined; in order of time. */
export function union(intervals: readonly Interval[]): Interval[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** What of the intervals lies in none of the others. Both are disjoint and in order, and so is what is left. */
export function without(intervals: readonly Interval[], others: readonly Interval[]): Interval[] {
  let first = 0;
  return intervals.flatMap((interval) => {
    while ((others[first]?.[1] ?? Number.POSITIVE_INFINITY) <= interval[0]) first += 1;
    return leftOf(interval, others, first);
  });
}

function leftOf(
  [from, to]: Interval,
  others: readonly Interval[],
  first: number,
): [number, number][] {
  const left: [number, number][] = [];
  let start = from;
  let at = first;
  for (let other = others[at]; other !== undefined && other[0] < to; other = others[at]) {
    if (other[0] > start) left.push([start, other[0]]);
    start = Math.max(start, other[1]);
    at += 1;
  }
  if (start < to) left.push([start, to]);
  return left;
}
