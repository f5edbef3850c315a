import { describe, expect, it } from 'vitest';
import { readConfig } from './index.ts';
import { RECAPTURE_SHARE } from './value.ts';

type Env = Readonly<Record<string, string>>;

const read = (env: Env) => readConfig({ env, cwd: '/nowhere', purpose: 'inspect' }).value;
function faultsOf(env: Env): string[] {
  try {
    read(env);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n  ').slice(1);
  }
}

describe('what an hour is worth', () => {
  it('is not known without a rate: none is invented', () => {
    expect(read({})).toEqual({
      hourlyRate: null,
      currency: null,
      groupRates: new Map(),
      recaptureShare: RECAPTURE_SHARE,
      usdRate: null,
      budget: null,
    });
  });

  it('is an amount with its currency, and others for groups', () => {
    const settings = read({
      ANALYTICS_HOURLY_RATE: '62.5 EUR',
      ANALYTICS_HOURLY_RATES: '{"Engineering": 75, "Interns": 30.5}',
      ANALYTICS_RECAPTURE_SHARE: '0.4',
      ANALYTICS_USD_RATE: '0.92',
    });
    expect(settings).toMatchObject({ hourlyRate: 62.5, currency: 'EUR', recaptureShare: 0.4 });
    expect([...settings.groupRates]).toEqual([
      ['Engineering', 75],
      ['Interns', 30.5],
    ]);
    expect(settings.usdRate).toBe(0.92);
  });

  it('knows what one dollar is in dollars', () => {
    expect(read({ ANALYTICS_HOURLY_RATE: '60USD' }).usdRate).toBe(1);
    expect(read({ ANALYTICS_HOURLY_RATE: '60 EUR' }).usdRate).toBeNull();
  });

  it.each<[string, Env]>([
    ['ANALYTICS_HOURLY_RATE: an amount', { ANALYTICS_HOURLY_RATE: '60' }],
    ['ANALYTICS_HOURLY_RATE: an amount', { ANALYTICS_HOURLY_RATE: '60 XYZ' }],
    ['ANALYTICS_HOURLY_RATE: an amount', { ANALYTICS_HOURLY_RATE: '0 EUR' }],
    ['ANALYTICS_HOURLY_RATE: an amount', { ANALYTICS_HOURLY_RATE: '6,50 EUR' }],
    ['ANALYTICS_HOURLY_RATES: needs ANALYTICS_HOURLY_RATE', { ANALYTICS_HOURLY_RATES: '{"A": 1}' }],
    [
      'ANALYTICS_HOURLY_RATES: JSON',
      { ANALYTICS_HOURLY_RATE: '60 EUR', ANALYTICS_HOURLY_RATES: 'A=1' },
    ],
    [
      'ANALYTICS_HOURLY_RATES: JSON',
      { ANALYTICS_HOURLY_RATE: '60 EUR', ANALYTICS_HOURLY_RATES: '{"A": -1}' },
    ],
    ['ANALYTICS_RECAPTURE_SHARE: at most 1', { ANALYTICS_RECAPTURE_SHARE: '50' }],
    ['ANALYTICS_MONTHLY_BUDGET: an amount', { ANALYTICS_MONTHLY_BUDGET: '2000' }],
    ['ANALYTICS_MONTHLY_BUDGET: in USD', { ANALYTICS_MONTHLY_BUDGET: '2000 EUR' }],
    [
      'ANALYTICS_MONTHLY_BUDGET: in EUR',
      { ANALYTICS_HOURLY_RATE: '60 EUR', ANALYTICS_MONTHLY_BUDGET: '2000 USD' },
    ],
    ['ANALYTICS_USD_RATE: above 0', { ANALYTICS_USD_RATE: '0' }],
    [
      'ANALYTICS_USD_RATE: one US dollar',
      { ANALYTICS_HOURLY_RATE: '6 USD', ANALYTICS_USD_RATE: '2' },
    ],
  ])('is refused with one fault: %s', (fault, env) => {
    expect(faultsOf(env)).toEqual([expect.stringContaining(fault)]);
  });
});
