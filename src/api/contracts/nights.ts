import { z } from 'zod';

/** One scheduled time, and what became of its run. */
export const night = z.object({
  scheduledFor: z.string(),
  state: z
    .enum(['waiting', 'running', 'completed', 'missed'])
    .describe(
      'missed: no process ran at that time; a later run makes good for it, and then is `runId`',
    ),
  tries: z.number().int().describe('Times that a run was begun for it, or could not be'),
  reason: z
    .object({
      code: z
        .string()
        .describe('See /api/errors; NOT_RUNNING: no process ran; INTERRUPTED: its run was stopped'),
      message: z.string(),
    })
    .nullable()
    .describe('Why the last try came to nothing; stays when a later one did not'),
  triedAt: z.string().nullable(),
  nextTryAt: z
    .string()
    .nullable()
    .describe('Not before, unless a database comes back; while it runs, how long it is held'),
  runId: z.string().nullable().describe('The run that was its run, or made good for it'),
  doneAt: z.string().nullable(),
});
export type NightView = z.infer<typeof night>;
