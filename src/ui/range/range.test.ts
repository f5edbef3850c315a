import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAsked } from '../../figures/days-asked.ts';
import { RANGE_TYPES, type RangeType } from '../../kernel/days.ts';
import { addDays, lengthOf } from '../format/calendar.ts';
import {
  addressWithRange,
  DEFAULT_RANGE,
  daysOfRange,
  PRESETS,
  type Range,
  rangeFromAddress,
  rangeLabel,
  rangeQuery,
  stepBack,
  stepForward,
  stepNames,
} from './range.ts';

/** A Monday morning: Saturday and Sunday are not published by themselves. */
const horizon = { today: '2026-11-23', first: '2025-11-20', last: '2026-11-20' };

const anyRange: fc.Arbitrary<Range> = fc.oneof(
  fc.constantFrom(...PRESETS).map((name) => ({ name })),
  fc
    .tuple(fc.integer({ min: -700, max: 0 }), fc.integer({ min: 0, max: 400 }))
    .map(([back, length]) => {
      const from = addDays(horizon.today, back);
      return { from, to: addDays(from, length) };
    }),
);

describe('a range in the address', () => {
  it('comes back as it was put there', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(rangeFromAddress(addressWithRange('', range))).toEqual(range);
      }),
    );
  });

  it('leaves the rest of the address alone', () => {
    const search = addressWithRange('?page=method&range=all', {
      from: '2026-01-01',
      to: '2026-01-31',
    });
    expect(search).toBe('?page=method&from=2026-01-01&to=2026-01-31');
    expect(addressWithRange(search, DEFAULT_RANGE)).toBe('?page=method');
  });

  it('is the default where the address makes no sense', () => {
    for (const search of [
      '',
      '?range=tomorrow',
      '?range=toString',
      '?from=2026-02-30&to=2026-03-01',
      '?from=2026-03-02&to=2026-03-01',
      '?from=2026-03-02',
    ]) {
      expect(rangeFromAddress(search)).toEqual(DEFAULT_RANGE);
    }
  });

  it('asks the API by name or by days', () => {
    expect(rangeQuery({ name: 'last_month' })).toEqual({ range_type: 'last_month' });
    expect(rangeQuery({ from: '2026-01-01', to: '2026-01-31' })).toEqual({
      start_date: '2026-01-01',
      end_date: '2026-01-31',
    });
  });
});

describe('the days of a range', () => {
  it('end with the newest day that has figures, and with the present one where the calendar says so', () => {
    const days = (name: RangeType) => daysOfRange({ name }, horizon);
    expect(days('last_7_days')).toEqual({ from: '2026-11-14', to: '2026-11-20' });
    expect(days('last_12_months')).toEqual({ from: '2025-11-21', to: '2026-11-20' });
    expect(days('all')).toEqual({ from: '2025-11-20', to: '2026-11-20' });
    expect(days('this_quarter')).toEqual({ from: '2026-10-01', to: '2026-11-23' });
    expect(days('last_week')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  });

  it('are those that the server means', () => {
    for (const name of RANGE_TYPES) {
      const published = { from: horizon.first, to: horizon.last };
      const meant = daysAsked({ range_type: name }, { today: horizon.today, published });
      expect(daysOfRange({ name }, horizon), name).toEqual(meant);
    }
  });

  it('end with the present day while nothing is published', () => {
    const none = { ...horizon, first: null, last: null };
    expect(daysOfRange({ name: 'last_7_days' }, none).to).toBe(horizon.today);
  });
});

describe('steps', () => {
  it('go back by the length of the range', () => {
    expect(stepBack({ name: 'last_28_days' }, horizon)).toEqual({
      from: '2026-09-26',
      to: '2026-10-23',
    });
  });

  it('go by the month, however long it is', () => {
    const september = { from: '2026-09-01', to: '2026-09-30' };
    expect(stepBack({ name: 'last_month' }, horizon)).toEqual(september);
    expect(stepForward(september, horizon)).toEqual({ name: 'last_month' });
    expect(stepNames(september, horizon).before).toBe('The month before');
  });

  it('go from a quarter that has begun to the whole one before', () => {
    expect(stepBack({ name: 'this_quarter' }, horizon)).toEqual({
      from: '2026-07-01',
      to: '2026-09-30',
    });
  });

  it('end a month that has begun at the present day', () => {
    expect(stepForward({ name: 'last_month' }, horizon)).toEqual({
      from: '2026-11-01',
      to: '2026-11-23',
    });
  });

  it('forward stop where no data can be', () => {
    expect(stepForward({ name: 'last_7_days' }, horizon)).toBeNull();
    expect(stepForward({ name: 'all' }, horizon)).toBeNull();
  });

  it('back stop where the record begins, and while that is not known', () => {
    expect(stepBack({ name: 'all' }, horizon)).toBeNull();
    expect(stepBack({ name: 'last_7_days' }, { ...horizon, first: null })).toBeNull();
    expect(stepBack({ from: '2025-11-20', to: '2025-12-01' }, horizon)).toBeNull();
  });

  it('there and back again end where they began', () => {
    const back = stepBack({ name: 'last_28_days' }, horizon);
    expect(back && stepForward(back, horizon)).toEqual({ name: 'last_28_days' });
  });

  it('never leave the days that can have data, and keep the length of plain days', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        const forward = stepForward(range, horizon);
        const back = stepBack(range, horizon);
        if (forward !== null) {
          expect(daysOfRange(forward, horizon).to <= horizon.today).toBe(true);
        }
        if (back !== null) {
          expect(daysOfRange(back, horizon).to >= horizon.first).toBe(true);
        }
        if (stepNames(range, horizon).after.includes('days') && forward !== null) {
          expect(lengthOf(daysOfRange(forward, horizon))).toBe(
            lengthOf(daysOfRange(range, horizon)),
          );
        }
      }),
    );
  });
});

describe('the label', () => {
  it('has the preset’s name, a month’s name, or the days', () => {
    expect(rangeLabel({ name: 'this_quarter' }, horizon)).toBe('This quarter');
    expect(rangeLabel({ from: '2026-09-01', to: '2026-09-30' }, horizon)).toBe('September 2026');
    expect(rangeLabel({ from: '2026-09-01', to: '2026-09-29' }, horizon)).toBe('1–29 Sept');
  });

  it('calls the steps of a single day by the day', () => {
    expect(stepNames({ from: '2026-09-05', to: '2026-09-05' }, horizon)).toEqual({
      before: 'The day before',
      after: 'The day after',
    });
  });
});
