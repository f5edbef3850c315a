import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { cogniforce } from '../index.ts';

const NAME = 'ANALYTICS_RECAPTURE_SHARE';
const AT = '2026-03-02T09:00:00.000Z';
const change = (value: string | null, name = NAME) => ({
  ...{ name, value, at: AT, by: 'administrator' },
});
const entered = { at: AT, by: 'operator' };

describe('changes of settings', () => {
  eachDialect(cogniforce, (use) => {
    const repositories = () => use().handle.repositories;
    const changes = () => repositories().settingChanges;

    it('are numbered, with what was before, and the newest of a name is found', async () => {
      await changes().change(change('0.4'));
      await changes().change(change('60 EUR', 'ANALYTICS_HOURLY_RATE'));
      await changes().change(change('0.6'));
      const found = await changes().newestOf([NAME, 'ANALYTICS_USD_RATE']);
      expect([...found.values()]).toEqual([
        {
          ...{ number: 3, changed_at: AT, name: NAME, old_value: '0.4', new_value: '0.6' },
          changed_by: 'administrator',
        },
      ]);
      const listed = await changes().list(2);
      expect(listed.map(({ number, name }) => [number, name])).toEqual([
        [3, NAME],
        [2, 'ANALYTICS_HOURLY_RATE'],
      ]);
    });

    it('are none where a value is what it was already, also before the first', async () => {
      expect(await changes().change(change(null))).toBeNull();
      await changes().change(change('0.4'));
      expect(await changes().change(change('0.4'))).toBeNull();
      expect(await changes().list(9)).toHaveLength(1);
    });

    it('are taken back by one more row', async () => {
      await changes().change(change('0.4'));
      expect(await changes().change(change(null))).toMatchObject({
        ...{ number: 2, old_value: '0.4', new_value: null },
      });
    });

    it('made at the same moment have a number each, and follow each other', async () => {
      const values = Array.from({ length: 8 }, (_, at) => `0.${at + 1}`);
      await Promise.all(values.map((value) => changes().change(change(value))));
      const listed = (await changes().list(99)).reverse();
      expect(listed.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(listed.map(({ old_value }) => old_value)).toEqual([
        null,
        ...listed.slice(0, -1).map(({ new_value }) => new_value),
      ]);
    });

    it('have another version after everything that is entered', async () => {
      const { otherCosts, invoices, annotations } = repositories();
      const cost = {
        ...{ label: 'Licences', from_month: '2026-01', to_month: null },
        ...{ amount: 1200, currency: 'EUR' },
      };
      const invoice = { month: '2026-02', provider: 'A', amount: 10, currency: 'USD' };
      const day = { from_day: '2026-03-02', to_day: '2026-03-02' };
      const seen = new Set([await changes().version()]);
      const noteVersion = async () => void seen.add(await changes().version());
      const { id } = await otherCosts.add(cost, entered);
      await noteVersion();
      expect(
        await otherCosts.replace(id, { ...cost, to_month: '2026-06' }, entered),
      ).not.toBeNull();
      await noteVersion();
      expect(await otherCosts.remove(id, entered)).toBe(true);
      await noteVersion();
      await invoices.put(invoice, entered);
      await noteVersion();
      await invoices.put({ ...invoice, amount: 11 }, entered);
      await noteVersion();
      expect(await invoices.remove(invoice, entered)).toBe(true);
      await noteVersion();
      const noted = await annotations.add({ ...day, kind: 'training', text: 'Sales' }, entered);
      await noteVersion();
      expect(await annotations.remove(noted.id, entered)).toBe(true);
      await noteVersion();
      expect(seen.size).toBe(9);
      expect(
        (await changes().list(99)).reverse().map((row) => [row.old_value, row.new_value]),
      ).toEqual([
        [null, 'Licences: 1200 EUR a month from 2026-01'],
        [
          'Licences: 1200 EUR a month from 2026-01',
          'Licences: 1200 EUR a month from 2026-01 to 2026-06',
        ],
        ['Licences: 1200 EUR a month from 2026-01 to 2026-06', null],
        [null, 'A 2026-02: 10 USD'],
        ['A 2026-02: 10 USD', 'A 2026-02: 11 USD'],
        ['A 2026-02: 11 USD', null],
        [null, 'training 2026-03-02'],
        ['training 2026-03-02', null],
      ]);
    });

    it('are none of what is not there', async () => {
      const { otherCosts, invoices, annotations } = repositories();
      const id = '3f2f0d1e-6c1b-4e57-9c0a-0d8f0f6f2a11';
      const cost = {
        ...{ label: 'x', from_month: '2026-01', to_month: null },
        ...{ amount: 1, currency: 'EUR' },
      };
      expect(await otherCosts.replace(id, cost, entered)).toBeNull();
      expect(await otherCosts.remove(id, entered)).toBe(false);
      expect(await invoices.remove({ month: '2026-01', provider: 'x' }, entered)).toBe(false);
      expect(await annotations.remove(id, entered)).toBe(false);
      expect(await changes().version()).toBe('');
    });
  });
});
