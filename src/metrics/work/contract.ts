import { z } from 'zod';
import {
  answered,
  coveredBy,
  coveredDays,
  namedIn,
  rangeQuery,
  savedMinutes,
  unit,
} from '../../figures/contract.ts';

export const query = rangeQuery;

const people = z
  .number()
  .int()
  .nullable()
  .describe('At least so many, in the period with the most');
const periods = z.number().int().describe('How many weeks or months these are');

const minutes = z.number().meta(unit('minutes'));

/** A class of work that is named, in rounded amounts. */
export const workClass = z.object({
  name: z.string().describe('A code: see src/metrics/work/README.md'),
  people,
  namedIn,
  conversations: z
    .number()
    .nullable()
    .describe('Conversations; null: too few people had them')
    .meta(unit('count')),
  withAiMinutes: minutes.describe('Time that the work took with AI'),
  saved: savedMinutes.nullable().describe('Time saved'),
});
export type WorkClass = z.infer<typeof workClass>;

const table = z.object({
  covers: coveredDays.describe(
    'The weeks or months that end in the range, else the newest before; null: none is over',
  ),
  periods,
  rows: z.array(workClass).describe('By time with AI, the largest first').meta(coveredBy('covers')),
  other: z
    .object({
      withAiMinutes: minutes.describe('Time with AI'),
      conversations: z.number().nullable().describe('Conversations').meta(unit('count')),
    })
    .nullable()
    .describe('What the rows leave over; null where that is nothing, or not known'),
});
export type WorkTable = z.infer<typeof table>;

export const reply = answered.extend({
  kinds: table.describe('By kind of work'),
  outcomes: table.describe('By what became of it, of whole months'),
  parts: table.describe(
    'By part of the day, of whole months: 0 from midnight, 1 from 6, 2 from 12, 3 from 18 o’clock',
  ),
});
export type WorkReply = z.infer<typeof reply>;
