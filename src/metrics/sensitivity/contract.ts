import { z } from 'zod';
import { answered, coveredDays, rangeQuery, savedMinutes, unit } from '../../figures/contract.ts';
import { IDLE_GAPS } from '../../kernel/idle-gaps.ts';

const weight = (of: string) =>
  z.coerce.number().min(0).max(1).optional().describe(`What of a task that is ${of} counts, 0-1`);

/** Days, and what is taken to be other than it is; what is not named stays as it is. */
export const query = rangeQuery.extend({
  idle_gap: z.coerce
    .number()
    .pipe(z.literal(IDLE_GAPS))
    .optional()
    .describe('Minutes: a longer pause counts as nothing'),
  off_chat: z.coerce
    .number()
    .min(0)
    .max(60)
    .optional()
    .describe('Minutes beside the chat for each question'),
  done: weight('done'),
  partly: weight('partly done'),
  no: weight('not done'),
  unclear: weight('unclear'),
  level: z.coerce
    .number()
    .min(0.05)
    .max(20)
    .optional()
    .describe('Factor on every time without AI, after the calibration'),
  recapture: z.coerce
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Share of the time saved that becomes useful work, 0-1'),
});
export type SensitivityQuery = z.output<typeof query>;

export const ASSUMPTIONS = [
  'idle_gap',
  'off_chat',
  'done',
  'partly',
  'no',
  'unclear',
  'level',
  'recapture',
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

const minutes = z.number().meta(unit('minutes'));
const share = z.number().meta(unit('share'));

const outcome = z.object({
  timeSaved: z
    .number()
    .nullable()
    .describe('Minutes claimed, as in the summary; null where it is not said of these days')
    .meta(unit('minutes')),
  saved: savedMinutes.nullable().describe('Time saved'),
  usefulMinutes: z
    .number()
    .nullable()
    .describe('Of timeSaved, what becomes useful work')
    .meta(unit('minutes')),
});

const row = z.object({
  assumption: z.enum(ASSUMPTIONS).describe('What is taken to be other than it is'),
  value: z.number().describe('What it is taken to be').meta(unit('as the assumption')),
  asSet: z.boolean().describe('Nothing is other than it is: the row is the figure itself'),
  ...outcome.shape,
  /** Null where there is nothing to divide by. */
  change: z
    .number()
    .nullable()
    .describe('Of timeSaved, or of usefulMinutes for recapture, as a share of the figure as it is')
    .meta(unit('share')),
});
export type SensitivityRow = z.infer<typeof row>;

/** Every amount that what is published of the range does not say is null. */
export const reply = answered.extend({
  outcomesCover: coveredDays.describe(
    'Months whose outcomes are named, by which other weights are reckoned; null: none is over',
  ),
  settings: z.object({
    idleMinutes: minutes.describe('ANALYTICS_IDLE_THRESHOLD_MINUTES'),
    offChat: z
      .object({
        set: minutes.describe('ANALYTICS_OFF_CHAT_MINUTES'),
        minutes: minutes.describe('The same as answers of people have corrected it'),
        low: minutes.describe('P10 of its error, which is in every range'),
        high: minutes.describe('P90'),
        answers: z.int().describe('Answers of people that are in it'),
      })
      .describe('Minutes beside the chat for each question'),
    success: z.object({
      done: share.describe('What of a task that is done counts'),
      partly: share.describe('What of a task that is partly done counts'),
      no: share.describe('What of a task that is not done counts'),
      unclear: share.describe('What of a task counts of which nobody can tell'),
    }),
    recapture: share.describe('ANALYTICS_RECAPTURE_SHARE'),
  }),
  asIs: outcome.describe('The figure as it is'),
  rows: z.array(row).describe('One assumption after the other, all others as they are'),
  asked: outcome.nullable().describe('With all that the question names; null where it names none'),
});
export type SensitivityReply = z.infer<typeof reply>;
