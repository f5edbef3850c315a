import { describe, expect, it } from 'vitest';
import { NBSP } from '../words/formatter.ts';
import { countSaid, daysOfPeriods, namedNote, sumsSentence, waitingSentence } from './classes.ts';

const weeks = { covers: { from: '2026-10-24', to: '2026-11-20' }, periods: 4 };
const months = { covers: { from: '2026-09-01', to: '2026-10-31' }, periods: 2 };
// Four months, and weeks from the day on which enough people took part.
const mixed = { covers: { from: '2025-12-01', to: '2026-11-20' }, periods: 34 };

describe('a table of whole weeks or months', () => {
  it('names its own days', () => {
    const read = (endDate: string) =>
      daysOfPeriods(weeks.covers, { endDate }).replaceAll(/\s/g, ' ');
    expect(read('2026-11-27')).toBe('24 Oct – 20 Nov');
    expect(read('2027-01-02')).toBe('24 Oct – 20 Nov 2026');
  });

  it('says of a row in how many of them it is named, and nothing where that is all', () => {
    expect(namedNote(4, weeks)).toBeNull();
    expect(namedNote(2, weeks)).toBe('2 of 4 weeks');
    expect(namedNote(1, months)).toBe('1 of 2 months');
    expect(namedNote(1, mixed)).toBe('1 of 34 periods');
  });

  it('says that rows need not add up, and of how many weeks or months they are', () => {
    const read = (of: typeof weeks) => sumsSentence(of).replaceAll(NBSP, ' ');
    expect(read(weeks)).toMatch(/^4 whole weeks, .* need not add up to the total\.$/);
    expect(read({ covers: { from: '2026-11-14', to: '2026-11-20' }, periods: 1 })).toMatch(
      /^One whole week,/,
    );
    // A weekend that closed with its Monday belongs to the week after.
    expect(read({ covers: { from: '2026-11-14', to: '2026-11-24' }, periods: 1 })).toMatch(
      /^One whole week,/,
    );
    expect(read(months)).toMatch(/^2 whole months,/);
    expect(read(mixed)).toMatch(/^34 whole weeks or months,/);
  });

  it('says since when it waits and for what, and promises no day', () => {
    const days = { firstDate: '2026-11-02', lastDate: '2026-11-05', endDate: '2026-11-05' };
    const sentence = (over: object) => waitingSentence({ ...days, minimumGroup: 5, ...over });
    expect(sentence({})).toBe(
      'Waiting since 2 November 2026: first shown with the first whole week or month in which at least 5 people took part.',
    );
    expect(sentence({ firstDate: null, lastDate: null })).toMatch(/^Nothing is published yet:/);
    expect(sentence({ lastDate: '2027-03-01' })).toBe(
      'No whole week or month with enough people had ended by 5 November 2026.',
    );
  });
});

it('a count that some days say nothing of is a least one, and one that is not said is no zero', () => {
  expect(countSaid(1285, false)).toBe('1,285');
  expect(countSaid(1285, true)).toBe(`≥${NBSP}1,285`);
  expect(countSaid(null, false)).toBe('not said');
});
