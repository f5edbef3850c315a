import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Echelon } from './echelon.ts';
import { fieldOf } from './field.ts';
import { Hand } from './hand.ts';

const FIELD = fieldOf(67_108_859);
const SIZE = 7;

/** Columns of seven cells with few different numbers: many are combinations of others. */
const columns = fc.array(
  fc.array(fc.constantFrom(0, 0, 0, 1, 1, 2), { minLength: SIZE, maxLength: SIZE }),
  { minLength: 1, maxLength: 14 },
);

describe('Hand', () => {
  it('takes for new what no combination of the others gives, and nothing else', () => {
    fc.assert(
      fc.property(columns, (all) => {
        const hand = new Hand(FIELD, SIZE);
        const known = new Echelon(FIELD, SIZE);
        for (const column of all) {
          const at = [...column.keys()].filter((place) => column[place] !== 0);
          const onHand = { at, weights: at.map((place) => column[place] ?? 0) };
          const isNew = hand.isNew(onHand);
          expect(isNew).toBe(known.add(Float64Array.from(column)));
          hand.enter(onHand);
          expect(hand.isNew(onHand)).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
