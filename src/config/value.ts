import { z } from 'zod';
import type { ValueSettings } from '../figures/index.ts';
import {
  type Env,
  type Fault,
  faultOf,
  type Group,
  readSettings,
  setting,
  type Values,
} from './setting.ts';
import { between, number } from './values.ts';

/**
 * Not every minute saved becomes work: half.
 *
 * Source  Nucleus Research's correction factors for saved time, in "The Price of Efficiency" (Baseline Magazine): near
 *         100 % for line workers, 70 to 90 % for sales, 50 % or less for marketing. The least of them is taken.
 */
export const RECAPTURE_SHARE = 0.5;

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const hourlyRate = z.string().transform((given, context) => {
  const [, amount = '', currency = ''] = /^(\d+(?:\.\d+)?)\s*([A-Z]{3})$/.exec(given.trim()) ?? [];
  const rate = Number(amount);
  if (rate > 0 && CURRENCIES.has(currency)) return { amount: rate, currency };
  context.addIssue('an amount above 0 and a currency, such as 60 EUR');
  return z.NEVER;
});

const budget = z.string().transform((given, context) => {
  const read = hourlyRate.safeParse(given);
  if (read.success) return read.data;
  context.addIssue('an amount above 0 and a currency, such as 2000 EUR');
  return z.NEVER;
});

const AMOUNTS = z.record(z.string().min(1), z.number().positive());

const groupRates = z.string().transform((given, context) => {
  const parsed = AMOUNTS.safeParse(parsedOr(given));
  if (parsed.success) return parsed.data;
  context.addIssue('JSON of amounts above 0 by name of group, such as {"Engineering": 75}');
  return z.NEVER;
});

function parsedOr(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}

const VALUE: Group = {
  title: 'What it is worth',
  says: 'Without an hourly rate there is no value in money.',
};

export const value = {
  rate: setting('ANALYTICS_HOURLY_RATE', {
    group: VALUE,
    says: 'Full cost of a working hour, and its currency.',
    onPage: 'changed',
    schema: hourlyRate,
    example: '60 EUR',
  }),
  rates: setting('ANALYTICS_HOURLY_RATES', {
    group: VALUE,
    says: 'By name of a group of Open WebUI, in the same currency.',
    onPage: 'changed',
    schema: groupRates,
    example: '{"Engineering": 75, "Interns": 30}',
  }),
  recaptureShare: setting('ANALYTICS_RECAPTURE_SHARE', {
    group: VALUE,
    says: 'Share of the time saved that becomes useful work, 0 to 1.',
    onPage: 'changed',
    schema: number(between(0, 1)),
    default: String(RECAPTURE_SHARE),
  }),
  dollar: setting('ANALYTICS_USD_RATE', {
    group: VALUE,
    says: 'One US dollar in that currency: prices of tokens are in dollars.',
    onPage: 'changed',
    schema: number(z.number().positive('above 0')),
    example: '0.92',
  }),
  budget: setting('ANALYTICS_MONTHLY_BUDGET', {
    group: VALUE,
    says: 'What models, licences and machines may cost in a month, in the currency of ANALYTICS_HOURLY_RATE, else in USD. Nothing is stopped by it.',
    onPage: 'changed',
    schema: budget,
    example: '2000 EUR',
  }),
};

/** What an hour is worth; what does not go together is added to `faults`. */
export function readValue(env: Env, faults: Fault[]): ValueSettings {
  const own: Fault[] = [];
  const values = readSettings(value, env, own);
  const { rate, rates, recaptureShare, dollar, budget: most } = values;
  const isWrong = own.some(({ name }) => name === value.rate.name);
  faults.push(...own, ...(isWrong ? [] : conflictsIn(values)));
  return {
    hourlyRate: rate?.amount ?? null,
    currency: rate?.currency ?? null,
    // Without a currency they are amounts of nothing: what a row of the page set may outlive the rate of the environment.
    groupRates: new Map(Object.entries(rate === null ? {} : (rates ?? {}))),
    recaptureShare,
    usdRate: rate?.currency === 'USD' ? 1 : dollar,
    budget: most,
  };
}

/** What does not go with the hourly rate. */
function conflictsIn({ rate, rates, dollar, budget: most }: Values<typeof value>): Fault[] {
  const faults: Fault[] = [];
  const currency = rate?.currency ?? 'USD';
  if (rate === null && Object.keys(rates ?? {}).length > 0) {
    faults.push(faultOf(value.rates.name, `needs ${value.rate.name}, which names the currency`));
  }
  if (rate?.currency === 'USD' && dollar !== null && dollar !== 1) {
    const why = `one US dollar is one US dollar, and ${value.rate.name} is in USD`;
    faults.push(faultOf(value.dollar.name, why));
  }
  if (most !== null && most.currency !== currency) {
    faults.push(
      faultOf(value.budget.name, `in ${currency}, as all amounts: see ${value.rate.name}`),
    );
  }
  return faults;
}

/** What is in force, and what is wrong with it. */
export interface ValueInForce {
  readonly value: ValueSettings;
  readonly faults: readonly Fault[];
}

/**
 * What an hour is worth with what was changed on the page, by the names of variables: the environment wins, and what is wrong counts as
 * not set.
 */
export function valueWith(env: Env): (changed: ReadonlyMap<string, string>) => ValueInForce {
  const given = Object.values(value).flatMap(({ name }) => {
    const text = env[name]?.trim() ?? '';
    return text === '' ? [] : [[name, text] as const];
  });
  return (changed) => {
    const faults: Fault[] = [];
    return { value: readValue(Object.fromEntries([...changed, ...given]), faults), faults };
  };
}
