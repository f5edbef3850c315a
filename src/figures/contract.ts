import { z } from 'zod';
import { COMPARISONS } from '../kernel/comparisons.ts';
import { DAY_WANTED, isDay, RANGE_TYPES } from '../kernel/days.ts';

const day = z.string().refine(isDay, DAY_WANTED);

/** What a number is counted in; whole numbers without a unit are counts. */
export type Unit =
  | 'minutes'
  | 'US dollars'
  | 'currency'
  | 'as entered'
  | 'currency per hour'
  | 'currency per US dollar'
  | 'share'
  | 'percent'
  | 'tokens'
  | 'factor'
  | 'count'
  | 'as the assumption';

/** For `meta` of a number: every export names it beside the column. */
export const unit = (name: Unit) => ({ 'x-unit': name });

/** For `meta` of a list: the field beside it that says of which days its rows are. */
export const coveredBy = (field: string) => ({ 'x-covers': field });

/** For `meta` of a list that is asked for page by page, by `limit` and `offset`. */
export const paged = { 'x-paged': true };

/** A day, YYYY-MM-DD in the organisation's zone. */
export const dayOfReply = (description: string) => z.string().meta({ description, format: 'date' });

/** The days a question is about. `range_type` wins over dates; without either: the last 28 days. */
export const rangeQuery = z.strictObject({
  start_date: day.optional().describe('First day, included, in the organisation’s time zone'),
  end_date: day.optional().describe('Last day, included'),
  range_type: z.enum(RANGE_TYPES).optional().describe('A named range; wins over dates'),
});
export type RangeQuery = z.infer<typeof rangeQuery>;

/** Of a list that is asked for page by page: at most so many rows, and those that are left out before. */
export const pageLimit = z.coerce.number().int().min(1).max(500);
export const pageOffset = z.coerce.number().int().min(0);

/** The days a question is about, and what they are compared with. */
export const comparedQuery = rangeQuery.extend({
  compare: z
    .enum(COMPARISONS)
    .optional()
    .describe(
      'before (default): the month, quarter or year before, else as many days with the same weekdays; year: the same a year before; none',
    ),
});

/** First and last day, both included. */
export const wholeDays = z.object({ from: dayOfReply('First day'), to: dayOfReply('Last day') });

/** The same of what may be of no day. */
export const coveredDays = wholeDays.nullable();
export type CoveredDays = z.infer<typeof coveredDays>;

/** How sure the level of estimates is. */
const calibration = z.object({
  state: z
    .enum(['uncalibrated', 'provisional', 'calibrated'])
    .describe('Fewer than 10 answers, fewer than 30, or more'),
  labels: z.number().int().describe('Answers of people that count'),
  medianError: z
    .number()
    .nullable()
    .describe('Half of the answers lie within this factor of an estimate made without them')
    .meta(unit('factor')),
  version: z.number().int().nullable().describe('Of the fit; null while there is none'),
});

/** Which days an answer is about, how fresh it is, and how sure the level of its estimates. */
export const answered = z.object({
  startDate: dayOfReply('First day, YYYY-MM-DD'),
  endDate: dayOfReply('Last day, YYYY-MM-DD'),
  timeZone: z.string().describe('IANA name of the zone that days are booked in'),
  firstDate: dayOfReply('Oldest day that is published; null while nothing is').nullable(),
  lastDate: dayOfReply('Newest day that is published').nullable(),
  covers: coveredDays.describe(
    'Days that the figures of the range are of: blocks of days that end in it; null: none does',
  ),
  latest: coveredDays.describe('Days of the newest block'),
  asOf: z
    .string()
    .meta({
      description: 'End of the last run that finished; null before the first',
      format: 'date-time',
    })
    .nullable(),
  minimumGroup: z
    .number()
    .int()
    .describe('Whatever is said tells of so many people, whatever it is put together with'),
  calibration: calibration.describe(
    'Of the method with the fewest answers among those with a tenth or more of the manual time',
  ),
  methods: z
    .array(
      calibration.extend({
        method: z.string().describe('How it was estimated, with the model where one answered'),
        taskShare: z
          .number()
          .describe('Share of the work tasks that count, 0-1')
          .meta(unit('share')),
        manualTimeShare: z
          .number()
          .describe('Share of the expected time without AI, 0-1')
          .meta(unit('share')),
      }),
    )
    .describe('Which methods the figures are of, as far as they are named in a period'),
});

/** What every answer about a range of days says of itself. */
export type Answered = z.infer<typeof answered>;
export type CalibrationState = Answered['calibration']['state'];

const count = z.number().meta(unit('count'));
const dollars = z.number().meta(unit('US dollars'));
const minutes = z.number().meta(unit('minutes'));

/** Time saved, in minutes; may be negative. */
export const savedMinutes = z.object({
  /** Sum of success x most likely baseline - time with AI. */
  conservative: minutes.describe('Sum of success x P50 - time with AI'),
  expected: minutes.describe('Expected value'),
  low: minutes.describe('P10 of the total'),
  high: minutes.describe('P90 of the total'),
});
export type SavedMinutes = z.infer<typeof savedMinutes>;

/** Why the cost of a model's answers is not known. */
export const unpriced = z.enum(['no_usage', 'no_price', 'not_said']);
export type Unpriced = z.infer<typeof unpriced>;

/** What answers cost, as far as that is known. */
export const tokenCosts = z.object({
  knownUsd: z
    .number()
    .nullable()
    .describe('US dollars, of the answers whose cost is said; null where that is none of them')
    .meta(unit('US dollars')),
  known: z
    .number()
    .nullable()
    .describe('The same in the currency of ANALYTICS_HOURLY_RATE; null without ANALYTICS_USD_RATE')
    .meta(unit('currency')),
  answers: count.nullable().describe('Answers of models; null: not said'),
  atLeast: z.boolean().describe('Some of the days say nothing of answers: there are more'),
  answersKnown: count.describe('Answers that are in the known cost'),
  answersWithoutUsage: count
    .nullable()
    .describe('Answers without a bill whose input or output is not known; null: not said'),
});

/** How much of a table a row is: a class that is not named in a period is in what that leaves over. */
export const namedIn = z.number().int().describe('Periods that name it: the amounts are of these');

/** What language models cost that were asked for estimates. */
export const estimateCosts = z.object({
  covers: coveredDays.describe('Whole periods, which need not be the days that were asked for'),
  requests: z.number().int().describe('Questions to a language model, about so many'),
  chargedUsd: dollars.describe('US dollars of so many; never less than the truth'),
  charged: z
    .number()
    .nullable()
    .describe('The same in the currency of ANALYTICS_HOURLY_RATE')
    .meta(unit('currency')),
  boundUsd: dollars.describe('The part of it that is a bound, since no server said more'),
});
