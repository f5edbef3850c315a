import { describe, expect, it } from 'vitest';
import { threadMs } from '../../test/support/thread-time.ts';
import { countTables } from './tables-in-text.ts';

describe('countTables', () => {
  it.each([
    ['| a | b |\n|---|---|\n| 1 | 2 |', 1],
    ['a | b\n:-- | --:\n1 | 2\n\ntext\n\n| c |\n| - |\n| 3 |', 2],
    ['no table\n---\ntext', 0],
    ['a | b\nc | d', 0],
    ['text\n|---|---|', 0],
    ['```\n| a | b |\n|---|---|\n```', 0],
    ['', 0],
  ])('counts in %j %i', (text, tables) => {
    expect(countTables(text)).toBe(tables);
  });

  it('is soon done with a rule that never ends', () => {
    const long = [
      `a|b\n${'|-'.repeat(100_000)}x`,
      `a|b\n${'- '.repeat(450)}x\n|${' -|'.repeat(300)}x`,
    ];
    const found: number[] = [];
    // Where each beginning of a rule is tried to its end, this takes a hundred times as long.
    expect(threadMs(() => found.push(...long.map(countTables)))).toBeLessThan(1000);
    expect(found).toEqual([0, 0]);
  });
});
