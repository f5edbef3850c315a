/** What is known of a way to estimate wherever it is named: settings, commands, stored rows, the page. */
interface EstimatorWords {
  /** Whether a language model is asked, so that redacted text leaves the machine and money is spent. */
  readonly asksModel: boolean;
  /** How an estimate was made: "by rule". Of one that asks, the model's name takes its place where it is known. */
  readonly by: string;
}

/** Every way to estimate, by its name. What each does stands in analysis/estimators, under the same name. */
export const ESTIMATORS = {
  heuristic: { asksModel: false, by: 'by rule' },
  llm: { asksModel: true, by: 'by a language model' },
} as const satisfies Readonly<Record<string, EstimatorWords>>;

export type EstimatorName = keyof typeof ESTIMATORS;

export const ESTIMATOR_NAMES = Object.keys(ESTIMATORS) as [EstimatorName, ...EstimatorName[]];

/** What estimates unless something else is set: it asks nobody. */
export const USUAL_ESTIMATOR: EstimatorName = 'heuristic';

export function isEstimator(name: unknown): name is EstimatorName {
  return typeof name === 'string' && Object.hasOwn(ESTIMATORS, name);
}

/** False also for a name that no estimator has any more. */
export function asksModel(name: string): boolean {
  return isEstimator(name) && ESTIMATORS[name].asksModel;
}
