import { z } from 'zod';
import { number, optionalNumber, setting } from './values.ts';

/** What an hour of work is worth, and what tokens cost. */
export interface ValueSettings {
  /** Full cost of a working hour of anybody, in `currency`; null: not set, and then nothing has a value in money. */
  readonly hourlyRate: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** By the names of groups, in the same currency. */
  readonly groupRates: ReadonlyMap<string, number>;
  /** Share of the time saved that becomes useful work, 0 to 1. */
  readonly recaptureShare: number;
  /** One US dollar in `currency`; null: not known. */
  readonly usdRate: number | null;
}

/**
 * Not every minute saved becomes work: half.
 *
 * Source  Nucleus Research's correction factors for saved time, in "The Price of Efficiency" (Baseline Magazine): near
 *         100 % for line workers, 70 to 90 % for sales, 50 % or less for marketing. The least of them is taken.
 */
export const RECAPTURE_SHARE = 0.5;

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const hourlyRate = setting(
  z
    .string()
    .transform((text, context) => {
      const [, amount = '', currency = ''] =
        /^(\d+(?:\.\d+)?)\s*([A-Z]{3})$/.exec(text.trim()) ?? [];
      const rate = Number(amount);
      if (rate > 0 && CURRENCIES.has(currency)) return { amount: rate, currency };
      context.addIssue('an amount above 0 and a currency, such as 60 EUR');
      return z.NEVER;
    })
    .optional(),
);

const json = <S extends z.ZodType>(schema: S, expected: string) =>
  setting(
    z
      .string()
      .transform((text, context): z.output<S> => {
        const parsed = schema.safeParse(parsedOr(text));
        if (parsed.success) return parsed.data;
        context.addIssue(expected);
        return z.NEVER;
      })
      .optional(),
  );

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The variables that value and cost depend on. */
export const valueEnvironment = z.object({
  ANALYTICS_HOURLY_RATE: hourlyRate,
  ANALYTICS_HOURLY_RATES: json(
    z.record(z.string().min(1), z.number().positive()),
    'JSON of amounts above 0 by name of group, such as {"Engineering": 75}',
  ),
  ANALYTICS_RECAPTURE_SHARE: number(
    z.number().min(0, 'at least 0').max(1, 'at most 1'),
    RECAPTURE_SHARE,
  ),
  ANALYTICS_USD_RATE: optionalNumber(z.number().positive('above 0')),
});

/** Settings from the variables; what does not go together is added to `faults`. */
export function valueSettings(
  values: z.output<typeof valueEnvironment>,
  faults: string[],
): ValueSettings {
  const { ANALYTICS_HOURLY_RATE: rate, ANALYTICS_HOURLY_RATES: rates = {} } = values;
  const wrong = new Set(faults.map((fault) => fault.split(':', 1)[0]));
  if (!rate && Object.keys(rates).length > 0 && !wrong.has('ANALYTICS_HOURLY_RATE')) {
    faults.push('ANALYTICS_HOURLY_RATES: needs ANALYTICS_HOURLY_RATE, which names the currency');
  }
  const usdRate = values.ANALYTICS_USD_RATE ?? null;
  const inDollars = rate?.currency === 'USD';
  if (inDollars && usdRate !== null && usdRate !== 1) {
    faults.push(
      'ANALYTICS_USD_RATE: one US dollar is one US dollar, and ANALYTICS_HOURLY_RATE is in USD',
    );
  }
  return {
    hourlyRate: rate?.amount ?? null,
    currency: rate?.currency ?? null,
    groupRates: new Map(Object.entries(rates)),
    recaptureShare: values.ANALYTICS_RECAPTURE_SHARE,
    usdRate: inDollars ? 1 : usdRate,
  };
}
