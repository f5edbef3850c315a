import { heuristic } from './heuristic.ts';

export type { Estimator, OfflineEstimator, Task } from './estimator.ts';

/** Every way to estimate, by its name. */
export const estimators = { heuristic } as const;
