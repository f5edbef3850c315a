import { z } from 'zod';
import { answered, coveredDays, rangeQuery, unit } from '../../figures/contract.ts';

export const query = rangeQuery;

/** What may explain that an invoice is not what is known here. */
export const REASONS = [
  'not_all_published',
  'without_price',
  'not_recorded',
  'list_prices',
  'estimates_apart',
] as const;
export type Reason = (typeof REASONS)[number];

const amount = (description: string) => z.number().describe(description).meta(unit('currency'));
const money = (description: string) => amount(description).nullable();

const entered = z.object({
  label: z.string().describe('As somebody wrote it'),
  amount: z.number().describe('As it was entered').meta(unit('as entered')),
  currency: z.string().describe('In which it was entered'),
  converted: money('In `currency` of the answer; null: its worth in that is not known'),
});
export type EnteredAmount = z.infer<typeof entered>;

/** What a month of the calendar cost. */
export const month = z.object({
  month: z.string().describe('YYYY-MM'),
  covers: coveredDays.describe('Days of it that are published; null: none'),
  isWhole: z.boolean().describe('Whether all of its days are published'),
  billed: money('As gateways recorded it with the answers'),
  listed: money('Tokens of other answers, by the list of prices'),
  answers: z.int().nullable().describe('Answers; null: not said'),
  answersKnown: z.int().describe('Answers that are in one of the two'),
  estimates: money('Asking models for estimates; null where it is said of other days'),
  models: money('All three, as far as they are known; null: nothing is'),
  other: z.array(entered).describe('Licences, machines'),
  otherTotal: money('All of them; null where the worth of one is not known'),
  total: money('Models and others; null where nothing of the models is known'),
  invoices: z.array(entered).describe('By provider'),
  invoiced: money('All of them; null: no invoice is entered, or the worth of one is not known'),
  difference: money('What is invoiced beyond `models`; null without either'),
  reasons: z.array(z.enum(REASONS)).describe('What may explain it'),
});
export type SpendingMonth = z.infer<typeof month>;

/** The month that goes on, against what it may cost. */
export const pace = z.object({
  month: z.string().describe('YYYY-MM'),
  covers: coveredDays.describe('Days of it that are published; null: none'),
  budget: money('Null: none is set'),
  models: money('So far, as published; null: nothing is known'),
  other: money('Of the whole month'),
  soFar: money('Both'),
  workingDays: z.number().int().describe('Monday to Friday, that are published'),
  workingDaysInMonth: z.number().int().describe('Monday to Friday, all of them'),
  forecast: z
    .object({
      expected: amount('Most likely'),
      low: amount('Lower end of the range of 8 in 10'),
      high: amount('Upper end'),
    })
    .nullable()
    .describe('At the end of the month, with the range of 8 in 10; null: too little is published'),
});
export type Pace = z.infer<typeof pace>;

export const reply = answered.extend({
  currency: z.string().describe('Of all amounts: that of ANALYTICS_HOURLY_RATE, else USD'),
  months: z
    .array(month)
    .describe('The last six up to the end of the range, more where it is longer; newest first'),
  pace: pace.describe('The month that goes on, against what it may cost'),
});
export type SpendingReply = z.infer<typeof reply>;
