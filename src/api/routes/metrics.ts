import { type FastifyPluginAsyncZod, serializerCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { sendUnlessKnown, tagOf } from '../conditional.ts';
import { keptAnswers } from '../kept-answers.ts';
import { json } from '../open-api.ts';
import type { MetricPort } from '../parts.ts';
import { FIGURES_ERRORS, problemResponses, SESSION_ERRORS } from '../problem-responses.ts';

/** All others stay: compression looks at one of them. */
const known = z.looseObject({
  'if-none-match': z.string().optional().describe('ETag of the answer that one has'),
});

/** GET /api/v1/analytics/<name>, one documented route per metric and one per further name of it. */
export const metricRoutes: FastifyPluginAsyncZod<{ metrics: readonly MetricPort[] }> = async (
  app,
  { metrics },
) => {
  const kept = keptAnswers();
  for (const metric of metrics) {
    const { name, aliases = [], summary, query, reply } = metric;
    const written = serializerCompiler({ schema: reply, method: 'GET', url: name });
    for (const path of [name, ...aliases]) {
      app.get(
        `/${path}`,
        {
          schema: {
            tags: ['metrics'],
            summary,
            headers: known,
            ...(path !== name && { description: `Another name of \`${name}\`.` }),
            operationId: path,
            querystring: query,
            response: {
              200: json(reply, summary),
              304: z.undefined().describe('The same as the answer that If-None-Match names'),
              ...problemResponses('REQUEST_INVALID', ...SESSION_ERRORS, ...FIGURES_ERRORS),
            },
          },
        },
        async (request, reply) => {
          const { query: asked, principal } = request;
          const state = (await metric.state?.(principal)) ?? null;
          const tag = state === null ? null : tagOf([name, asked, principal], state);
          const answer = () => metric.answer(asked, principal, state);
          return sendUnlessKnown(request, reply, tag, {
            plain: answer,
            kept: (named) => kept.of(named, async () => written(await answer())),
          });
        },
      );
    }
  }
};
