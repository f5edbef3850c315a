import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { systemClock } from '../kernel/clock.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { clientErrors } from './client-errors.ts';
import { boundConnections } from './connections.ts';
import { refuseForeignHosts } from './foreign-hosts.ts';
import { closeGracefully } from './graceful-close.ts';
import { refuseForeignOrigins, requireSession } from './guards.ts';
import { knownMethods } from './known-methods.ts';
import { loggingOptions, logRequests } from './logging.ts';
import { refuseUnreadable } from './message-rules.ts';
import { openApi } from './open-api.ts';
import type { Proxies, ServerParts } from './parts.ts';
import { answerWithProblems, inGeneral, sendProblem } from './problems.ts';
import { requestIdOf } from './request-id.ts';
import { countRequests } from './request-metrics.ts';
import { sessionRoutes, signInRoutes } from './routes/auth.ts';
import { backfillRoutes } from './routes/backfills.ts';
import { documentationRoutes } from './routes/documentation.ts';
import { entriesRoutes } from './routes/entries.ts';
import { exportRoutes } from './routes/exports.ts';
import { failureRoutes } from './routes/failures.ts';
import { metricRoutes } from './routes/metrics.ts';
import { monitoringRoutes } from './routes/monitoring.ts';
import { servePage } from './routes/page.ts';
import { probeRoutes } from './routes/probes.ts';
import { processingRoutes } from './routes/processing.ts';
import { questionRoutes, questionsRoutes } from './routes/questions.ts';
import { runsRoutes } from './routes/runs.ts';
import { settingsRoutes } from './routes/settings.ts';
import { securityHeaders } from './security-headers.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { traceRequests } from './trace-requests.ts';
import { refuseUnknownParts } from './unknown-parts.ts';

const BODY_LIMIT = 64 * 1024; // bytes; no route takes more than a few fields
const REQUEST_TIMEOUT_MS = 30_000; // to send a request, so that slow senders cannot hold all connections
const QUESTIONS_PER_MINUTE = 120; // of one address: a whole office behind it may open its links at nine
const CHANGES_PER_MINUTE = 30; // requests of one address that start or probe something

/** The whole HTTP server, ready for `listen` or `inject`; it listens on nothing yet. Errors: CONFIG_INVALID. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const sessions = createSessions({
    auth: parts.auth,
    store: parts.sessions,
    clock: parts.clock ?? systemClock,
    warn: (sentence, { code, message }) => {
      if (parts.logger !== false) parts.logger.warn({ code, reason: message }, sentence);
    },
  });
  const malformed = clientErrors(parts.logger);
  const app = fastify({
    ...loggingOptions(parts.logger),
    genReqId: requestIdOf,
    trustProxy: trusted(parts.proxies ?? null),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // What is too long for a token is an unknown one, and answered as such.
    routerOptions: { maxParamLength: 2_000 },
    // Requests that come over open connections while we close are answered too: nothing fails in a restart.
    return503OnClosing: false,
    frameworkErrors: sendProblem,
    clientErrorHandler: malformed.onClientError,
    // Node.js would refuse one without Host with nothing said; foreign-hosts.ts says it.
    http: { requireHostHeader: false },
  });
  malformed.follow(app.server);
  const methodsAt = knownMethods(app);
  refuseUnknownParts(app);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain');
  answerWithProblems(app);
  // Before all that asks somebody: what they are asked belongs to the request.
  if (parts.spans) traceRequests(app, parts.spans);
  logRequests(app);
  const { monitoring = null } = parts;
  const requests = monitoring === null ? null : countRequests(app);
  closeGracefully(app);
  boundConnections(app.server, parts.logger);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  refuseForeignHosts(app, parts.hosts);
  refuseUnreadable(app);
  await app.register(helmet, securityHeaders(parts.auth.secureCookie));
  await app.register(cookie);
  await app.register(compress, { globalDecompression: false });
  await app.register(swagger, openApi(parts));
  await app.register(documentationRoutes);
  await app.register(
    async (scope) => {
      neverCached(scope);
      await scope.register(probeRoutes, { parts, sessions });
    },
    { prefix: '/health' },
  );
  await app.register((scope) => analytics(scope, parts, sessions), { prefix: '/api/v1/analytics' });
  if (monitoring !== null && requests !== null) {
    await app.register(monitoringRoutes, { monitoring, requests });
  }
  await servePage(app, parts.dashboardFolder, methodsAt);
  await app.ready();
  return app;
}

/** Fastify trusts no number, since whoever reaches us past the proxies can write as many entries as there are; the setting says so. */
function trusted(proxies: Proxies | null) {
  if (proxies === null) return false;
  if (typeof proxies === 'number') return (_address: string, hop: number) => hop < proxies;
  return [...proxies];
}

/** Closed unless registered as open: a new route needs a session without anybody thinking of it. */
async function analytics(
  app: FastifyInstance,
  parts: ServerParts,
  sessions: Sessions,
): Promise<void> {
  neverCached(app);
  refuseForeignOrigins(app);
  await app.register(signInRoutes, { parts, sessions });
  await app.register(async (limited) => {
    await limitRequests(limited, { perMinute: QUESTIONS_PER_MINUTE, readingToo: true });
    limited.setErrorHandler((error, request, reply) =>
      sendProblem(inGeneral(error), request, reply),
    );
    await limited.register(questionRoutes, { parts });
  });
  await app.register(async (closed) => {
    requireSession(closed, sessions);
    await closed.register(sessionRoutes, { sessions });
    await closed.register(metricRoutes, { metrics: parts.metrics });
    await closed.register(exportRoutes, { exports: parts.exports });
    await closed.register(questionsRoutes, { parts });
    await closed.register(async (limited) => {
      await limitRequests(limited, { perMinute: CHANGES_PER_MINUTE });
      await limited.register(processingRoutes, { parts });
      await limited.register(runsRoutes, { parts });
      await limited.register(failureRoutes, { parts });
      await limited.register(backfillRoutes, { parts });
      await limited.register(settingsRoutes, { parts });
      await limited.register(entriesRoutes, { parts });
    });
  });
}

function neverCached(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
}

interface Limit {
  /** Requests of one address. */
  readonly perMinute: number;
  /** Default: only those that change something count. */
  readonly readingToo?: boolean;
}

async function limitRequests(
  app: FastifyInstance,
  { perMinute, readingToo = false }: Limit,
): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: '1 minute',
    allowList: ({ method }) => !readingToo && (method === 'GET' || method === 'HEAD'),
    errorResponseBuilder: (_request, { ttl }) =>
      new CogniforceError('TOO_MANY_REQUESTS', 'Too many requests from this address.', {
        retryAfterSeconds: Math.ceil(ttl / 1000),
      }),
  });
}
