import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { failuresReply } from '../contracts/failures.ts';
import { json } from '../open-api.ts';
import type { ServerParts } from '../parts.ts';
import { DATABASE_ERRORS, problemResponses, SESSION_ERRORS } from '../problem-responses.ts';

/** GET failures: which conversations a run could not do. */
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
    () => parts.failures(),
  );
};
