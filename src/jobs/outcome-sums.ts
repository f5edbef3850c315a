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

/** The same as columns of a day. */
export function outcomeColumns(outcomes: OutcomeSums | null) {
  return {
    done_manual_minutes: outcomes?.done.conservative ?? null,
    done_expected_minutes: outcomes?.done.mean ?? null,
    done_variance: outcomes?.done.variance ?? null,
    partly_manual_minutes: outcomes?.partly.conservative ?? null,
    partly_expected_minutes: outcomes?.partly.mean ?? null,
    partly_variance: outcomes?.partly.variance ?? null,
    no_manual_minutes: outcomes?.no.conservative ?? null,
    no_expected_minutes: outcomes?.no.mean ?? null,
    no_variance: outcomes?.no.variance ?? null,
    unclear_manual_minutes: outcomes?.unclear.conservative ?? null,
    unclear_expected_minutes: outcomes?.unclear.mean ?? null,
    unclear_variance: outcomes?.unclear.variance ?? null,
  };
}
