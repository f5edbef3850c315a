import { describe, expect, it } from 'vitest';
import type { Book } from './book.ts';
import { periodsFor } from './classes.ts';

/** Periods that are over, as far as it matters which they are. */
const bookOf = (...periods: readonly (readonly [kind: string, from: string, to: string])[]) =>
  ({
    periods: periods.map(([kind, from_day, to_day]) => ({ kind, from_day, to_day })),
  }) as unknown as Book;

const namesOf = (periods: ReturnType<typeof periodsFor>) =>
  periods.map(({ kind, to_day }) => `${kind} ${to_day}`);

const APRIL = { from: '2026-04-01', to: '2026-04-30' };

describe('the periods of a table', () => {
  const weeks = bookOf(
    ...([
      ['week', '2026-03-23', '2026-03-29'],
      ['week', '2026-03-30', '2026-04-05'],
      ['week', '2026-04-06', '2026-04-12'],
      ['week', '2026-04-27', '2026-05-03'],
    ] as const),
  );

  it('are those that end in the range', () => {
    expect(namesOf(periodsFor(weeks, 'kind', APRIL))).toEqual([
      'week 2026-04-05',
      'week 2026-04-12',
    ]);
  });

  it('are the one that the range ends in, else the newest before', () => {
    const day = { from: '2026-04-28', to: '2026-04-28' };
    expect(namesOf(periodsFor(weeks, 'kind', day))).toEqual(['week 2026-05-03']);
    const later = { from: '2026-06-01', to: '2026-06-30' };
    expect(namesOf(periodsFor(weeks, 'kind', later))).toEqual(['week 2026-05-03']);
    expect(periodsFor(weeks, 'kind', { from: '2026-01-01', to: '2026-01-31' })).toEqual([]);
  });

  it('hold the rest of a month that began with weeks once: in its book month', () => {
    const mixed = bookOf(
      ['month', '2026-03-01', '2026-03-31'],
      ['week', '2026-04-01', '2026-04-05'],
      ['book_month', '2026-04-01', '2026-04-30'],
      ['month', '2026-04-06', '2026-04-30'],
    );
    const spring = { from: '2026-03-01', to: '2026-04-30' };
    expect(namesOf(periodsFor(mixed, 'outcome', spring))).toEqual([
      'month 2026-03-31',
      'book_month 2026-04-30',
    ]);
    expect(namesOf(periodsFor(mixed, 'kind', spring))).toEqual([
      'month 2026-03-31',
      'week 2026-04-05',
      'month 2026-04-30',
    ]);
  });
});
