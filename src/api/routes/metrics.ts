import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { json } from '../open-api.ts';
import type { MetricPort } from '../parts.ts';
import { FIGURES_ERRORS, problemResponses, SESSION_ERRORS } from '../problem-responses.ts';

/** GET /api/v1/analytics/<name>, one documented route per metric and one per further name of it. */
export const metricRoutes: FastifyPluginAsyncZod<{ metrics: readonly MetricPort[] }> = async (
  app,
  { metrics },
) => {
  for (const { name, aliases = [], summary, query, reply, answer } of metrics) {
    for (const path of [name, ...aliases]) {
      app.get(
        `/${path}`,
        {
          schema: {
            tags: ['metrics'],
            summary,
            ...(path !== name && { description: `Another name of \`${name}\`.` }),
            operationId: path,
            querystring: query,
            response: {
              200: json(reply, summary),
              ...problemResponses('REQUEST_INVALID', ...SESSION_ERRORS, ...FIGURES_ERRORS),
            },
          },
        },
        ({ query: asked, principal }) => answer(asked, principal),
      );
    }
  }
};
