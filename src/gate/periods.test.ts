import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysOf } from '../kernel/days.ts';
import { type BlockDays, bookMonths, periodsOf } from './periods.ts';

const single = (from: Day, to: Day): BlockDays[] =>
  daysOf({ from, to }).map((day) => ({ from: day, to: day }));
const spans = (periods: readonly { kind: string; from: Day; to: Day }[]) =>
  periods.map(({ kind, from, to }) => `${kind} ${from} ${to}`);

describe('periodsOf', () => {
  it('has weeks until the first whole month is over, then months where few contribute', async () => {
    // 2026-03-18 is a Wednesday; April is the first whole month.
    const blocks = single('2026-03-18', '2026-06-02');
    const { over: periods } = await periodsOf({
      ...{ blocks, until: '2026-06-02', contributors: async () => 12 },
    });
    expect(spans(periods)).toEqual([
      'week 2026-03-18 2026-03-22',
      'week 2026-03-23 2026-03-29',
      'week 2026-03-30 2026-04-05',
      'week 2026-04-06 2026-04-12',
      'week 2026-04-13 2026-04-19',
      'week 2026-04-20 2026-04-26',
      'week 2026-04-27 2026-05-03',
      'month 2026-05-04 2026-05-31',
    ]);
  });

  it('has weeks where forty contributed in the four weeks before, decided at each border', async () => {
    const asked: string[] = [];
    const { over, open } = await periodsOf({
      blocks: single('2026-01-01', '2026-03-15'),
      until: '2026-03-15',
      async contributors(from, to) {
        asked.push(`${from} ${to}`);
        return to < '2026-02-20' ? 40 : 39;
      },
    });
    expect(spans(over).slice(5, 9)).toEqual([
      'week 2026-02-02 2026-02-08',
      'week 2026-02-09 2026-02-15',
      'week 2026-02-16 2026-02-22',
      'month 2026-02-23 2026-02-28',
    ]);
    expect(open).toEqual({ kind: 'month', from: '2026-03-01', to: '2026-03-31' });
    expect(asked.at(0)).toBe('2026-01-05 2026-02-01');
  });

  it('gives a block to the period in which it ends', async () => {
    const blocks = [
      { from: '2026-03-02', to: '2026-03-06' },
      { from: '2026-03-07', to: '2026-03-09' },
      { from: '2026-03-10', to: '2026-03-15' },
    ];
    const { over: periods } = await periodsOf({
      ...{ blocks, until: '2026-03-15', contributors: async () => 0 },
    });
    expect(periods.map(({ blocks: those }) => those)).toEqual([[0], [1, 2]]);
  });

  it('cuts what is over alike, whatever comes later', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(lengths, fc.nat(200), fc.nat(100), async (days, cut, seed) => {
        const blocks: BlockDays[] = [];
        let from = '2026-01-14';
        for (const length of days) {
          const to = addDays(from, length - 1);
          blocks.push({ from, to });
          from = addDays(to, 1);
        }
        const last = addDays(from, -1);
        const contributors = async (first: Day) => (first.charCodeAt(9) * 7 + seed) % 80;
        const { over: whole } = await periodsOf({ blocks, until: last, contributors });
        const until = addDays('2026-01-14', cut) < last ? addDays('2026-01-14', cut) : last;
        const { over: early } = await periodsOf({
          blocks: blocks.filter(({ to }) => to <= until),
          until,
          contributors,
        });
        expect(early).toEqual(whole.slice(0, early.length));
        expect(whole.flatMap(({ blocks: those }) => those)).toEqual(
          [...blocks.keys()].slice(0, whole.flatMap(({ blocks: those }) => those).length),
        );
      }),
    );
  });
});

describe('bookMonths', () => {
  const blocks = single('2026-01-01', '2026-03-08');
  const monthsUntil = async (until: Day, contributors: number) => {
    const periods = await periodsOf({ blocks, until, contributors: async () => contributors });
    return bookMonths(periods).map(({ from, to }) => `${from} ${to}`);
  };

  it('joins the weeks that end in a month, once no further one can', async () => {
    const two = ['2026-01-01 2026-01-25', '2026-01-26 2026-02-22'];
    expect(await monthsUntil('2026-03-08', 50)).toEqual(two);
    expect(await monthsUntil('2026-02-22', 50)).toEqual(two);
    expect(await monthsUntil('2026-02-21', 50)).toEqual(two.slice(0, 1));
  });

  it('waits for the rest of a month that has weeks no more', async () => {
    expect(await monthsUntil('2026-02-27', 12)).toEqual(['2026-01-01 2026-01-25']);
    expect(await monthsUntil('2026-02-28', 12)).toEqual([
      '2026-01-01 2026-01-25',
      '2026-01-26 2026-02-28',
    ]);
  });
});
