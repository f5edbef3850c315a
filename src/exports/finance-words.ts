import { claimOf } from '../kernel/claim.ts';
import type { SummaryReply } from '../metrics/summary/contract.ts';
import type { Missing } from '../metrics/value/contract.ts';

/** Why an amount is not there, as a sentence with its remedy. */
export const MISSING_WORDS: Readonly<Record<Missing, string>> = {
  no_rate: 'No hourly rate is set (ANALYTICS_HOURLY_RATE). We never assume one.',
  not_published: 'Nothing is published of these days.',
  no_exchange_rate: 'No exchange rate is set (ANALYTICS_USD_RATE).',
  cost_unknown: 'The cost of some answers is not known, so there is no net value.',
};

/** How far the level of the estimates can be relied on. */
export const CALIBRATION_WORDS = {
  uncalibrated: 'Rough: fewer than 10 answers on how long work really takes.',
  provisional: 'Provisional: fewer than 30 answers on how long work really takes.',
  calibrated: 'Calibrated by people’s answers.',
} as const;

/** The figure in one sentence, rounded as the page rounds it. */
export function headlineOf(summary: SummaryReply): string {
  const { startDate, endDate, saved, calibration } = summary;
  const days = `From ${startDate} to ${endDate}`;
  if (saved === null) return `${days} no time saved is published.`;
  const { amount, kind, rounding } = claimOf(saved, calibration.state);
  const likely = `likely between ${hours(saved.low, 'down')} and ${hours(saved.high, 'up')} hours`;
  if (amount <= 0) return `${days} no saving can be shown: ${likely}.`;
  const claimed = hours(amount, rounding);
  return kind === 'at least'
    ? `${days} AI saved at least ${claimed} hours (${likely}).`
    : `${days} AI saved roughly ${claimed} hours (cautious estimate; ${likely}).`;
}

const MODES = { down: 'floor', nearest: 'halfExpand', up: 'ceil' } as const;

/** Two digits; the ends of a range away from its middle. Input: minutes. */
function hours(minutes: number, rounding: keyof typeof MODES): string {
  const format = new Intl.NumberFormat('en', {
    maximumSignificantDigits: 2,
    roundingMode: MODES[rounding],
    signDisplay: 'negative',
  });
  return format.format(minutes / 60).replace('-', '\u2212');
}
