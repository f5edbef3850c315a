import { z } from 'zod';
import {
  answered,
  coveredBy,
  coveredDays,
  namedIn,
  paged,
  pageLimit,
  pageOffset,
  rangeQuery,
  unit,
} from '../../figures/contract.ts';
import { CROSSED } from './names.ts';

export const query = rangeQuery.extend({
  limit: pageLimit.default(100).describe('At most so many cells, the largest first'),
  offset: pageOffset.default(0).describe('Cells that are left out before'),
});

const withAiMinutes = z.number().describe('Time that the work took with AI').meta(unit('minutes'));

/** A group and a kind, a group and a model, or a model and a kind, in rounded amounts. */
export const crossing = z.object({
  row: z.string().describe('Of a group its id, as Open WebUI has it'),
  rowName: z.string().nullable().describe('Of a group; null: it has none, or it is no group'),
  column: z.string().describe('A kind of work, or a model'),
  people: z.number().int().nullable().describe('At least so many, in the month with the most'),
  namedIn,
  withAiMinutes,
});
export type Crossing = z.infer<typeof crossing>;

export const reply = answered.extend({
  by: z.enum(CROSSED).describe('What the cells are of: rows, then columns'),
  cellsCover: coveredDays.describe(
    'The months that end in the range, else the newest before; null: none is over',
  ),
  periods: z.number().int().describe('How many months these are'),
  cells: z
    .array(crossing)
    .describe('Those that are named, by time with AI, the largest first')
    .meta({ ...coveredBy('cellsCover'), ...paged }),
  cellsNamed: z.number().int().describe('How many are named'),
  other: z
    .object({ withAiMinutes })
    .nullable()
    .describe(
      'What all that are named leave over; null where that is nothing, or not known: of groups, since who is in several counts in each',
    ),
});
export type CrossingsReply = z.infer<typeof reply>;
