import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  backfill,
  backfillBody,
  backfillParameters,
  backfillQuote,
  backfillQuoteQuery,
  backfillsReply,
  resumeBody,
} from '../contracts/backfills.ts';
import { json } from '../open-api.ts';
import type { ServerParts } from '../parts.ts';
import {
  CHANGE_ERRORS,
  DATABASE_ERRORS,
  problemResponses,
  SESSION_ERRORS,
} from '../problem-responses.ts';

const ANY = [...SESSION_ERRORS, ...DATABASE_ERRORS] as const;
const WHOLE_DAYS =
  'The answer says which days: those asked for, and days that are published together with them.';
const OF_ONE = ['BACKFILL_UNKNOWN', 'BACKFILL_ENDED', ...CHANGE_ERRORS, ...ANY] as const;

/** GET and POST backfills, GET backfills/quote, POST backfills/{id}/pause, resume and cancel: days that are analysed anew. */
export const backfillRoutes: FastifyPluginAsyncZod<{
  parts: Pick<ServerParts, 'backfills'>;
}> = async (app, { parts: { backfills } }) => {
  app.get(
    '/backfills',
    {
      schema: {
        tags: ['processing'],
        summary: 'The newest backfills: which days are analysed anew, and how far that is',
        operationId: 'backfills',
        response: { 200: json(backfillsReply, 'Newest first'), ...problemResponses(...ANY) },
      },
    },
    ({ principal }) => backfills.list(principal),
  );

  app.get(
    '/backfills/quote',
    {
      schema: {
        tags: ['processing'],
        summary: 'What a backfill of these days would take, in time and money; begins nothing',
        description: WHOLE_DAYS,
        operationId: 'quoteBackfill',
        querystring: backfillQuoteQuery,
        response: {
          200: json(backfillQuote, 'About how long, and what asking a model would cost'),
          ...problemResponses('REQUEST_INVALID', 'BACKFILL_DAYS_UNPUBLISHED', ...ANY),
        },
      },
    },
    ({ query: { again, ...rest }, principal }) =>
      backfills.quote({ ...rest, again: again === 'true' }, principal),
  );

  app.post(
    '/backfills',
    {
      schema: {
        tags: ['processing'],
        summary: 'Analyse the conversations of these days anew; comes back at once',
        description: `It is carried out in parts, each of them a run, by a process that serves. How it goes on stands in \`GET /api/v1/analytics/backfills\`. ${WHOLE_DAYS}`,
        operationId: 'beginBackfill',
        body: backfillBody,
        response: {
          202: json(backfill, 'The backfill that has begun'),
          ...problemResponses(
            'BACKFILL_IN_PROGRESS',
            'BACKFILL_DAYS_UNPUBLISHED',
            ...CHANGE_ERRORS,
            ...ANY,
          ),
        },
      },
    },
    async ({ body, principal }, reply) =>
      reply.code(202).send(await backfills.begin(body, principal)),
  );

  for (const verb of ['pause', 'cancel'] as const) {
    app.post(
      `/backfills/:id/${verb}`,
      {
        schema: {
          tags: ['processing'],
          summary: SUMMARIES[verb],
          description: 'One that is so already stays so. What was stored stays stored.',
          operationId: `${verb}Backfill`,
          params: backfillParameters,
          response: { 200: json(backfill, 'The backfill now'), ...problemResponses(...OF_ONE) },
        },
      },
      ({ params: { id }, principal }) => backfills[verb](id, principal),
    );
  }

  app.post(
    '/backfills/:id/resume',
    {
      schema: {
        tags: ['processing'],
        summary: 'Let a paused backfill go on, with another budget where one is given',
        operationId: 'resumeBackfill',
        params: backfillParameters,
        body: resumeBody,
        response: {
          200: json(backfill, 'The backfill now'),
          ...problemResponses('BACKFILL_IN_PROGRESS', ...OF_ONE),
        },
      },
    },
    ({ params: { id }, body, principal }) => backfills.resume(id, body?.budgetUsd, principal),
  );
};

const SUMMARIES = {
  pause: 'Pause a backfill; what is under way ends within seconds',
  cancel: 'End a backfill for good; what is under way ends within seconds',
} as const;
