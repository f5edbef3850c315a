import { z } from 'zod';
import { cronOf } from '../jobs/schedule.ts';
import { setting } from './values.ts';

/** A quarter past midnight: the day before is over, and few are awake. */
const USUAL = '00:15';

/** When the figures are brought up to date, as a cron expression. */
export const schedule = setting(
  z
    .string()
    .trim()
    .default(USUAL)
    .transform((text, context) => {
      const cron = cronOf(text);
      if (cron !== null) return cron;
      context.addIssue({
        code: 'custom',
        message:
          'a time of day such as 00:15, or a cron expression of five fields such as 15 0 * * 1-5',
      });
      return z.NEVER;
    }),
);
