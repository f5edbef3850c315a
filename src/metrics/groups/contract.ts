import { z } from 'zod';
import {
  answered,
  coveredBy,
  coveredDays,
  namedIn,
  pageLimit,
  pageOffset,
  rangeQuery,
  savedMinutes,
  tokenCosts,
  unit,
} from '../../figures/contract.ts';

export const query = rangeQuery.extend({
  group: z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe('Id of the one that is told period by period'),
  limit: pageLimit.optional().describe('At most so many groups; all of them without it'),
  offset: pageOffset.optional().describe('Groups that are left out before'),
});

const minutes = z.number().meta(unit('minutes'));
const conversations = z
  .number()
  .nullable()
  .describe('Conversations; null: too few people had them')
  .meta(unit('count'));

const name = z.string().nullable().describe('As Open WebUI has it; null where it has none');

const before = z
  .object({
    conversations,
    withAiMinutes: minutes.describe('Time with AI'),
    savedMinutes: minutes.nullable().describe('Time saved, as it is claimed'),
  })
  .nullable()
  .describe('In the periods before; null where it is not named in all of them, and of these');

/** A group that is named, in rounded amounts. */
export const groupRow = z.object({
  id: z.string().describe('As Open WebUI has it'),
  name,
  parentId: z.string().nullable().describe('The group that it is part of'),
  people: z.number().int().nullable().describe('At least so many, in the period with the most'),
  namedIn,
  conversations,
  withAiMinutes: minutes.describe('Time that the work took with AI'),
  saved: savedMinutes.nullable().describe('Time saved'),
  savedMinutes: minutes.nullable().describe('Time saved, as it is claimed'),
  tokens: tokenCosts.describe('What its people’s answers cost'),
  before,
});
export type GroupRow = z.infer<typeof groupRow>;

/** What a group has in one week or month. */
export const groupPeriod = z.object({
  covers: coveredDays.describe('The days of the week or month'),
  conversations: conversations.describe('Conversations; null: not named, or too few people'),
  withAiMinutes: minutes.nullable().describe('Time with AI; null: it is not named'),
  savedMinutes: minutes.nullable().describe('Time saved, as it is claimed; null: not named'),
});
export type GroupPeriod = z.infer<typeof groupPeriod>;

export const reply = answered.extend({
  currency: z.string().nullable().describe('ISO 4217; null without ANALYTICS_HOURLY_RATE'),
  covers: coveredDays.describe(
    'The weeks or months that end in the range, else the newest before; null: none is over',
  ),
  periods: z.number().int().describe('How many weeks or months these are'),
  coversBefore: coveredDays.describe('As many before, which changes are seen from; null: none'),
  groups: z
    .array(groupRow)
    .describe('Those that are named, by time with AI. Who is in several counts in each')
    .meta(coveredBy('covers')),
  median: z
    .object({
      conversations: conversations.describe('Conversations'),
      withAiMinutes: minutes.describe('Time with AI'),
      savedMinutes: minutes.nullable().describe('Time saved, as it is claimed'),
    })
    .nullable()
    .describe('Of the groups that are named in every period; null where these are fewer than 3'),
  groupsNamed: z.number().int().describe('Groups that are named, on all pages'),
  groupsKnown: z.number().int().describe('Groups that there are, named or not'),
  one: z
    .object({
      id: z.string().describe('As Open WebUI has it'),
      name,
      parts: z.array(groupPeriod).describe('Oldest first, at most 13'),
    })
    .nullable()
    .describe('The group that was asked for; null where none was, or none is known by the id'),
});
export type GroupsReply = z.infer<typeof reply>;
