import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOf } from '../../kernel/claim.ts';
import { moneyIn, placeLabels, rangeBarOf, roomyTicks } from './range-bar-geometry.ts';

const hours = (value: number) => value * 60;
const saved = {
  conservative: hours(120),
  expected: hours(290),
  low: hours(28),
  high: hours(627),
};

describe('the range bar', () => {
  it('stands on an axis from zero with the unit at its end', () => {
    const bar = rangeBarOf(saved, claimOf(saved, 'uncalibrated'));
    expect(bar.zero).toBe(0);
    expect(bar.ticks.map(({ text }) => text)).toEqual(['0', '200', '400', '600', '800\u00a0h']);
    expect(bar.claim).toBeCloseTo(120 / 800);
    expect(bar.labels.map(({ text }) => text)).toEqual([
      'cautious: 120',
      'about 290',
      'up to 630',
      'from 28',
    ]);
  });

  it('has one label for the low end and the claim once they are the same', () => {
    const bar = rangeBarOf(saved, claimOf(saved, 'calibrated'));
    expect(bar.labels.map(({ text }) => text)).toEqual(['at least 28', 'about 290', 'up to 630']);
    expect(bar.claim).toBe(bar.low);
  });

  it('says money in its currency, on the axis once', () => {
    const worth = { conservative: 1_249, expected: 2_900, low: 280, high: 6_270 };
    const bar = rangeBarOf(worth, claimOf(worth, 'uncalibrated'), moneyIn('EUR'));
    const [first, last] = [bar.ticks.at(0)?.text, bar.ticks.at(-1)?.text];
    expect([first, last]).toEqual(['0', '€8,000']);
    expect(bar.labels.map(({ text }) => text)).toEqual([
      'cautious: €1,200',
      'about €2,900',
      'up to €6,300',
      'from €280',
    ]);
  });

  it('leaves out ticks that would touch, and never the one with the unit', () => {
    const { ticks } = rangeBarOf(saved, claimOf(saved, 'uncalibrated'));
    const texts = (width: number) => roomyTicks(ticks, width, (text) => text.length * 8);
    expect(texts(800)).toEqual(ticks);
    expect(texts(140).map(({ text }) => text)).toEqual(['0', '200', '400', '800\u00a0h']);
    expect(texts(10).map(({ text }) => text)).toEqual(['800\u00a0h']);
  });

  it('reaches below zero where the range does, and claims nothing there', () => {
    const lost = { conservative: hours(-3), expected: hours(2), low: hours(-40), high: hours(310) };
    const bar = rangeBarOf(lost, claimOf(lost, 'uncalibrated'));
    expect(bar.zero).toBeGreaterThan(0);
    expect(bar.low).toBeLessThan(bar.zero);
    expect(bar.claim).toBeLessThan(bar.zero);
    expect(bar.labels.map(({ kind }) => kind)).not.toContain('claim');
    expect(bar.labels.find(({ kind }) => kind === 'low')?.text).toBe('from −40');
  });

  it('survives a saving of nothing at all', () => {
    const none = { conservative: 0, expected: 0, low: 0, high: 0 };
    expect(JSON.stringify(rangeBarOf(none, claimOf(none, 'uncalibrated')))).not.toMatch(/null/u);
  });
});

describe('labels', () => {
  const wide = (text: string) => text.length * 7;

  it('never overlap and never leave the bar', () => {
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    const width = fc.integer({ min: 260, max: 1200 });
    fc.assert(
      fc.property(fc.tuple(at, at, at, at), width, ([claim, expected, high, low], across) => {
        const placed = placeLabels(
          [
            { kind: 'claim', text: 'cautious: 120', at: claim },
            { kind: 'expected', text: 'about 290', at: expected },
            { kind: 'high', text: 'up to 630', at: high },
            { kind: 'low', text: 'from 28', at: low },
          ],
          across,
          wide,
        );
        expect(placed[0]?.kind).toBe('claim');
        for (const row of [0, 1]) {
          const ends = placed
            .filter((label) => label.row === row)
            .toSorted((a, b) => a.left - b.left)
            .flatMap(({ left, text }) => [left, left + wide(text)]);
          expect(ends).toEqual(ends.toSorted((a, b) => a - b));
          expect(ends[0] ?? 0).toBeGreaterThanOrEqual(0);
          expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(across + 1e-9);
        }
      }),
    );
  });
});
