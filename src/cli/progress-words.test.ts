import { describe, expect, it } from 'vitest';
import { spanText, stepText } from './progress-words.ts';

describe('a span of time', () => {
  it.each([
    [0, '1 s'],
    [12.2, '13 s'],
    [99, '99 s'],
    [100, '2 min'],
    [99 * 60, '99 min'],
    [100 * 60, '1.7 h'],
    [10 * 3600, '10.0 h'],
  ])('is said shorter the longer it is: %d seconds', (seconds, said) => {
    expect(spanText(seconds)).toBe(said);
  });
});

describe('how far some work is', () => {
  const pace = { perMinute: 1_200.4, secondsLeft: 150 };

  it('is said alike for a first analysis and for one anew', () => {
    const step = { kind: 'reading', done: 1_000, total: 4_000 } as const;
    expect(stepText({ kind: 'counting' }, pace)).toBe('Counting conversations');
    expect(stepText(step)).toBe('1,000 of 4,000 conversations');
    expect(stepText(step, pace)).toBe('1,000 of 4,000 conversations, 1,200 a minute, 3 min left');
    expect(stepText({ ...step, anew: true }, pace)).toBe(
      '1,000 of 4,000 conversations anew, 1,200 a minute, 3 min left',
    );
    expect(stepText({ ...step, kind: 'days', done: 4_000 }, pace)).toBe(
      '4,000 of 4,000 conversations, adding up the days',
    );
    expect(stepText({ ...step, kind: 'book', done: 4_000 }, pace)).toBe(
      '4,000 of 4,000 conversations, closing the book',
    );
    expect(stepText({ ...step, total: 1, done: 0 })).toBe('0 of 1 conversation');
  });

  it('is said of a model with its requests, its cost and its pace', () => {
    const step = { kind: 'asking', model: 'gpt-5-mini', done: 3, total: 10 } as const;
    expect(stepText({ ...step, requests: 4, costs: ['$0.10'] }, pace)).toBe(
      'gpt-5-mini: 3 of 10 conversations, 4 requests, $0.10, 1,200 a minute, 3 min left',
    );
    expect(stepText({ ...step, model: null, total: null, costs: [] })).toBe(
      'Asking the model: 3 conversations',
    );
  });
});
