import { z } from 'zod';

const kind = z
  .enum(['unreadable', 'unestimated'])
  .describe(
    'unreadable: it has no facts, or old ones; unestimated: the model has no estimate of a task of it',
  );

/**
 * GET /api/v1/analytics/failures, signed in. Nothing of a conversation is in it but its id, and that only where ANALYTICS_PEOPLE
 * shows single people: else counts by reason in steps, and ids in the terminal alone.
 */
export const failuresReply = z.object({
  reasons: z
    .array(z.object({ kind, reason: z.string(), conversations: z.number().int() }))
    .describe('How many conversations failed, by reason; see docs/openwebui.md and docs/method.md'),
  failures: z
    .array(
      z.object({
        conversationId: z.string(),
        kind,
        reason: z.string(),
        tries: z.number().int().describe('In vain, as it is now'),
        retry: z.enum(['every_run', 'at_next_try', 'when_it_changes']),
        nextTryAt: z.string().nullable(),
        lastTriedAt: z.string(),
      }),
    )
    .describe('Those that were tried last, of each kind'),
  leftOff: z
    .number()
    .int()
    .nullable()
    .describe('Conversations that are in no list here; null where none is listed'),
});

/** POST /api/v1/analytics/failures/retry; the body may be left out. */
export const failuresRetryBody = z
  .strictObject({
    conversationId: z
      .string()
      .min(1)
      .max(255)
      .optional()
      .describe('The one to be read again; default: every unreadable one'),
  })
  .nullish();

export const failuresRetryReply = z.object({
  retried: z.int().describe('Unreadable conversations that the next run reads again'),
});

export type FailuresRetryReply = z.infer<typeof failuresRetryReply>;
export type FailuresReply = z.infer<typeof failuresReply>;
export type Failure = FailuresReply['failures'][number];
