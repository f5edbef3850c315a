import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said } from '../../../test/support/model-answer.ts';
import { readAnswer } from './llm-answer.ts';

const read = (over: Readonly<Record<string, unknown>> = {}) =>
  readAnswer(JSON.stringify(said(over)));
const step = (minutes: unknown, what: unknown = 'x') => ({ what, minutes });

describe('readAnswer', () => {
  it('reads a sound answer', () => {
    expect(read()).toEqual({
      minutes: { p10: 5, p50: 10, p90: 20 },
      taskClass: 'draft',
      success: 'done',
      topics: ['letters'],
      sentiment: null,
    });
  });

  it('reads numbers that stand as texts where there is one way to read them', () => {
    const texts = { minutes_p10: '5', minutes_p50: ' 10.0 ', minutes_p90: '20.25' };
    expect(read({ ...texts, is_work_task: 'true', steps: [step('10')] })).toMatchObject({
      minutes: { p10: 5, p50: 10, p90: 20.25 },
    });
  });

  it.each(['10 min', '10 minutes', '10 Minuten', '10.0 mins', '10,0', '10,00 min.'])(
    'reads %j: minutes are what was asked for',
    (text) => {
      expect(read({ minutes_p50: text, steps: [step(text)] })).toMatchObject({
        minutes: { p50: 10 },
      });
    },
  );

  it.each(['True', ' yes', 'FALSE', 'no'])('reads %j as yes or no', (word) => {
    expect(read({ is_work_task: word })).toHaveProperty('minutes');
  });

  it.each([
    '1,200',
    '1.200,0',
    '1 hour',
    '10 min or more',
    '10 s',
    '~10',
    '1e3',
    '0x10',
    '',
    '-5',
    '١٠',
    '10-20',
    true,
    null,
  ])('does not guess what %j minutes are', (odd) => {
    expect(read({ minutes_p50: odd })).toBe('no_numbers');
    expect(read({ steps: [step(odd)] })).toBe('no_numbers');
  });

  it.each([
    ['out_of_order', { minutes_p10: 11 }],
    ['out_of_order', { minutes_p90: 9 }],
    ['out_of_order', { minutes_p10: -1 }],
    ['out_of_order', { minutes_p90: 2_400.5 }],
    ['unlike_steps', { steps: [step(4.9)] }],
    ['unlike_steps', { steps: [step(15), step(5.1)] }],
    ['no_numbers', { steps: [] }],
    ['no_numbers', { steps: 'ten' }],
    ['no_numbers', { steps: [step(10), null] }],
    ['no_numbers', { steps: [step(10, 5)] }],
    ['no_numbers', { steps: [step(10, 'x'.repeat(601))] }],
    ['no_numbers', { steps: [step(-10), step(20)] }],
    ['no_numbers', { steps: Array.from({ length: 41 }, () => step(0.25)) }],
    ['no_object', { is_work_task: 'perhaps' }],
  ] as const)('says %s of %j', (fault, over) => {
    expect(read(over)).toBe(fault);
  });

  it('takes the bounds of the rules as sound', () => {
    expect(read({ steps: [step(5)] })).toHaveProperty('minutes');
    expect(read({ steps: [step(20)] })).toHaveProperty('minutes');
    const edge = { minutes_p10: 0, minutes_p90: 2_400 };
    expect(read(edge)).toMatchObject({ minutes: { p10: 0, p90: 2_400 } });
  });

  it('asks nothing of the minutes of what is no work', () => {
    expect(read({ is_work_task: false, steps: [], minutes_p50: 'none' })).toMatchObject({
      minutes: null,
    });
  });

  it('does without what is for the record alone', () => {
    const odd = { task_class: 'poetry', success: 'great', topics: 'letters', sentiment: 5 };
    expect(read(odd)).toEqual({
      minutes: { p10: 5, p50: 10, p90: 20 },
      taskClass: null,
      success: null,
      topics: [],
      sentiment: null,
    });
    expect(read({ topics: ['a', 5, 'b'], sentiment: -1 })).toMatchObject({
      topics: ['a', 'b'],
      sentiment: -1,
    });
  });

  it('never throws, and gives minutes in order or what is wrong, whatever comes', () => {
    const odd = fc.oneof(fc.double(), fc.integer({ min: -5, max: 3_000 }), fc.jsonValue());
    const answers = fc.record({
      is_work_task: fc.constantFrom<unknown>(true, 'true', 1),
      steps: fc.oneof(fc.array(fc.record({ what: fc.constant('x'), minutes: odd })), odd),
      minutes_p10: odd,
      minutes_p50: odd,
      minutes_p90: odd,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          answers.map((each) => JSON.stringify(each)),
          fc.string(),
        ),
        (text) => {
          const reply = readAnswer(text);
          if (typeof reply === 'string' || reply.minutes === null) return;
          const { p10, p50, p90 } = reply.minutes;
          expect(0 <= p10 && p10 <= p50 && p50 <= p90 && p90 <= 2_400).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
