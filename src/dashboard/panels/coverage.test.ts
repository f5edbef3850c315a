import { expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';

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
