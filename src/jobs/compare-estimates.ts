import type { CogniforceRepositories, EstimateKind } from '../domains/cogniforce/index.ts';
import { quantile } from '../kernel/statistics.ts';

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
    .map((pair) => pair.other / pair.one);
  const agreeing = ratios.filter((ratio) => ratio >= 0.5 && ratio <= 2).length;
  return {
    ...{ one, other, tasks: pairs.length },
    oneMinutes: pairs.reduce((sum, pair) => sum + pair.one, 0),
    otherMinutes: pairs.reduce((sum, pair) => sum + pair.other, 0),
    medianRatio: quantile(ratios, 0.5),
    withinTwo: ratios.length === 0 ? null : agreeing / ratios.length,
  };
}
