import type { StoredFacts } from '../../../src/domains/cogniforce/index.ts';
import { answerTo, factsOf, person } from '../cogniforce.ts';
import type { Task } from './world.ts';

/** US dollars for a million tokens; the rare model has no price. */
export const PRICES: Readonly<Record<string, { readonly input: number; readonly output: number }>> =
  {
    'model-0': { input: 1, output: 4 },
    'model-1': { input: 10, output: 30 },
    'model-2': { input: 3, output: 9 },
  };
const MILLION = 1_000_000;

/** What somebody counts a task that is partly done for. */
export const SUCCESS = { done: 1, partly: 0.5 } as const;

/** Minutes beside the chat of each question. */
export const BESIDE = 2;

export const hashOf = (number: number) => person(`person ${number}`);

/** US dollars of tokens by the list; null where the model has no price. */
export function costOf(model: string, input: number, output: number): number | null {
  const price = PRICES[model];
  return price === undefined ? null : (input * price.input + output * price.output) / MILLION;
}

/** A task as it is stored: at an hour of its own, so that what a person did does not overlap. */
export function storedOf(task: Task): StoredFacts {
  const facts = factsOf({
    ...{ id: task.id, person: hashOf(task.person), day: task.day, p50: task.p50 },
    ...{ minutes: task.chat, outcome: task.outcome, success: SUCCESS[task.outcome] },
    ...{ updatedAt: task.version + 1, method: task.method },
  });
  const from = Date.parse(`${task.day}T08:00:00Z`) + task.nth * 7_200_000;
  const to = from + task.chat * 60_000;
  const [fromAt, toAt] = [new Date(from).toISOString(), new Date(to).toISOString()];
  const intervals = JSON.stringify([[from, to]]) as never;
  const turns = JSON.stringify([from]) as never;
  const fingerprint = String(task.version).padEnd(64, 'f');
  const sigma = task.method === 'test' ? 1.15 : 0.65;
  return {
    ...facts,
    analysis: { ...facts.analysis, taskClass: task.kind, sourceFingerprint: fingerprint },
    episodes: facts.episodes.map((episode) => ({
      ...{ ...episode, fromAt, toAt, intervals, turns, taskClass: task.kind },
    })),
    estimates: facts.estimates.map((each) => ({
      ...{ ...each, sigma, sourceFingerprint: fingerprint },
    })),
    usage: facts.usage.map((used) => ({
      ...{ ...used, model: task.model },
      ...{ inputTokens: task.input, outputTokens: task.output },
      ...{ totalTokens: task.input + task.output },
      ...{ priceableInputTokens: task.input, priceableOutputTokens: task.output },
    })),
  };
}

/** What its person says that it would have taken. */
export const answerOf = (task: Task) =>
  answerTo(
    { id: task.id, person: hashOf(task.person), p50: task.p50 },
    Math.round(task.p50 * (1 + task.nth) * 2),
  );
