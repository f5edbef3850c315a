import { expect, it } from 'vitest';
import { addressOfPage, pageFromAddress } from './page.ts';

it('keeps the range from page to page', () => {
  const there = addressOfPage('?range=all', 'method');
  expect(there).toBe('?range=all&page=method');
  expect(pageFromAddress(there)).toBe('method');
  expect(addressOfPage(there, null)).toBe('?range=all');
});

it('is the plain address for the first page', () => {
  expect(pageFromAddress('?range=all')).toBeNull();
  expect(addressOfPage('?page=method', null)).toBe('');
});
