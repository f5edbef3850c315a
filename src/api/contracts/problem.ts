import { z } from 'zod';
import { failureValues } from './failure-values.ts';

/** RFC 9457, application/problem+json. */
export const problem = z.object({
  type: z.string().describe('A URI reference into the documentation of errors'),
  title: z.string().describe('What, in one line'),
  status: z.number().int(),
  detail: z.string().describe('What to do'),
  code: z.string().describe('One of the codes in docs/errors.md'),
  values: failureValues.describe('What it is about, by names: what a page words it with'),
  reference: z.string().describe('Stands in the log too'),
  /** Only where it applies. */
  triesLeft: z.number().int().optional(),
  retryAfterSeconds: z.number().int().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;
