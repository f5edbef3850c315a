import type { EstimatorName } from '../../kernel/estimators.ts';
import type { AskingEstimator, OfflineEstimator } from './estimator.ts';
import { heuristic } from './heuristic.ts';
import { llm } from './llm.ts';

export type {
  AskingEstimator,
  AskingParts,
  Estimator,
  LocalReference,
  OfflineEstimator,
  Task,
} from './estimator.ts';

/**
 * Every way to estimate, by its name. Each says what it `needs`: `nobody` estimates at once, `model` is made (`make`) with a
 * way to ask one.
 */
export const estimators = { heuristic, llm } as const satisfies Readonly<
  Record<EstimatorName, OfflineEstimator | AskingEstimator>
>;
