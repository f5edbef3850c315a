import type { CogniforceRepositories, EstimateKind } from '../domains/cogniforce/index.ts';

/** What changes where one way of estimating takes the place of another, on the tasks that both have judged. */
export interface Comparison {
  readonly one: EstimateKind;
  readonly other: EstimateKind;
  /** Tasks that both have estimated; all figures are of these alone. */
  readonly tasks: number;
  /** Sums of the most likely minutes without AI, raw. */
  readonly oneMinutes: number;
  readonly otherMinutes: number;
  /** Of the other's minutes to the one's, task by task; null where no task has minutes of both. */
  readonly medianRatio: number | null;
  /** Share of the tasks on which they agree within a factor of 2. */
  readonly withinTwo: number | null;
}

/** Compares what two ways of estimating said of the same tasks. Raw figures: no calibration is applied. */
export async function compareEstimates(
  { estimatePairs }: Pick<CogniforceRepositories, 'estimatePairs'>,
  one: EstimateKind,
  other: EstimateKind,
): Promise<Comparison> {
  const pairs = await estimatePairs.minutes(one, other);
  const ratios = pairs
    .filter((pair) => pair.one > 0 && pair.other > 0)
    .map((pair) => pair.other / pair.one)
    .sort((a, b) => a - b);
  const agreeing = ratios.filter((ratio) => ratio >= 0.5 && ratio <= 2).length;
  return {
    ...{ one, other, tasks: pairs.length },
    oneMinutes: pairs.reduce((sum, pair) => sum + pair.one, 0),
    otherMinutes: pairs.reduce((sum, pair) => sum + pair.other, 0),
    medianRatio: middle(ratios),
    withinTwo: ratios.length === 0 ? null : agreeing / ratios.length,
  };
}

/** Of sorted numbers; null where there are none. */
function middle(sorted: readonly number[]): number | null {
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1];
  const high = sorted[Math.floor(half)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
