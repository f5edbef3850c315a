import { expect, it } from 'vitest';
import { isPartOfCost, knownCost } from './costs.ts';

it('a cost is in the currency of the rates where it is known in that, else in dollars', () => {
  expect(knownCost({ known: 9, knownUsd: 10 }, 'EUR')).toBe('€9.00');
  expect(knownCost({ known: null, knownUsd: 10 }, 'EUR')).toBe('$10.00');
  expect(knownCost({ known: 9, knownUsd: 10 }, null)).toBe('$10.00');
  expect(knownCost({ known: null, knownUsd: null }, 'EUR')).toBeNull();
});

it('a cost is a least one unless every answer is known to be in it', () => {
  expect(isPartOfCost({ answers: 40, atLeast: false, answersKnown: 40 })).toBe(false);
  expect(isPartOfCost({ answers: 41, atLeast: false, answersKnown: 40 })).toBe(true);
  expect(isPartOfCost({ answers: 40, atLeast: true, answersKnown: 40 })).toBe(true);
  expect(isPartOfCost({ answers: null, atLeast: false, answersKnown: 40 })).toBe(true);
});
