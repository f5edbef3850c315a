import { z } from 'zod';
import { cronOf } from '../jobs/schedule.ts';

/** Times that come again, as a cron expression. */
export const schedule = z
  .string()
  .trim()
  .transform((given, context) => {
    const cron = cronOf(given);
    if (cron !== null) return cron;
    context.addIssue(
      'a time of day such as 00:15, or a cron expression of five fields such as 15 0 * * 1-5',
    );
    return z.NEVER;
  });
