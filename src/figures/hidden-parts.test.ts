import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenParts } from './hidden-parts.ts';

const people = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `person-${from + index}`);

describe('hiddenParts', () => {
  it('hides nothing where every day has enough people', () => {
    expect(hiddenParts(new Map([['2026-03-02', people(5)]]), 5)).toEqual(new Set());
  });

  it('hides a quiet day together with the next quietest, which protects it', () => {
    const week = new Map([
      ['2026-03-05', people(20)],
      ['2026-03-06', people(9)],
      ['2026-03-07', people(2)],
    ]);
    expect(hiddenParts(week, 5)).toEqual(new Set(['2026-03-07', '2026-03-06']));
  });

  it('hides no further day where the quiet ones together hold enough people', () => {
    const week = new Map([
      ['2026-03-06', people(9)],
      ['2026-03-07', people(3)],
      ['2026-03-08', people(3, 3)],
    ]);
    expect(hiddenParts(week, 5)).toEqual(new Set(['2026-03-07', '2026-03-08']));
  });

  it('hides everything where all days together hold too few people', () => {
    const days = new Map([
      ['2026-03-06', people(2)],
      ['2026-03-07', people(1)],
    ]);
    expect(hiddenParts(days, 5).size).toBe(2);
  });

  it('never leaves hidden days whose people are fewer than the minimum beside days that are shown', () => {
    const person = fc.integer({ min: 0, max: 12 }).map(String);
    const day = fc.uniqueArray(person, { minLength: 1, maxLength: 13 });
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 8 }),
        (given, minimum) => {
          const peopleOn = new Map(given.map((each, index) => [`2026-03-${10 + index}`, each]));
          const hidden = hiddenParts(peopleOn, minimum);
          const together = new Set([...hidden].flatMap((each) => peopleOn.get(each) ?? []));
          for (const [each, active] of peopleOn) {
            if (!hidden.has(each)) expect(active.length).toBeGreaterThanOrEqual(minimum);
          }
          if (hidden.size > 0 && hidden.size < peopleOn.size) {
            expect(together.size).toBeGreaterThanOrEqual(minimum);
          }
        },
      ),
    );
  });
});
