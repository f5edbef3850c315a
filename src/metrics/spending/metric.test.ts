import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { figuresOver, publish } from '../../../test/support/figures.ts';
import { fixedClock } from '../../../test/support/fixed-clock.ts';
import { valuationOf } from '../../../test/support/valuation.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import { addDays } from '../../kernel/days.ts';
import { spending } from './metric.ts';

const entered = { at: '2026-03-10T09:00:00.000Z', by: 'administrator' };
const cost = {
  label: 'Licences',
  from_month: '2026-02',
  to_month: null,
  amount: 200,
  currency: 'EUR',
};
const euros = { hourlyRate: 60, currency: 'EUR', usdRate: 0.5, costUsd: () => 1 };
const march = { start_date: '2026-03-01', end_date: '2026-03-31' };

describe('what months cost', () => {
  eachDialect(cogniforce, (use) => {
    const repositories = () => use().handle.repositories;
    const asked = async (
      valuation: Parameters<typeof valuationOf>[0] = euros,
      now = '2026-03-15T12:00:00Z',
    ) => {
      const figures = figuresOver(repositories(), {
        valuation: valuationOf(valuation),
        clock: fixedClock(now),
      });
      return spending.reply.parse(await spending.answer(figures, march));
    };
    /** Six people a day, each with an answer that costs one dollar. */
    const worked = (from: string, days: number) =>
      Array.from({ length: days }, (_, day) =>
        Array.from({ length: 6 }, (__, at) =>
          factsOf({ id: `${from} ${day} ${at}`, day: addDays(from, day), person: person(`${at}`) }),
        ),
      ).flat();
    const given = (facts: ReturnType<typeof worked>) =>
      publish(use(), facts, { costUsd: () => 1, priceOf: () => ({ input: 0, output: 50_000 }) });

    it('is tokens and what was entered, in the currency of the rates', async () => {
      await given(worked('2026-03-02', 5));
      await repositories().otherCosts.add(cost, entered);
      await repositories().invoices.put(
        { month: '2026-03', provider: 'One', amount: 40, currency: 'USD' },
        entered,
      );
      const { currency, months } = await asked();
      expect(currency).toBe('EUR');
      expect(months.map(({ month }) => month)).toEqual(['2026-03', '2026-02']);
      const [now, before] = months;
      expect(now).toMatchObject({
        ...{ covers: { from: '2026-03-02', to: '2026-03-06' }, isWhole: false },
        ...{ models: 15, otherTotal: 200, total: 215, invoiced: 20, difference: 5 },
        other: [{ label: 'Licences', amount: 200, currency: 'EUR', converted: 200 }],
      });
      expect(now?.reasons).toEqual(['not_all_published', 'not_recorded', 'list_prices']);
      expect(before).toMatchObject({
        ...{ covers: null, models: null, otherTotal: 200, total: null, invoiced: null },
        ...{ difference: null, reasons: [] },
      });
    });

    it('is unknown, not less, where an amount cannot be converted', async () => {
      await given(worked('2026-03-02', 5));
      await repositories().otherCosts.add({ ...cost, currency: 'CHF' }, entered);
      const [month] = (await asked()).months;
      expect(month).toMatchObject({ models: 15, otherTotal: null, total: null });
      const [inDollars] = (await asked({ costUsd: () => 1 })).months;
      expect(inDollars).toMatchObject({ models: 30, otherTotal: null });
      expect((await asked({ ...euros, usdRate: null })).months[0]).toMatchObject({ models: null });
    });

    it('has a cost in its months alone', async () => {
      await repositories().otherCosts.add({ ...cost, to_month: '2026-02' }, entered);
      expect((await asked()).months.map(({ month }) => month)).toEqual(['2026-02']);
    });

    it('goes on by working days, with other costs whole, beside the budget', async () => {
      await given(worked('2026-03-02', 5));
      await repositories().otherCosts.add(cost, entered);
      const { pace } = await asked({ ...euros, budget: { amount: 300, currency: 'EUR' } });
      expect(pace).toMatchObject({
        ...{ month: '2026-03', budget: 300, models: 15, other: 200, soFar: 215 },
        ...{ workingDays: 5, workingDaysInMonth: 22 },
      });
      expect(pace.forecast?.expected).toBeCloseTo(15 + 17 * 3 + 200, 9);
    });

    it('foresees nothing of a month of which too little is published, and says so by null', async () => {
      await given(worked('2026-03-02', 2));
      const { pace } = await asked();
      expect(pace).toMatchObject({ models: 6, soFar: 6, budget: null, forecast: null });
      const later = await asked(euros, '2026-04-02T12:00:00Z');
      expect(later.pace).toMatchObject({
        ...{ month: '2026-04', covers: null, models: null, soFar: null, forecast: null },
      });
    });

    it('tells nothing of days that too few people worked', async () => {
      await given(worked('2026-03-02', 1).slice(0, 4));
      const { months, pace } = await asked();
      expect([months, pace.models]).toEqual([[], null]);
    });
  });
});
