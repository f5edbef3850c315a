import { z } from 'zod';
import { failureValues } from './failure-values.ts';
import { night } from './nights.ts';
import { run } from './runs.ts';

/** State of one database. Strangers are shown it without reasons, values and hints, which name hosts and files. */
export const domainState = z.object({
  domain: z.string(),
  state: z.enum(['connecting', 'ready', 'down']),
  since: z.string().describe('When it came into this state'),
  reason: z.string().nullable().describe('One sentence while down'),
  code: z.string().nullable().describe('What kind of failure it is while down, see /api/errors'),
  values: failureValues.describe('What that is about, by names; empty while it is not down'),
  hint: z.string().nullable(),
  retryInSeconds: z.number().nullable(),
  readOnly: z
    .object({
      since: z.string(),
      code: z.string(),
      values: failureValues,
      reason: z.string(),
      hint: z.string(),
    })
    .nullable()
    .describe(
      'Why, and since when, it can only be read, though it is ready; null: it can be written',
    ),
  lastError: z
    .object({ at: z.string(), code: z.string(), reason: z.string() })
    .nullable()
    .describe('Why it was down last, also when it is back'),
  /** Revision that the database is at. */
  revision: z.string().nullable(),
});
export type DomainState = z.infer<typeof domainState>;

/** GET /health/live: the process answers. */
export const liveReply = z.object({ status: z.literal('live') });

/** GET /health/ready: 200 while figures can be served (also with another database down), else 503. */
export const readyReply = z.object({
  status: z.enum(['ready', 'degraded', 'down']),
  demonstration: z.boolean(),
  version: z.string(),
  domains: z.array(domainState),
});
export type ReadyReply = z.infer<typeof readyReply>;

/** GET /api/v1/analytics/health, signed in. */
export const healthReply = z.object({
  status: z
    .enum(['healthy', 'warning', 'no_data'])
    .describe(
      'warning: the last run failed, or left something out, the last night is overdue, or the last backup failed',
    ),
  demonstration: z.boolean(),
  version: z.string(),
  domains: z.array(domainState),
  lastProcessingRun: run.nullable().describe('The newest run that is not going on'),
  currentRun: run.nullable(),
  nextScheduledRun: z.string().nullable(),
  nights: z
    .array(night)
    .describe('The last scheduled times, newest first, and what became of them'),
  backup: z
    .object({
      lastSuccess: z.string().nullable().describe('When the newest was made that was read back'),
      failure: z
        .object({ code: z.string(), reason: z.string() })
        .nullable()
        .describe('Why the last try came to nothing; it is tried again'),
    })
    .nullable()
    .describe('Backups on a schedule; null: there are none, or it cannot be told now'),
  systemInfo: z.object({
    timezone: z.string(),
    idleThresholdMinutes: z.number(),
    offChatMinutes: z.number(),
    minimumGroup: z.number().int(),
    people: z
      .enum(['aggregates', 'pseudonymous'])
      .describe('Whether rows about single people are shown'),
    processingVersion: z.string(),
    estimator: z.string(),
    model: z
      .object({
        name: z.string(),
        host: z.string(),
        perRunUsd: z.number().nullable(),
        perDayUsd: z.number().nullable(),
      })
      .nullable()
      .describe('Which model is asked, where, and what it may cost; null where none is'),
    sourceRevision: z.string().nullable(),
    sourceRelease: z.string().nullable().describe('Releases of Open WebUI with this revision'),
    sourceLimits: z
      .object({
        closed: z
          .array(z.object({ name: z.string(), cost: z.string() }))
          .describe('What may not be read, and a code of what that costs'),
        filtered: z.array(z.string()).describe('Tables of which rows may be hidden'),
      })
      .describe('What of Open WebUI’s database may be in no figure'),
  }),
});
export type HealthReply = z.infer<typeof healthReply>;
