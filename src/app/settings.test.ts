import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../test/support/cogniforce.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { figuresOver, publish } from '../../test/support/figures.ts';
import { fixedClock } from '../../test/support/fixed-clock.ts';
import { valuationOf } from '../../test/support/valuation.ts';
import { readConfig } from '../config/index.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { ADMINISTRATOR } from '../kernel/principal.ts';
import { appSettings } from './settings.ts';

const RATE = 'ANALYTICS_HOURLY_RATE';
const RATES = 'ANALYTICS_HOURLY_RATES';
const SHARE = 'ANALYTICS_RECAPTURE_SHARE';
const DOLLAR = 'ANALYTICS_USD_RATE';

describe('settings that may be changed', () => {
  eachDialect(cogniforce, (use) => {
    const from = () => use().handle.repositories;
    const settingsWith = (env: Readonly<Record<string, string>> = {}) =>
      appSettings({
        config: readConfig({ env, cwd: '/nowhere', purpose: 'inspect' }),
        own: { repositories: from() },
        clock: fixedClock('2026-03-15T12:00:00Z'),
        answered: (ask) => ask(),
      });
    const listed = async (settings: ReturnType<typeof settingsWith>, name: string) =>
      (await settings.list(from())).settings.find((each) => each.name === name);

    it('are in force from then on, in another process too, and leave a row', async () => {
      const [one, other] = [settingsWith(), settingsWith()];
      expect((await other.valueIn(from())).hourlyRate).toBeNull();
      const view = await one.change(RATE, ' 60 EUR ', ADMINISTRATOR);
      expect(view).toMatchObject({ value: '60 EUR', source: 'page', changeable: true });
      expect(await other.valueIn(from())).toMatchObject({ hourlyRate: 60, currency: 'EUR' });
      await other.change(RATE, '70 EUR', ADMINISTRATOR);
      const { changes } = await one.list(from());
      expect(changes.map((each) => [each.name, each.old, each.new, each.by])).toEqual([
        [RATE, '60 EUR', '70 EUR', 'administrator'],
        [RATE, null, '60 EUR', 'administrator'],
      ]);
      expect(changes[0]?.at).toBe('2026-03-15T12:00:00.000Z');
    });

    it('are their default again where they are taken back or left blank', async () => {
      const settings = settingsWith();
      for (const nothing of [null, '  ']) {
        await settings.change(SHARE, '0.4', ADMINISTRATOR);
        expect((await settings.valueIn(from())).recaptureShare).toBe(0.4);
        expect(await settings.change(SHARE, nothing, ADMINISTRATOR)).toMatchObject({
          ...{ value: '0.5', source: 'default', default: '0.5' },
        });
      }
    });

    it('cannot be changed where the environment sets them: it wins, also over what was changed before', async () => {
      await settingsWith().change(SHARE, '0.4', ADMINISTRATOR);
      const settings = settingsWith({ [SHARE]: '0.7' });
      expect((await settings.valueIn(from())).recaptureShare).toBe(0.7);
      expect(await listed(settings, SHARE)).toMatchObject({
        ...{ value: '0.7', source: 'environment', changeable: false, environmentOnly: false },
      });
      await expect(settings.change(SHARE, '0.3', ADMINISTRATOR)).rejects.toMatchObject({
        ...{ code: 'SETTING_FIXED', message: expect.stringContaining(SHARE) },
      });
      expect((await settingsWith().valueIn(from())).recaptureShare).toBe(0.4);
    });

    it.each(['ANALYTICS_MINIMUM_GROUP', 'ANALYTICS_PEOPLE', 'ANALYTICS_PASSWORD'])(
      'are not %s, which the environment alone says',
      async (name) => {
        const settings = settingsWith();
        await expect(settings.change(name, '5', ADMINISTRATOR)).rejects.toMatchObject({
          ...{ code: 'SETTING_FIXED', message: `${name} is changed in the environment alone.` },
        });
        await expect(settings.change('NONE', '5', ADMINISTRATOR)).rejects.toMatchObject({
          code: 'SETTING_UNKNOWN',
        });
        expect((await settings.list(from())).changes).toEqual([]);
      },
    );

    it.each([
      [SHARE, '50', `${SHARE}: at most 1.`],
      [RATE, '60', `${RATE}: an amount above 0 and a currency, such as 60 EUR.`],
      [RATES, '{"A": 1}', `${RATES}: needs ${RATE}, which names the currency.`],
    ])('refuse %s=%s, and nothing is written', async (name, value, message) => {
      const settings = settingsWith();
      await expect(settings.change(name, value, ADMINISTRATOR)).rejects.toMatchObject({
        ...{ code: 'SETTING_INVALID', message, details: { variable: name } },
      });
      expect((await settings.list(from())).changes).toEqual([]);
    });

    it('refuse what leaves another one without sense', async () => {
      const settings = settingsWith();
      await settings.change(RATE, '60 EUR', ADMINISTRATOR);
      await settings.change(RATES, '{"A": 75}', ADMINISTRATOR);
      await settings.change(DOLLAR, '0.92', ADMINISTRATOR);
      await expect(settings.change(RATE, null, ADMINISTRATOR)).rejects.toMatchObject({
        code: 'SETTING_INVALID',
      });
      await expect(settings.change(RATE, '60 USD', ADMINISTRATOR)).rejects.toMatchObject({
        ...{ code: 'SETTING_INVALID', message: expect.stringContaining(DOLLAR) },
      });
    });

    it('that do not go with the environment any more count as not set, and say why', async () => {
      const before = settingsWith({ [RATE]: '60 EUR' });
      await before.change(RATES, '{"A": 75}', ADMINISTRATOR);
      await before.change(DOLLAR, '0.92', ADMINISTRATOR);
      const without = settingsWith();
      expect(await without.valueIn(from())).toMatchObject({
        hourlyRate: null,
        groupRates: new Map(),
      });
      expect((await listed(without, RATES))?.problem).toContain('needs ANALYTICS_HOURLY_RATE');
      const dollars = settingsWith({ [RATE]: '60 USD' });
      expect((await dollars.valueIn(from())).usdRate).toBe(1);
      expect(await listed(dollars, DOLLAR)).toMatchObject({ source: 'default' });
    });

    it('show no secret, whatever is set', async () => {
      const env = { ANALYTICS_SALT: 'a salt that nobody sees 1234' };
      const all = await settingsWith(env).all();
      expect(JSON.stringify(all)).not.toContain('nobody sees');
      expect(all.find(({ name }) => name === 'ANALYTICS_SALT')).toMatchObject({
        ...{ source: 'environment', value: null, secret: true, changeable: false },
      });
    });

    it('say what the value would be with another one, and change nothing', async () => {
      const facts = Array.from({ length: 6 }, (_, at) =>
        factsOf({ id: `${at}`, day: '2026-03-02', person: person(`${at}`), p50: 30 }),
      );
      await publish(use(), facts);
      const settings = settingsWith({ [RATE]: '60 EUR' });
      const preview = await settings.preview(from(), { name: SHARE, value: '0.25' }, (value) =>
        figuresOver(from(), { valuation: valuationOf(value) }),
      );
      // Nothing is published of February: the last 28 days then.
      expect(preview).toMatchObject({ endDate: '2026-03-02', calibrated: false });
      const { now, changed } = preview;
      expect(now.gross?.conservative).toBeGreaterThan(0);
      expect(changed.gross?.conservative).toBeCloseTo((now.gross?.conservative ?? 0) / 2, 9);
      expect((await settings.list(from())).changes).toEqual([]);
    });
  });
});
