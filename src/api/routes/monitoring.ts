import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyPluginAsync } from 'fastify';
import { CogniforceError } from '../../kernel/errors.ts';
import { EXPOSITION_TYPE, exposition, type Family } from '../../kernel/exposition.ts';
import type { MonitoringPort } from '../parts.ts';

const BEARER = /^Bearer (\S+)$/i;

/** GET /metrics for Prometheus, under a token of its own; without one there is nothing at that address. */
export const monitoringRoutes: FastifyPluginAsync<{
  monitoring: MonitoringPort;
  /** What this server counts itself. */
  requests: () => readonly Family[];
}> = async (app, { monitoring, requests }) => {
  const expected = digest(monitoring.token);
  app.get('/metrics', { schema: { hide: true } }, async ({ headers }, reply) => {
    const given = BEARER.exec(headers.authorization ?? '')?.[1] ?? '';
    // Digests are of one length, so that the time tells nothing, be it how long the token is.
    if (!timingSafeEqual(digest(given), expected)) {
      const remedy = 'Send ANALYTICS_METRICS_TOKEN as: Authorization: Bearer TOKEN';
      throw new CogniforceError('UNAUTHENTICATED', 'This is for who has the token.', { remedy });
    }
    const text = exposition([...(await monitoring.families()), ...requests()]);
    return reply.header('cache-control', 'no-store').type(EXPOSITION_TYPE).send(text);
  });
};

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
