/** How many people what is shown tells about at least, unless set otherwise. */
export const SMALLEST_GROUP = 5;

/**
 * What the third and smaller of them hold at least, of what the largest does: else the second would learn the largest nearly
 * exactly. A union of groups that satisfy it satisfies it.
 *
 * Source  the p percent rule of statistical disclosure control (Hundepool et al., Statistical Disclosure Control, 2012, section 4.2).
 */
const OF_LARGEST = 0.1;

/**
 * Whether a sum may be shown for its size: at least `k` people contribute, and none of them nearly all of it.
 *
 * Input   `amounts`: one of each person, of either sign; 0 contributes nothing.
 */
export function holdsEnough(amounts: Iterable<number>, k: number): boolean {
  let people = 0;
  let first = 0;
  let second = 0;
  let all = 0;
  for (const amount of amounts) {
    const size = Math.abs(amount);
    if (size === 0) continue;
    people += 1;
    all += size;
    if (size > first) {
      second = first;
      first = size;
    } else if (size > second) {
      second = size;
    }
  }
  return people >= k && all - first - second >= OF_LARGEST * first;
}
