import { describe, expect, it } from 'vitest';
import { spending } from '../../../test/support/page-replies.ts';
import { NBSP } from '../../ui/words/formatter.ts';
import type { Pace, SpendingMonth } from './contract.ts';
import { differenceText, modelsText, paceSentences, spendingFinding } from './finding.ts';

const currency = 'EUR';
const paceWith = (over: Partial<Pace>) => ({ currency, pace: { ...spending.pace, ...over } });
const monthWith = (over: Partial<SpendingMonth>): SpendingMonth => {
  const [first] = spending.months;
  if (first === undefined) throw new Error('there is no month');
  return { ...first, answers: 10, answersKnown: 10, ...over };
};

describe('what this month cost', () => {
  it('is said beside the budget, where there is one', () => {
    expect(spendingFinding(paceWith({}))).toBe('Nov 2026 so far: €52.00 of a budget of €100');
    expect(spendingFinding(paceWith({ budget: null }))).toBe('Nov 2026 so far: €52.00');
    expect(spendingFinding(paceWith({ soFar: null, models: null }))).toBe(
      'Nov 2026: no cost is published yet',
    );
  });

  it.each([
    [{ low: 50, high: 90 }, 'The whole range is within the budget.'],
    [{ low: 101, high: 140 }, 'The whole range is above the budget.'],
    [{ low: 90, high: 110 }, 'The budget lies in the range: it may be kept or not.'],
  ])('heads for %j: %s', (range, words) => {
    const said = paceSentences(paceWith({ forecast: { expected: 100, ...range } }));
    expect(said[1]).toBe(words);
    expect(said[0]?.replaceAll(NBSP, ' ')).toMatch(/^At this pace about €100 at the end/);
  });

  it('has no forecast while too little is known, and says what is missing', () => {
    expect(paceSentences(paceWith({ forecast: null }))[0]).toMatch(/^No forecast yet/);
    expect(paceSentences(paceWith({ other: null }))[0]).toMatch(/currency whose rate is not known/);
  });
});

describe('a month beside its invoice', () => {
  it('says at least, and at most of the difference, where some answers have no cost', () => {
    const part = monthWith({ models: 12, answersKnown: 9, difference: 8 });
    expect([modelsText(part, currency), differenceText(part, currency)]).toEqual([
      'at least €12.00',
      'at most €8.00',
    ]);
    const whole = monthWith({ models: 12, difference: -2 });
    expect([modelsText(whole, currency), differenceText(whole, currency)]).toEqual([
      '€12.00',
      '−€2.00',
    ]);
    expect(modelsText(monthWith({ models: null }), currency)).toBeNull();
  });
});
