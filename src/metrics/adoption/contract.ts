import { z } from 'zod';
import { answered, rangeQuery, unit, wholeDays } from '../../figures/contract.ts';

export const query = rangeQuery;

/** Of people who used it on so many days or more. */
const activeDays = z.int().describe('Days on which they used it, at least');
const atLeast = z.int().describe('At least so many');
const people = z.int().nullable().describe('At least so many; null: too few to say');

const month = z.object({
  covers: wholeDays.describe('The month'),
  accounts: z.number().int().nullable().describe('Exactly, at its end; null: not known of then'),
  tried: people.describe('Used it at least once, ever'),
  active: people.describe('Used it in the month'),
  weekly: people.describe('Used it in at least three of the last four whole weeks of the month'),
  always: people.describe('Used it in each of these four weeks'),
  days: z
    .array(z.object({ from: activeDays, people: atLeast }))
    .describe('On so many days of the month or more; none where that tells no two numbers apart'),
  stickiness: z
    .object({
      low: z.number().describe('Lowest that it can be').meta(unit('share')),
      high: z.number().describe('Highest that it can be').meta(unit('share')),
    })
    .nullable()
    .describe(
      'Mean active people of a day as a share of those of the month, 0-1; null below 40 people',
    ),
});
export type AdoptionMonth = z.infer<typeof month>;

const quarter = z.object({
  covers: wholeDays.describe('The quarter'),
  tried: people.describe('Used it at least once until its end'),
  started: people.describe('Used it for the first time in it'),
  paused: people.describe('Used it in the quarter before, and not in this one'),
  back: people.describe('Use it again after a whole quarter without'),
});
export type AdoptionQuarter = z.infer<typeof quarter>;

const cohort = z.object({
  began: wholeDays.describe('Quarters in which these people used it for the first time'),
  people,
  firstUse: z
    .array(
      z.object({ within: z.int().describe('Days since they got their account'), people: atLeast }),
    )
    .describe('Within so many days of getting their account'),
  later: z
    .array(
      z.object({
        quarters: z.int().describe('Quarters since the one in which they began'),
        share: z
          .enum(['under_half', 'half_or_more'])
          .nullable()
          .describe('How many of them used it then; null: too few to say'),
      }),
    )
    .describe('How many of them used it so many quarters later'),
});
export type AdoptionCohort = z.infer<typeof cohort>;

const group = z.object({
  id: z.string().describe('As Open WebUI has it'),
  name: z.string().nullable().describe('As Open WebUI has it; null where it has none'),
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
    .array(
      z.object({
        kind: z.enum(['week', 'month']).describe('How long it is'),
        covers: wholeDays.describe('The week or month'),
        people,
      }),
    )
    .describe('People who used it in each of the last twelve weeks or months'),
  groups: z.array(group).describe('Groups that are named in the last of the months, by name'),
});
export type AdoptionReply = z.infer<typeof reply>;
