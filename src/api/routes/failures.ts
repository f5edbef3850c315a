import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { failuresReply, failuresRetryBody, failuresRetryReply } from '../contracts/failures.ts';
import { json } from '../open-api.ts';
import type { ServerParts } from '../parts.ts';
import {
  CHANGE_ERRORS,
  DATABASE_ERRORS,
  problemResponses,
  SESSION_ERRORS,
} from '../problem-responses.ts';

/** GET failures, POST failures/retry: which conversations a run could not do. */
export const failureRoutes: FastifyPluginAsyncZod<{ parts: ServerParts }> = async (
  app,
  { parts },
) => {
  app.get(
    '/failures',
    {
      schema: {
        tags: ['processing'],
        summary:
          'Conversations that could not be read, or not be estimated, and when each is tried again',
        operationId: 'failures',
        response: {
          200: json(failuresReply, 'How many by reason, and the ids of those that were tried last'),
          ...problemResponses(...SESSION_ERRORS, ...DATABASE_ERRORS),
        },
      },
    },
    ({ principal }) => parts.failures.list(principal),
  );

  app.post(
    '/failures/retry',
    {
      schema: {
        tags: ['processing'],
        summary:
          'Have unreadable conversations read again by the next run, whenever their next try is',
        description:
          'For who has repaired rows of Open WebUI whose time of change stayed the same. A process that serves begins that run within two minutes, unless its nights are switched off; `POST trigger-processing` begins one at once.',
        operationId: 'retryFailures',
        body: failuresRetryBody,
        response: {
          200: json(failuresRetryReply, 'How many these are'),
          ...problemResponses(...CHANGE_ERRORS, ...SESSION_ERRORS, ...DATABASE_ERRORS),
        },
      },
    },
    async ({ body, principal }) => ({
      retried: await parts.failures.tryNow(body?.conversationId ?? null, principal),
    }),
  );
};
