import { z } from 'zod';
import { domainState } from './health.ts';

/** POST /api/v1/analytics/retry: every database was probed just now; this is what became of it. */
export const retryReply = z.object({ domains: z.array(domainState) });
