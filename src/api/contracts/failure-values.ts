import { z } from 'zod';
import type { FailureValues } from '../../kernel/failure-values.ts';

/** What a failure is about, beside its code, each only where it applies: so that a page words it in its own language. */
export const failureValues = z.object({
  database: z.string().optional().describe('Where the database is, as the log names it'),
  cause: z
    .string()
    .optional()
    .describe('Code of the driver, of its server or of the system, as ECONNREFUSED or 28P01'),
  table: z.string().optional(),
  variable: z.string().optional().describe('Name of a setting'),
  model: z.string().optional().describe('Name of a language model'),
  host: z.string().optional().describe('Of the server of the model'),
  conversations: z.number().int().optional().describe('Conversations that are concerned'),
  retryAfterSeconds: z.number().int().optional(),
  triesLeft: z.number().int().optional(),
}) satisfies z.ZodType<FailureValues>;
