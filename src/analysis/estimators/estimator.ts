import type { Estimate, Material, TaskClass } from '../facts.ts';

/**
 * What an estimator may look at: the task, what was given and what was delivered. Never how long it took with AI, when it
 * was, or an earlier estimate: they would pull the figure towards themselves.
 */
export interface Task {
  readonly taskClass: TaskClass;
  /** The substantive asks as they were typed, oldest first, without what was pasted. */
  readonly asks: readonly string[];
  /** `asks` zero: nothing but pleasantries. Delivered null: a bare task text, of which no answer is known. */
  readonly material: Material;
}

/** One way to say how long a competent colleague would have needed without AI for what was delivered. */
export interface Estimator {
  /** Stands beside each estimate. */
  readonly method: string;
  /** Changes whenever the same task may get another figure. */
  readonly methodVersion: string;
  /** Never throws for a task: what cannot be estimated is `unestimated`, and no figure stands in for it. */
  estimate(task: Task): Estimate | Promise<Estimate>;
}

/** An estimator that needs nobody else: it answers at once, and the same task always gets the same figure. */
export interface OfflineEstimator extends Estimator {
  estimate(task: Task): Estimate;
}
