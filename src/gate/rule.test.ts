import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsEnough } from './rule.ts';

describe('holdsEnough', () => {
  it.each([
    ['five alike', [1, 1, 1, 1, 1], true],
    ['four', [1, 1, 1, 1], false],
    ['five of whom one has nothing', [1, 1, 1, 1, 0], false],
    ['five of whom one has 96 percent', [96, 1, 1, 1, 1], false],
    ['two heavy ones, and three who hold a tenth of the heaviest', [50, 50, 2, 2, 1], true],
    ['two heavy ones, and three who hold less', [50, 50, 2, 1, 1], false],
    ['amounts that cancel each other', [50, -50, 0.1, 0.1, 0.1], false],
    ['corrections', [-5, -4, -3, -4, -5], true],
    ['nobody', [], false],
  ])('judges %s', (_, amounts, enough) => {
    expect(holdsEnough(amounts, 5)).toBe(enough);
  });

  it('holds of two that hold, taken together, for amounts of one sign', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 50 }), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        fc.pre(holdsEnough(a, 5) && holdsEnough(b, 5));
        expect(
          holdsEnough(
            a.map((each, at) => each + (b[at] ?? 0)),
            5,
          ),
        ).toBe(true);
      }),
    );
  });
});
