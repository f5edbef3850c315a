import { expect, it } from 'vitest';
import { coverageOf, holdsNothing } from './coverage.ts';

const coverage = {
  counted: 7216,
  zero: 1196,
  unestimated: 268,
  learning: 341,
  copies: 163,
  reasons: [],
  unreadable: 9,
  outdated: 0,
  unreadableReasons: [],
  cappedUserDays: 0,
};

it('leaves learning and copies out of work, and unreadable ones out of everything', () => {
  const { parts, all, estimated, work } = coverageOf({ coverage });
  expect(estimated).toBe(8412);
  expect(work).toBe(8680);
  expect(all).toBe(9184);
  expect(parts.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(all);
});

it('holds nothing only where not even a copy is', () => {
  const none = { ...coverage, counted: 0, zero: 0, unestimated: 0, learning: 0, copies: 0 };
  expect(holdsNothing({ totalChats: 0, coverage: none })).toBe(true);
  expect(holdsNothing({ totalChats: 1, coverage: none })).toBe(false);
  expect(holdsNothing({ totalChats: 0, coverage: { ...none, copies: 2 } })).toBe(false);
});
