import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AskingParts,
  type Estimator,
  estimators,
  type Task,
} from '../../src/analysis/estimators/index.ts';
import { type Estimate, TASK_CLASSES } from '../../src/analysis/facts.ts';
import { withOutgoing } from '../../src/analysis/outgoing.ts';
import { asksModel, USUAL_ESTIMATOR } from '../../src/kernel/estimators.ts';
import type { Prompt, SendPrompt } from '../../src/kernel/prompt.ts';
import { answer, said } from '../support/model-answer.ts';
import { taskOf } from '../support/task.ts';

const asIs = (text: string) => text;
const parts = (prompt: SendPrompt): AskingParts => ({
  prompt,
  model: 'stand-in',
  samples: 2,
  references: [],
  redact: asIs,
});
const sound: SendPrompt = async () => answer(said());

/** Each registered estimator, ready; one that asks is given this way to. */
function each(prompt: SendPrompt = sound): [name: string, estimator: Estimator][] {
  return Object.entries(estimators).map(([name, registered]) => [
    name,
    registered.needs === 'model' ? registered.make(parts(prompt)) : registered,
  ]);
}

it('asks a model exactly where its name says so, to which settings and commands go', () => {
  for (const [name, { needs }] of Object.entries(estimators)) {
    expect([name, needs === 'model']).toEqual([name, asksModel(name)]);
  }
  expect(asksModel(USUAL_ESTIMATOR)).toBe(false);
});

const count = fc.nat({ max: 100_000 });
const tasks: fc.Arbitrary<Task> = fc
  .record({
    taskClass: fc.constantFrom(...TASK_CLASSES),
    asks: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
    material: fc.record({
      asks: count,
      promptWords: count,
      pastedWords: fc.nat({ max: 3_000 }),
      deliveredWords: fc.option(count),
      deliveredProseWords: fc.option(count),
      deliveredCodeLines: fc.option(count),
    }),
  })
  .map((task) => withOutgoing(task, asIs) ?? task);

function expectSound(estimate: Estimate, { method, methodVersion }: Estimator): void {
  expect(estimate).toMatchObject({ method, methodVersion });
  if (estimate.status === 'unestimated') {
    expect(estimate.reason).toMatch(/^[a-z_]{3,40}$/);
    expect(estimate).not.toHaveProperty('p50');
    return;
  }
  const { p10, p50, p90, sigma, confidence } = estimate;
  for (const figure of [p10, p50, p90, sigma, confidence])
    expect(figure).toSatisfy(Number.isFinite);
  expect(0 <= p10 && p10 <= p50 && p50 <= p90 && p50 <= 2_400).toBe(true);
  expect(sigma).toBeGreaterThan(0);
  expect(confidence > 0 && confidence <= 100).toBe(true);
}

describe.each(each())('estimator %s', (name, estimator) => {
  it('is registered under the method that stands beside its estimates', () => {
    const registered = Object.entries(estimators).find(([key]) => key === name)?.[1];
    expect(registered).toMatchObject({ method: name, methodVersion: estimator.methodVersion });
    expect(estimator.method).toBe(name);
    expect(['nobody', 'model']).toContain(registered?.needs);
  });

  it('gives finite minutes in order or a reason, the same for the same task', async () => {
    await fc.assert(
      fc.asyncProperty(tasks, async (task) => {
        const estimate = await estimator.estimate(task);
        expectSound(estimate, estimator);
        expect(JSON.stringify(await estimator.estimate(task))).toBe(JSON.stringify(estimate));
      }),
      { numRuns: 40 },
    );
  });

  it('estimates nothing but pleasantries at zero', async () => {
    const task = withOutgoing(taskOf('thanks a lot'), asIs);
    expect(task && (await estimator.estimate(task))).toMatchObject({ p10: 0, p50: 0, p90: 0 });
  });

  it('leaves the task as it was', async () => {
    const task = withOutgoing(taskOf('Write a letter to the bank'), asIs);
    if (task === null) throw new Error('No task.');
    const before = JSON.stringify(task);
    await estimator.estimate(task);
    expect(JSON.stringify(task)).toBe(before);
  });
});

const FAILURES: readonly (readonly [string, SendPrompt])[] = [
  ['throws', () => Promise.reject(new Error('Write a letter'))],
  [
    'throws at once',
    () => {
      throw new TypeError('Write a letter');
    },
  ],
  ['says nothing', async () => answer('')],
  ['refuses', async () => answer('No.', { ended: 'refused' })],
  ['is cut short', async () => answer(said(), { ended: 'cut' })],
  ['says nonsense', async () => answer('{"minutes_p50": "Write a letter"}')],
  ['repeats what it was asked', async (question) => answer(question.user)],
];
const ASKING = Object.entries(estimators).filter(([, registered]) => registered.needs === 'model');

describe.each(ASKING)('estimator %s, which asks a model', (name) => {
  const task = withOutgoing(taskOf('Write a letter to the bank'), asIs) ?? taskOf('');
  const estimatorWith = (prompt: SendPrompt) => each(prompt).find(([key]) => key === name)?.[1];

  it.each(FAILURES)('has no figure and no word of a chat where the model %s', async (_, ask) => {
    const estimate = await estimatorWith(ask)?.estimate(task);
    expect(estimate).toMatchObject({ status: 'unestimated', provenance: { samples: 0 } });
    expect(JSON.stringify(estimate)).not.toMatch(/letter|bank/i);
  });

  it('sends nothing of a task but what may leave the machine', async () => {
    const asked: Prompt[] = [];
    const estimator = estimatorWith(async (question) => {
      asked.push(question);
      return answer(said());
    });
    await estimator?.estimate({ ...task, asks: ['the raw words'] });
    const { outgoing: _, ...nothing } = task;
    expect(await estimator?.estimate(nothing)).toMatchObject({ status: 'unestimated' });
    expect(asked.length).toBe(2);
    for (const { system, user } of asked) {
      expect(user).toContain('Write a letter to the bank');
      expect(system + user).not.toContain('raw words');
      expect(system).not.toContain('letter to the bank');
    }
  });
});
