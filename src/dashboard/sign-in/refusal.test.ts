import { expect, it } from 'vitest';
import type { Problem } from '../../api/contracts/problem.ts';
import { refusalWords } from './refusal.ts';

const wrong: Problem = {
  type: '/docs/errors#PASSWORD_WRONG',
  title: 'The password is not right',
  status: 401,
  detail: 'Set as ANALYTICS_PASSWORD.',
  code: 'PASSWORD_WRONG',
  values: {},
  reference: 'req-1',
};

it('counts the tries that are left', () => {
  expect(refusalWords({ ...wrong, triesLeft: 4 }, 401, 0)).toBe(
    'Wrong password. Four tries left before a pause.',
  );
  expect(refusalWords({ ...wrong, triesLeft: 1 }, 401, 0)).toBe(
    'Wrong password. One try left before a pause.',
  );
  expect(refusalWords(wrong, 401, 0)).toBe('Wrong password.');
});

it('says how long a pause still takes, and when it is over', () => {
  const pause = { ...wrong, code: 'TOO_MANY_REQUESTS', status: 429 };
  expect(refusalWords(pause, 429, 45)).toBe(
    'Too many tries. The next try is possible in 45\u00a0s.',
  );
  expect(refusalWords({ ...wrong, triesLeft: 0 }, 401, 45)).toBe(
    'Wrong password. The next try is possible in 45\u00a0s.',
  );
  expect(refusalWords({ ...wrong, triesLeft: 0 }, 401, 0)).toBe('The pause is over: try again.');
  expect(refusalWords(pause, 429, 0)).toBe('The pause is over: try again.');
});

it('never shows what cannot be read', () => {
  expect(refusalWords(null, 0, 0)).toMatch(/^Cogniforce does not answer/);
  expect(refusalWords(null, 502, 0)).toMatch(/^The server’s answer cannot be read/);
  expect(refusalWords({ ...wrong, code: 'DATABASE_LOCKED', status: 503 }, 503, 0)).toBe(
    'Another program holds the database. Try again in a moment.',
  );
});
