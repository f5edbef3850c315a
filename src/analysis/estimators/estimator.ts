import type { Judge, SendPrompt } from '../../kernel/prompt.ts';
import type { Estimate, Material, TaskClass } from '../facts.ts';
import type { Outgoing } from '../outgoing-text.ts';

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
  /** Code was delivered that works on files, sheets, mails or databases: it has to be set up and tried out. Default false. */
  readonly worksOutside?: boolean;
  /** Whether an answer was a picture. Default false. */
  readonly picturesMade?: boolean;
  /** Nothing of use came of it: then what was asked for counts, and not how little was delivered. Default false. */
  readonly failed?: boolean;
  /** What may leave the machine of it, made by ../outgoing.ts alone: redacted and short. Absent: nothing may. */
  readonly outgoing?: Outgoing;
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
  readonly needs: 'nobody';
  estimate(task: Task): Estimate;
}

/** An estimator that asks a language model. */
export interface AskingEstimator {
  readonly needs: 'model';
  readonly method: string;
  readonly methodVersion: string;
  /** Gives the estimator that asks so. */
  make(parts: AskingParts): Estimator;
}

/** What an estimator that asks is made of. */
export interface AskingParts {
  readonly prompt: SendPrompt;
  /** Told of each answer; whoever asks for a run. */
  readonly judge?: Judge;
  /** Name by which the server is asked for it. */
  readonly model: string;
  /** Answers to one task, each to a question of its own; 3, or 1 where money is short. At least 1. */
  readonly samples: number;
  /** Calibrated episodes of this organisation to compare with; of the task's class the nearest five are shown. */
  readonly references: readonly LocalReference[];
  /** Each topic that the model names goes through it before it is kept. */
  readonly redact: (text: string) => string;
  /** Also asks how the person felt, -1 to 1; default false. */
  readonly sentiment?: boolean;
}

/** An episode whose minutes without AI are known from people; no word of it. */
export interface LocalReference {
  readonly taskClass: TaskClass;
  /** Above 0. */
  readonly minutes: number;
}
