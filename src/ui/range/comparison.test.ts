import { expect, it } from 'vitest';
import {
  addressWithComparison,
  comparisonFromAddress,
  comparisonQuery,
  nextComparison,
} from './comparison.ts';

it('keeps in the address what is compared with, beside all else that stands there', () => {
  const there = addressWithComparison('?page=work&range=all', 'year');
  expect(there).toBe('?page=work&range=all&compare=year');
  expect(comparisonFromAddress(there)).toBe('year');
  expect(comparisonQuery('year')).toEqual({ compare: 'year' });
});

it('leaves no trace of the period before, which is what nobody has to choose', () => {
  expect(addressWithComparison('?compare=none', 'before')).toBe('');
  expect(comparisonFromAddress('')).toBe('before');
  expect(comparisonFromAddress('?compare=tomorrow')).toBe('before');
  expect(comparisonQuery('before')).toEqual({});
});

it('goes round', () => {
  expect(['before', 'year', 'none'].map((each) => nextComparison(each as never))).toEqual([
    ...['year', 'none', 'before'],
  ]);
});
