import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Amounts, MEASURES, type Measure } from '../domains/cogniforce/book.ts';
import { Adding, columnsOf, rowOf, rowsOf, together } from './sums.ts';

const amounts: fc.Arbitrary<Amounts> = fc
  .dictionary(fc.constantFrom(...MEASURES), fc.integer({ min: -50, max: 1000 }))
  .map((each) => each as Amounts);

it('adds up what is said, and marks what some leave unsaid', () => {
  fc.assert(
    fc.property(fc.array(amounts), (parts) => {
      const { amounts: found, partial } = together(parts.map(rowOf));
      for (const measure of MEASURES) {
        const known = parts.flatMap((part) => part[measure] ?? []);
        const sum = known.reduce((total, amount) => total + amount, 0);
        expect(found[measure]).toBe(known.length === 0 ? undefined : sum);
        expect(partial.has(measure)).toBe(known.length > 0 && known.length < parts.length);
      }
    }),
  );
});

it('adds to each sum of several its own rows, whichever measures those have', () => {
  fc.assert(
    fc.property(fc.array(amounts), fc.array(amounts), (first, second) => {
      const adding = new Adding(2);
      for (const [n, parts] of [first, second].entries()) {
        const columns = columnsOf(parts);
        const rows = rowsOf(parts, columns);
        for (const at of parts.keys()) adding.add(n, rows, at, columns);
      }
      expect(adding.sums(0)).toEqual(together(first.map(rowOf)));
      expect(adding.sums(1)).toEqual(together(second.map(rowOf)));
      expect(together([adding.row(0)]).amounts).toEqual(adding.sums(0).amounts);
    }),
  );
});

it('counts thumbs of the parts that say both, and none that are less than nothing', () => {
  const parts: Partial<Record<Measure, number>>[] = [
    { ratingsUp: 8, ratingsDown: 2 },
    { ratingsUp: 30 },
    { ratingsUp: 0, ratingsDown: -1 },
  ];
  expect(together(parts.map(rowOf)).ratings).toEqual({ up: 8, down: 2 });
});
