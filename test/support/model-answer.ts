import type { ModelReply } from '../../src/kernel/prompt.ts';

/** What a model says of a task of 10 minutes, in the wanted form; `over` changes fields. */
export function said(over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    is_work_task: true,
    task_class: 'draft',
    steps: [{ what: 'Write it', minutes: 10 }],
    reference_shorter: 'A5',
    reference_longer: 'A6',
    minutes_p10: 5,
    minutes_p50: 10,
    minutes_p90: 20,
    deliverable: 'A letter',
    success: 'done',
    topics: ['letters'],
    confidence: 70,
    reason_short: 'A short letter.',
    ...over,
  };
}

/** The same with all figures at so many minutes. */
export function saidMinutes(minutes: number, over: Readonly<Record<string, unknown>> = {}) {
  const steps = [{ what: 'Do it', minutes }];
  return said({
    steps,
    minutes_p10: minutes / 2,
    minutes_p50: minutes,
    minutes_p90: minutes * 2,
    ...over,
  });
}

/** An answer of a model: this text, or this object as JSON. */
export function answer(content: unknown, over: Partial<ModelReply> = {}): ModelReply {
  return {
    text: typeof content === 'string' ? content : JSON.stringify(content),
    model: 'stand-in-1',
    ended: 'complete',
    usage: {
      input: 1_000,
      output: 200,
      total: 1_200,
      cached: 100,
      cacheWrite: null,
      reasoning: null,
      costUsd: null,
      atLeast: false,
    },
    costUsd: 0.001,
    ...over,
  };
}
