import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('quotes what needs it and leaves missing figures empty', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['x,"y"', null],
        [1.25, Number.NaN],
      ],
    ),
  ).toBe('a,b\r\n"x,""y""",\r\n1.25,\r\n');
});

it('lets no text act as a formula, and no negative number become text', () => {
  expect(csvOf(['a'], [['=1+1'], [-4]])).toBe("a\r\n'=1+1\r\n-4\r\n");
});
