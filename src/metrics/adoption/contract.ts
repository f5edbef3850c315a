import { z } from 'zod';
import { answered, rangeQuery } from '../../figures/contract.ts';

export const query = rangeQuery;

const days = z.object({ from: z.string(), to: z.string() });
const people = z.number().int().nullable().describe('At least so many; null: too few to say');

const month = z.object({
  covers: days,
  accounts: z.number().int().nullable().describe('Exactly, at its end; null: not known of then'),
  tried: people.describe('Used it at least once, ever'),
  active: people.describe('Used it in the month'),
  weekly: people.describe('Used it in at least three of the last four whole weeks of the month'),
  always: people.describe('Used it in each of these four weeks'),
  days: z
    .array(z.object({ from: z.number().int(), people: z.number().int() }))
    .describe('On so many days of the month or more; none where that tells no two numbers apart'),
  stickiness: z
    .object({ low: z.number(), high: z.number() })
    .nullable()
    .describe(
      'Mean active people of a day as a share of those of the month, 0-1; null below 40 people',
    ),
});
export type AdoptionMonth = z.infer<typeof month>;

const quarter = z.object({
  covers: days,
  tried: people.describe('Used it at least once until its end'),
  started: people.describe('Used it for the first time in it'),
  paused: people.describe('Used it in the quarter before, and not in this one'),
  back: people.describe('Use it again after a whole quarter without'),
});
export type AdoptionQuarter = z.infer<typeof quarter>;

const cohort = z.object({
  began: days.describe('Quarters in which these people used it for the first time'),
  people,
  firstUse: z
    .array(z.object({ within: z.number().int(), people: z.number().int() }))
    .describe('Within so many days of getting their account'),
  later: z
    .array(
      z.object({
        quarters: z.number().int(),
        share: z.enum(['under_half', 'half_or_more']).nullable(),
      }),
    )
    .describe('How many of them used it so many quarters later'),
});
export type AdoptionCohort = z.infer<typeof cohort>;

const group = z.object({
  id: z.string(),
  name: z.string().nullable(),
  accounts: z.number().int().describe('Exactly, at the end of the month'),
  active: people.describe('In the week of the month with the most, or in the month'),
});
export type AdoptionGroup = z.infer<typeof group>;

/** How many people use it, rounded down, of whole months and quarters that were over by the end of the range. */
export const reply = answered.extend({
  months: z.array(month).describe('The last twelve, oldest first'),
  quarters: z.array(quarter).describe('The last eight, oldest first'),
  cohorts: z.array(cohort).describe('The last eight, of ten people or more, oldest first'),
  periods: z
    .array(z.object({ kind: z.enum(['week', 'month']), covers: days, people }))
    .describe('People who used it in each of the last twelve weeks or months'),
  groups: z.array(group).describe('Groups that are named in the last of the months, by name'),
});
export type AdoptionReply = z.infer<typeof reply>;
