import { resource } from '../resources/index.ts';
import { TASK_CLASSES, type TaskClass } from './facts.ts';
import type { Signals } from './signals.ts';

/** How much each signal speaks for each kind of work: logits, in the order of `TASK_CLASSES`. */
export interface KindModel {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Of chats that were answered, and of asks by themselves. */
export interface KindModels {
  readonly answered: KindModel;
  readonly asked: KindModel;
}

/** Numbers of one signal in one text, so that a signal is a line. */
interface StoredModel {
  readonly bias: string;
  readonly weights: Readonly<Record<string, string>>;
}

/** As they are stored: `npm run train:kinds` writes them. */
interface StoredKindModels {
  readonly kinds: string;
  readonly answered: StoredModel;
  readonly asked: StoredModel;
}

/** The models that ship. */
export const kindModels = resource('estimation/kind-weights.json', (text): KindModels => {
  const { kinds, answered, asked } = JSON.parse(text) as StoredKindModels;
  if (kinds !== TASK_CLASSES.join(' ')) throw new Error('It was fitted on other kinds of work.');
  return { answered: modelOf(answered), asked: modelOf(asked) };
});

function modelOf({ bias, weights }: StoredModel): KindModel {
  const numbers = (text: string) => text.split(' ').map(Number);
  const own = Object.entries(weights).map(([signal, text]) => [signal, numbers(text)] as const);
  return { bias: numbers(bias), weights: new Map(own) };
}

/** Logits of all kinds, in their order. */
export function logitsOf({ bias, weights }: KindModel, signals: Signals): number[] {
  const logits = [...bias];
  for (const [signal, value] of signals) {
    const own = weights.get(signal) ?? [];
    for (let at = 0; at < own.length; at += 1) {
      logits[at] = (logits[at] ?? 0) + value * (own[at] ?? 0);
    }
  }
  return logits;
}

/** The likeliest kind by its logits but for those left out, and how likely it is among the others. */
export function likeliestOf(
  logits: readonly number[],
  leftOut: ReadonlySet<TaskClass> | null = null,
): { readonly taskClass: TaskClass; readonly probability: number } {
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
