import { describe, expect, it } from 'vitest';
import { differencesOf } from './look.ts';

describe('two databases', () => {
  it('are the same where every table has the same rows, each as often', () => {
    const rows = { episode: ['a', 'a', 'b'], estimate: [] };
    expect(differencesOf(rows, { ...rows })).toEqual([]);
  });

  it('differ in rows that one has not, and in rows that it has more often', () => {
    const expected = { episode: ['a', 'b'], estimate: ['x'] };
    const found = { episode: ['a', 'a'], estimate: ['x', 'x'] };
    expect(differencesOf(expected, found)).toEqual([
      { table: 'episode', lost: 1, more: 1 },
      { table: 'estimate', lost: 0, more: 1 },
    ]);
  });

  it('differ where a table is missing', () => {
    expect(differencesOf({ episode: ['a'] }, {})).toEqual([{ table: 'episode', lost: 1, more: 0 }]);
  });
});
