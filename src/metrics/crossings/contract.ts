import { z } from 'zod';
import { answered, coveredDays, namedIn, rangeQuery } from '../../figures/contract.ts';

/** What is held against what: rows, then columns. */
export const CROSSED = ['group_kind', 'group_model', 'model_kind'] as const;
export type Crossed = (typeof CROSSED)[number];

export const query = rangeQuery.extend({
  by: z.enum(CROSSED).default('group_kind').describe('What the cells are of: rows, then columns'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .default(100)
    .describe('At most so many cells, the largest first'),
});

/** A group and a kind, a group and a model, or a model and a kind, in rounded amounts. */
export const crossing = z.object({
  row: z.string().describe('Of a group its id, as Open WebUI has it'),
  rowName: z.string().nullable().describe('Of a group; null: it has none, or it is no group'),
  column: z.string(),
  people: z.number().int().nullable().describe('At least so many, in the month with the most'),
  namedIn,
  withAiMinutes: z.number(),
});
export type Crossing = z.infer<typeof crossing>;

export const reply = answered.extend({
  by: z.enum(CROSSED),
  cellsCover: coveredDays.describe(
    'The months that end in the range, else the newest before; null: none is over',
  ),
  periods: z.number().int().describe('How many months these are'),
  cells: z.array(crossing).describe('Those that are named, by time with AI, the largest first'),
  cellsNamed: z.number().int().describe('How many are named'),
  other: z
    .object({ withAiMinutes: z.number() })
    .nullable()
    .describe(
      'What all that are named leave over; null where that is nothing, or not known: of groups, since who is in several counts in each',
    ),
});
export type CrossingsReply = z.infer<typeof reply>;
