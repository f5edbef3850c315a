import type { Contribution } from '../calibration/calibrate.ts';

const OUTCOMES = ['done', 'partly', 'no', 'unclear'] as const;

/** What the tasks of each outcome would add to sums if all of them counted in full. */
export type OutcomeSums = Readonly<Record<(typeof OUTCOMES)[number], Contribution>>;

/** Input  `share`: what the cap leaves of the day, 0 to 1. */
export function outcomesOf(
  estimates: readonly { readonly outcome: string; readonly inFull: Contribution }[],
  share: number,
): OutcomeSums {
  const [done, partly, no, unclear] = OUTCOMES.map((each) =>
    sumOf(
      estimates.flatMap(({ outcome, inFull }) => (outcome === each ? [inFull] : [])),
      share,
    ),
  );
  return {
    done: done ?? NOTHING,
    partly: partly ?? NOTHING,
    no: no ?? NOTHING,
    unclear: unclear ?? NOTHING,
  };
}

const NOTHING: Contribution = { conservative: 0, mean: 0, variance: 0 };

function sumOf(parts: readonly Contribution[], share: number): Contribution {
  const sum = (of: (part: Contribution) => number) =>
    parts.reduce((total, part) => total + of(part), 0);
  return {
    conservative: share * sum(({ conservative }) => conservative),
    mean: share * sum(({ mean }) => mean),
    variance: share ** 2 * sum(({ variance }) => variance),
  };
}

/** The same as a day has them. */
export function outcomeAmounts(outcomes: OutcomeSums | null) {
  return {
    doneManualMinutes: outcomes?.done.conservative ?? null,
    doneExpectedMinutes: outcomes?.done.mean ?? null,
    doneVariance: outcomes?.done.variance ?? null,
    partlyManualMinutes: outcomes?.partly.conservative ?? null,
    partlyExpectedMinutes: outcomes?.partly.mean ?? null,
    partlyVariance: outcomes?.partly.variance ?? null,
    noManualMinutes: outcomes?.no.conservative ?? null,
    noExpectedMinutes: outcomes?.no.mean ?? null,
    noVariance: outcomes?.no.variance ?? null,
    unclearManualMinutes: outcomes?.unclear.conservative ?? null,
    unclearExpectedMinutes: outcomes?.unclear.mean ?? null,
    unclearVariance: outcomes?.unclear.variance ?? null,
  };
}
