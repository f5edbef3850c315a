import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { healthReply } from '../contracts/health.ts';
import { retryReply } from '../contracts/retry.ts';
import { dayRun, run, triggerQuery } from '../contracts/runs.ts';
import { json } from '../open-api.ts';
import type { ServerParts } from '../parts.ts';
import {
  CHANGE_ERRORS,
  DATABASE_ERRORS,
  problemResponses,
  SESSION_ERRORS,
} from '../problem-responses.ts';
import { runOfDay } from '../run-of-day.ts';
import { isDemonstration } from './probes.ts';

/** GET health, POST trigger-processing, POST retry: where the figures come from. */
export const processingRoutes: FastifyPluginAsyncZod<{ parts: ServerParts }> = async (
  app,
  { parts },
) => {
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());

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
        description:
          'How it goes on tells `GET /api/v1/analytics/runs/{id}/events`. With `date`, as the Python implementation has it: the run reads everything that has changed, conversations of that day among it, and is answered when it has ended, or after a minute with 202.',
        operationId: 'triggerProcessing',
        querystring: triggerQuery,
        response: {
          200: json(dayRun, 'The run that was asked for with a day, at its end'),
          202: json(z.union([run, dayRun]), 'The run that has begun'),
          ...problemResponses(
            'REQUEST_INVALID',
            ...CHANGE_ERRORS,
            'RUN_IN_PROGRESS',
            'SOURCE_RESTING',
            ...SESSION_ERRORS,
            ...DATABASE_ERRORS,
          ),
        },
      },
    },
    async ({ query: { date }, principal }, reply) => {
      const begun = await parts.processing.start(principal);
      if (date === undefined) return reply.code(202).send(begun);
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      const signal = AbortSignal.any([closing.signal, gone.signal]);
      const told = await runOfDay(parts, { begun, date, principal, signal });
      return reply.code(told.status === 'running' ? 202 : 200).send(told);
    },
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
