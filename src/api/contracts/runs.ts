import { z } from 'zod';
import { DAY_WANTED, isDay } from '../../kernel/days.ts';
import { failureValues } from './failure-values.ts';

/** One run of the processing, going on or ended. Counts are in steps, unless ANALYTICS_PEOPLE says otherwise: exact ones stand in the terminal. */
export const run = z.object({
  id: z.string(),
  status: z.enum(['running', 'completed', 'failed', 'interrupted']),
  requestedBy: z.string().nullable().describe('start, schedule, api or command; null: not known'),
  startedAt: z.string(),
  completedAt: z.string().nullable(),
  /** Conversations looked at so far, and how many there are; null until counted. */
  done: z.number().int(),
  total: z.number().int().nullable(),
  conversationsProcessed: z.number().int(),
  conversationsSkipped: z.number().int(),
  conversationsFailed: z.number().int(),
  seconds: z.number().nullable(),
  phase: z
    .enum(['reading', 'days', 'asking', 'book'])
    .nullable()
    .describe(
      'What it does now, or did when it ended: reads, adds up days, asks a model, closes the book',
    ),
  perMinute: z
    .number()
    .nullable()
    .describe('Conversations a minute in this phase, while it goes on; null: not known'),
  secondsLeft: z
    .number()
    .nullable()
    .describe('Until this phase ends at that pace, while it goes on; null: not known'),
  enrichment: z
    .object({
      total: z.number().int().nullable().describe('Conversations that waited for the model'),
      estimated: z.number().int(),
      unestimated: z
        .number()
        .int()
        .describe('Of which it failed: they keep the figure that they have'),
      left: z.number().int().describe('Not reached: they keep the figure that they have'),
      leftUsd: z.number().nullable().describe('About what those would cost'),
      requests: z.number().int(),
      inputTokens: z.number().int(),
      outputTokens: z.number().int(),
      costUsd: z.number().nullable().describe('As really used; null where the price is unknown'),
      estimatedUsd: z.number().describe('The part of it that is a bound'),
      budgetLeftUsd: z.number().nullable().describe('Null where there is no budget'),
      stopped: z.string().nullable().describe('Code of what ended it early, see /api/errors'),
    })
    .nullable()
    .describe('What a language model was asked; null where none was'),
  error: z.string().nullable().describe('What went wrong and what to do, as the log says it'),
  failure: z
    .object({ code: z.string().describe('See /api/errors'), values: failureValues })
    .nullable()
    .describe('The same as a code and values; null: nothing, or a run of before they were kept'),
});
export type Run = z.infer<typeof run>;

/** GET /api/v1/analytics/runs/{id}: one run, and why it left conversations out. */
export const runDetail = run.extend({
  reasons: z
    .array(
      z.object({
        outcome: z
          .enum(['unreadable', 'unestimated'])
          .describe('No figures; no estimate of the model'),
        reason: z.string().describe('A code, never anything from the conversation'),
        conversations: z.number().int(),
      }),
    )
    .describe('Why conversations were left out, most first'),
});
export type RunDetail = z.infer<typeof runDetail>;

/** GET /api/v1/analytics/runs: the newest runs, newest first. */
export const runsReply = z.object({ runs: z.array(run) });
export type RunsReply = z.infer<typeof runsReply>;

export const runsQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(20).describe('How many at most'),
});

/** POST /api/v1/analytics/trigger-processing: with a day it waits for the end, as the Python implementation does. */
export const triggerQuery = z.strictObject({
  date: z
    .string()
    .refine(isDay, DAY_WANTED)
    .optional()
    .describe('A day whose conversations are to be read: the answer comes when the run has ended'),
});

/** A run as the Python implementation tells of it. */
export const dayRun = z.object({
  status: z.enum(['running', 'completed', 'failed', 'interrupted']),
  targetDate: z.string().describe('The day that was asked for'),
  message: z.string(),
  processingLogId: z.string().describe('Id of the run'),
  chatsProcessed: z
    .number()
    .int()
    .nullable()
    .describe('Conversations that the run has read; null in mode aggregates, and while it goes on'),
  chatsFailed: z.number().int().nullable().describe('Those of which it failed; null as above'),
  durationSeconds: z.number().nullable(),
  totalCostUsd: z.number().nullable().describe('Of asking a model; null as above'),
  modelUsed: z.string().nullable().describe('Null: no model was asked'),
});
export type DayRun = z.infer<typeof dayRun>;

export const runParameters = z.object({ id: z.uuid() });
