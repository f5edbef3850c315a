/**
 * The rate that is used in the place of each: itself, unless fewer than `minimum` people have it.
 *
 * Minutes and value of a range are both shown, with different rates in the second: two sums that would give away the minutes
 * of the few who have a rate of their own. So they are counted at the next lower rate, which claims less; those at the
 * lowest, where they are too few, at the next higher. Where all people together are too few there is one rate left.
 */
export function usedRates(
  peopleAt: ReadonlyMap<number, ReadonlySet<string>>,
  minimum: number,
): Map<number, number> {
  const highestFirst = [...peopleAt].sort(([a], [b]) => b - a);
  const used = new Map<number, number>();
  let waiting: number[] = [];
  let together = new Set<string>();
  let last: number | null = null;
  for (const [rate, people] of highestFirst) {
    waiting.push(rate);
    together = new Set([...together, ...people]);
    if (together.size < minimum) continue;
    for (const each of waiting) used.set(each, rate);
    last = rate;
    waiting = [];
    together = new Set();
  }
  const lowest = last ?? waiting.at(-1);
  if (lowest !== undefined) for (const each of waiting) used.set(each, lowest);
  return used;
}
