import { resource } from '../resources/index.ts';
import { TASK_CLASSES, type TaskClass } from './facts.ts';
import type { Signals } from './signals.ts';

/** How much each signal speaks for each kind of work: logits, in the order of `TASK_CLASSES`. */
export interface KindModel {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** As it is stored: `npm run train:kinds` writes it. */
export interface StoredKindModel {
  readonly kinds: readonly TaskClass[];
  readonly bias: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** The model that ships. */
export const kindModel = resource('estimation/kind-weights.json', (text): KindModel => {
  const { kinds, bias, weights } = JSON.parse(text) as StoredKindModel;
  if (kinds.join() !== TASK_CLASSES.join())
    throw new Error('It was fitted on other kinds of work.');
  return { bias, weights: new Map(Object.entries(weights)) };
});

/** Logits of all kinds, in their order. */
export function logitsOf({ bias, weights }: KindModel, signals: Signals): number[] {
  const logits = [...bias];
  for (const [signal, value] of signals) {
    const own = weights.get(signal);
    if (own === undefined) continue;
    for (const [at, weight] of own.entries()) logits[at] = (logits[at] ?? 0) + value * weight;
  }
  return logits;
}

/** The likeliest kind but for those left out, and how likely it is among the others. */
export function likeliestOf(
  model: KindModel,
  signals: Signals,
  leftOut: ReadonlySet<TaskClass> | null,
): { readonly taskClass: TaskClass; readonly probability: number } {
  const logits = logitsOf(model, signals);
  let best: { taskClass: TaskClass; logit: number } = { taskClass: 'other', logit: -Infinity };
  let sum = 0;
  for (const [at, taskClass] of TASK_CLASSES.entries()) {
    const logit = logits[at] ?? 0;
    if (leftOut?.has(taskClass)) continue;
    sum += Math.exp(logit);
    if (logit > best.logit) best = { taskClass, logit };
  }
  return { taskClass: best.taskClass, probability: Math.exp(best.logit) / sum };
}
