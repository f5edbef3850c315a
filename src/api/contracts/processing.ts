import type { z } from 'zod';
import { run } from './health.ts';

/** POST /api/v1/analytics/trigger-processing: 202 with the run that was started; 409 while one is going on. */
export const triggerReply = run;
export type TriggerReply = z.infer<typeof triggerReply>;
