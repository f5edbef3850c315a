import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { healthReply } from '../contracts/health.ts';
import { retryReply } from '../contracts/retry.ts';
import { run } from '../contracts/runs.ts';
import { json } from '../open-api.ts';
import type { ServerParts } from '../parts.ts';
import {
  CHANGE_ERRORS,
  DATABASE_ERRORS,
  problemResponses,
  SESSION_ERRORS,
} from '../problem-responses.ts';
import { isDemonstration } from './probes.ts';

/** GET health, POST trigger-processing, POST retry: where the figures come from. */
export const processingRoutes: FastifyPluginAsyncZod<{ parts: ServerParts }> = async (
  app,
  { parts },
) => {
  app.get(
    '/health',
    {
      schema: {
        tags: ['processing'],
        summary: 'State of the databases, the last run, the run going on, and what is in force',
        operationId: 'health',
        response: {
          200: json(healthReply, 'What is known of each'),
          ...problemResponses(...SESSION_ERRORS, ...DATABASE_ERRORS),
        },
      },
    },
    async ({ principal }) => ({
      ...(await parts.processing.health(principal)),
      domains: parts.domains(),
      demonstration: isDemonstration(parts),
      version: parts.version,
    }),
  );

  app.post(
    '/trigger-processing',
    {
      schema: {
        tags: ['processing'],
        summary: 'Start a run over everything that has changed; comes back at once',
        description: 'How it goes on tells `GET /api/v1/analytics/runs/{id}/events`.',
        operationId: 'triggerProcessing',
        response: {
          202: json(run, 'The run that has begun'),
          ...problemResponses(
            ...CHANGE_ERRORS,
            'RUN_IN_PROGRESS',
            'SOURCE_RESTING',
            ...SESSION_ERRORS,
            ...DATABASE_ERRORS,
          ),
        },
      },
    },
    async ({ principal }, reply) => reply.code(202).send(await parts.processing.start(principal)),
  );

  app.post(
    '/retry',
    {
      schema: {
        tags: ['processing'],
        summary: 'Try the databases now, instead of at the next turn',
        operationId: 'retry',
        response: {
          200: json(retryReply, 'What became of each database'),
          ...problemResponses(...CHANGE_ERRORS, ...SESSION_ERRORS),
        },
      },
    },
    async ({ principal }) => {
      await parts.retry(principal);
      return { domains: parts.domains() };
    },
  );
};
