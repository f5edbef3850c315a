import { expect, it } from 'vitest';
import { newestWords } from './newest.ts';

const answered = (latest: { from: string; to: string } | null, more: object = {}) => ({
  ...{ latest, endDate: '2026-11-30', timeZone: 'Europe/Berlin' },
  ...{ asOf: '2026-11-30T06:00:00.000Z', ...more },
});
const friday = { from: '2026-11-27', to: '2026-11-27' };

it('names the newest day, and the days that follow it', () => {
  expect(newestWords(answered(friday))).toBe(
    'Newest: Fri 27 Nov. Sat and Sun follow with the next day on which enough people use it.',
  );
  const saturday = { from: '2026-11-28', to: '2026-11-28' };
  expect(newestWords(answered(saturday))).toBe(
    'Newest: Sat 28 Nov. Sun follows with the next day on which enough people use it.',
  );
});

it('names days that were published together by both ends, and no long list of days', () => {
  expect(newestWords(answered({ from: '2026-11-20', to: '2026-11-22' }))).toBe(
    'Newest: 20–22 Nov. The days since follow with the next day on which enough people use it.',
  );
});

it('says nothing while only the day of the last run is not there', () => {
  expect(newestWords(answered({ from: '2026-11-29', to: '2026-11-29' }))).toBeNull();
  // It is the 30th in Berlin already.
  const late = { asOf: '2026-11-29T23:30:00.000Z' };
  expect(newestWords(answered({ from: '2026-11-29', to: '2026-11-29' }, late))).toBeNull();
});

it('says nothing of a range that ends before, and while nothing is published', () => {
  expect(newestWords(answered(friday, { endDate: '2026-11-20' }))).toBeNull();
  expect(newestWords(answered(null))).toBeNull();
});
