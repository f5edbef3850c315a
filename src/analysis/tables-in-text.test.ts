import { describe, expect, it } from 'vitest';
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
    const started = performance.now();
    expect(countTables(`a|b\n${'|-'.repeat(100_000)}x`)).toBe(0);
    expect(countTables(`a|b\n${'- '.repeat(450)}x\n|${' -|'.repeat(300)}x`)).toBe(0);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
