import { describe, expect, it } from 'vitest';
import { answer, said, saidMinutes } from '../../../test/support/model-answer.ts';
import { taskOf } from '../../../test/support/task.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import type { ModelReply, Prompt } from '../../kernel/prompt.ts';
import type { Estimate, Material } from '../facts.ts';
import { withOutgoing } from '../outgoing.ts';
import type { AskingParts, Task } from './estimator.ts';
import { llmEstimator, questionsFor } from './llm.ts';

const asIs = (text: string) => text;

function taskWith(text = 'Write a letter to the bank', over: Partial<Material> = {}): Task {
  const task = withOutgoing(taskOf(text), asIs);
  if (task === null) throw new Error('No task.');
  return { ...task, material: { ...task.material, ...over } };
}

const LETTER = taskWith('Write a letter to the bank', {
  deliveredWords: 180,
  deliveredProseWords: 180,
  deliveredCodeLines: 0,
});

/** An estimator whose model gives these answers in turn (the last one again and again), and what it was asked. */
function estimatorOf(answers: readonly (ModelReply | Error)[], over: Partial<AskingParts> = {}) {
  const questions: Prompt[] = [];
  const prompt = async (question: Prompt) => {
    const next = answers[Math.min(questions.length, answers.length - 1)];
    questions.push(question);
    if (next === undefined || next instanceof Error) throw next;
    return next;
  };
  const parts = { prompt, model: 'asked-for', samples: 3, references: [], redact: asIs, ...over };
  return { estimator: llmEstimator(parts), questions };
}

async function estimateOf(
  answers: readonly (ModelReply | Error)[],
  { task = LETTER, ...over }: Partial<AskingParts> & { task?: Task } = {},
) {
  const { estimator, questions } = estimatorOf(answers, over);
  const estimate = await estimator.estimate(task);
  return { estimate, questions };
}

function figureOf(estimate: Estimate) {
  if (estimate.status !== 'estimated') throw new Error(estimate.reason);
  return estimate;
}

describe('llmEstimator', () => {
  it('takes the geometric mean of three samples, and their spread adds to the variance', async () => {
    const { estimate } = await estimateOf([5, 10, 20].map((each) => answer(saidMinutes(each))));
    const { p10, p50, p90, sigma, confidence } = figureOf(estimate);
    expect(p50).toBeCloseTo(10, 10);
    // Own intervals of ln 4 / 2.563 = 0.54 are narrower than an uncalibrated model can be: 0.85.
    expect(sigma).toBeCloseTo(Math.sqrt(0.85 ** 2 + Math.log(2) ** 2), 10);
    expect(Math.log(p90 / p50)).toBeCloseTo(1.2815515655 * sigma, 8);
    expect(p10 * p90).toBeCloseTo(p50 ** 2, 8);
    expect(confidence).toBeLessThan(50);
  });

  it('is no surer than an uncalibrated model can be, however sure the model says it is', async () => {
    const sure = said({ minutes_p10: 10, minutes_p90: 10, confidence: 100 });
    const { estimate } = await estimateOf([answer(sure)]);
    expect(figureOf(estimate).sigma).toBeCloseTo(0.85, 10);
    expect(Math.round(figureOf(estimate).confidence)).toBe(59);
  });

  it('is wider with one sample', async () => {
    const { estimate, questions } = await estimateOf([answer(said())], { samples: 1 });
    expect(questions.length).toBe(1);
    expect(figureOf(estimate).sigma).toBeCloseTo(Math.sqrt(0.85 ** 2 + 0.4 ** 2), 10);
  });

  it('asks once more after an unsound answer, and says what was wrong in fixed words', async () => {
    const wrong = answer(said({ minutes_p50: 99, reason_short: 'QUOTED' }));
    const { estimate, questions } = await estimateOf([wrong, answer(said())], { samples: 1 });
    expect(figureOf(estimate)).toMatchObject({
      p50: expect.closeTo(10, 10),
      provenance: { requests: 2, samples: 1 },
    });
    const [first, second] = questions;
    expect(second?.user.startsWith(first?.user ?? '-')).toBe(true);
    expect(second?.user.slice(first?.user.length)).toMatch(/0 <= minutes_p10/);
    expect(JSON.stringify(second)).not.toContain('QUOTED');
    expect({ ...second, user: '' }).toEqual({ ...first, user: '' });
  });

  it.each<[string, ModelReply, number]>([
    ['malformed', answer('I would say ten minutes.'), 6],
    ['malformed', answer(said({ minutes_p50: '1,200' })), 6],
    ['malformed', answer(`${JSON.stringify(said())} or ${JSON.stringify(saidMinutes(3))}`), 6],
    ['inconsistent', answer(said({ minutes_p10: 30 })), 6],
    ['inconsistent', answer(said({ minutes_p90: 2_401 })), 6],
    ['inconsistent', answer(said({ steps: [{ what: 'a', minutes: 21 }] })), 6],
    ['cut', answer(said(), { ended: 'cut' }), 6],
    ['refused', answer('', { ended: 'refused' }), 3],
  ])('is unestimated where every answer is %s', async (reason, wrong, requests) => {
    const { estimate } = await estimateOf([wrong]);
    expect(estimate).toMatchObject({ status: 'unestimated', reason, method: 'llm' });
    expect(estimate.provenance).toEqual({
      model: 'stand-in-1',
      promptVersion: '2',
      samples: 0,
      requests,
      inputTokens: 1_000 * requests,
      outputTokens: 200 * requests,
      cachedTokens: 100 * requests,
      costUsd: expect.closeTo(0.001 * requests, 10),
      bounded: 0,
      judgement: null,
    });
    expect(estimate).not.toHaveProperty('p50');
  });

  it.each([
    ['internal', new CogniforceError('INTERNAL', 'text of a chat')],
    ['stopped', new DOMException('The run was stopped.', 'AbortError')],
    ['failed', new Error('text of a chat')],
  ])(
    'is unestimated, %s, where the model cannot be asked, and asks no more',
    async (reason, error) => {
      const { estimate, questions } = await estimateOf([error]);
      expect(estimate).toMatchObject({ status: 'unestimated', reason });
      expect(questions.length).toBe(1);
      expect(estimate.provenance).toMatchObject({
        model: 'asked-for',
        requests: 1,
        inputTokens: null,
        costUsd: null,
      });
      expect(JSON.stringify(estimate)).not.toContain('text of a chat');
    },
  );

  it('uses the samples that it has where the model can no longer be asked', async () => {
    const gone = new CogniforceError('INTERNAL', 'No money is left.');
    const { estimate } = await estimateOf([answer(said()), gone]);
    expect(figureOf(estimate).sigma).toBeCloseTo(Math.sqrt(0.85 ** 2 + 0.4 ** 2), 10);
    expect(estimate.provenance).toMatchObject({ samples: 1, requests: 2, inputTokens: 1_000 });
  });

  it('leaves out a sample that stays unsound, and counts what it cost', async () => {
    const wrong = answer('No.');
    const sound = answer(said());
    const { estimate } = await estimateOf([wrong, wrong, sound, sound]);
    expect(figureOf(estimate).p50).toBeCloseTo(10, 10);
    expect(estimate.provenance).toMatchObject({ samples: 2, requests: 4, inputTokens: 4_000 });
  });

  it('knows no sum of tokens or money where one answer does not say', async () => {
    const silent = answer(said(), { usage: null, costUsd: null });
    const { estimate } = await estimateOf([answer(said()), silent, answer(said())]);
    expect(estimate.provenance).toMatchObject({ inputTokens: null, costUsd: null, requests: 3 });
  });

  it('takes no work for zero minutes where at least half of the answers say so', async () => {
    const idle = answer(said({ is_work_task: false, steps: [], task_class: 'chit_chat' }));
    const some = await estimateOf([idle, answer(said()), idle]);
    expect(figureOf(some.estimate)).toMatchObject({ p10: 0, p50: 0, p90: 0 });
    expect(some.estimate.provenance?.judgement?.taskClass).toBe('chit_chat');
    const few = await estimateOf([idle, answer(said()), answer(said())]);
    expect(figureOf(few.estimate).p50).toBeCloseTo(10, 10);
  });

  it('asks nobody about nothing but pleasantries', async () => {
    const { estimate, questions } = await estimateOf([answer(said())], {
      task: taskWith('thanks'),
    });
    expect(figureOf(estimate)).toMatchObject({ p50: 0, provenance: { requests: 0 } });
    expect(questions).toEqual([]);
  });

  it('asks nobody about a task of which nothing may leave the machine', async () => {
    const { outgoing: _, ...task } = LETTER;
    const { estimate, questions } = await estimateOf([answer(said())], { task });
    expect(estimate).toMatchObject({ status: 'unestimated', reason: 'nothing_to_send' });
    expect(questions).toEqual([]);
  });

  it('bounds what is beyond ten times the offline figure for the material, and says so', async () => {
    // A draft of 180 words: 4 + 180 / 9.5 = 22.9 minutes by rule.
    const { estimate } = await estimateOf([answer(saidMinutes(1_000))]);
    expect(figureOf(estimate).p50).toBeCloseTo(40 + 1_800 / 9.5, 8);
    expect(estimate.provenance?.bounded).toBe(3);
    const bare = await estimateOf([answer(saidMinutes(1_000))], { task: taskWith() });
    expect(figureOf(bare.estimate).p50).toBeCloseTo(1_000, 8);
  });

  it('keeps what the model judges for the record, and no other word of it', async () => {
    const judged = said({
      task_class: 'plan',
      success: 'partly',
      topics: ['Bank letters', 'C++', 'a whole sentence about it', 'Person 123456'],
      deliverable: 'FREE TEXT',
      reason_short: 'FREE TEXT',
      steps: [{ what: 'FREE TEXT', minutes: 10 }],
      sentiment: 0.5,
    });
    const { estimate } = await estimateOf([answer(judged)]);
    expect(estimate.provenance?.judgement).toEqual({
      taskClass: 'plan',
      success: 'partly',
      topics: ['bank letters', 'c++'],
      sentiment: 0.5,
    });
    expect(JSON.stringify(estimate)).not.toContain('FREE TEXT');
  });

  it('asks how the person felt only where that is switched on', () => {
    const on = { samples: 1, references: [], sentiment: true };
    expect(JSON.stringify(questionsFor(LETTER, on))).toContain('sentiment');
    expect(JSON.stringify(questionsFor(LETTER, { ...on, sentiment: false }))).not.toContain(
      'sentiment',
    );
  });

  it('asks the same task in the same words each time, each sample with the references in another order', async () => {
    const { questions } = await estimateOf([answer(said())]);
    expect(questions).toEqual(questionsFor(LETTER, { samples: 3, references: [] }));
    expect(new Set(questions.map(({ system }) => system)).size).toBe(3);
    expect(new Set(questions.map(({ user }) => user)).size).toBe(1);
    const lines = questions.map(({ system }) => system.split('\n').sort().join('\n'));
    expect(new Set(lines).size).toBe(1);
    expect(questions[0]?.system).toContain('A12: Build a small web application');
  });

  it('shows the five nearest calibrated episodes of the same class, and no other', () => {
    const episode = (taskClass: Task['taskClass'], minutes: number) => ({ taskClass, minutes });
    const references = [
      ...[1, 7, 9, 14, 20, 28, 300].map((minutes) => episode('draft', minutes)),
      episode('plan', 14),
    ];
    const [question] = questionsFor(LETTER, { samples: 1, references });
    const shown = [...(question?.system.matchAll(/^L\d: .*?: ([\d.]+) min$/gm) ?? [])];
    expect(shown.map(([, minutes]) => Number(minutes)).sort((a, b) => a - b)).toEqual([
      7, 9, 14, 20, 28,
    ]);
  });
});
