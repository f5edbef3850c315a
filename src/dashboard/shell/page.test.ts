import { expect, it } from 'vitest';
import { addressOfPage, pageFromAddress } from './page.ts';

it('keeps the range from page to page', () => {
  const there = addressOfPage('?range=all', 'method');
  expect(there).toBe('?range=all&page=method');
  expect(pageFromAddress(there)).toBe('method');
  expect(addressOfPage(there, 'overview')).toBe('?range=all');
});

it('shows the overview for a page that is not there', () => {
  expect(pageFromAddress('?page=settings')).toBe('overview');
  expect(addressOfPage('?page=method', 'overview')).toBe('');
});
