import swaggerUi from '@fastify/swagger-ui';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { ERRORS, type ErrorCode } from '../../kernel/errors.ts';
import { MEANINGS } from '../error-meanings.ts';
import { plainPage } from '../plain-page.ts';
import { ERRORS_PATH } from '../problems.ts';

/** /api/openapi.json, /api/docs and /api/errors: open to everybody, for they hold no figure. */
export const documentationRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());

  const errors = errorsPage();
  app.get(ERRORS_PATH, { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(errors),
  );

  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    theme: { title: 'Cogniforce API' },
    uiConfig: { layout: 'BaseLayout', docExpansion: 'list', displayRequestDuration: true },
  });
};

function errorsPage(): string {
  const rows = (Object.keys(ERRORS) as ErrorCode[]).map((code) => {
    const { status, exit, hint } = ERRORS[code];
    return `<tr id="${code}"><th scope="row">${code}<td>${MEANINGS[code]}<td>${status}<td>${exit}<td>${hint}`;
  });
  return plainPage(
    'Errors · Cogniforce',
    `<h1>Errors</h1>
<table><thead><tr><th scope="col">Code<th scope="col">What<th scope="col">HTTP<th scope="col">Exit<th scope="col">How to solve
<tbody>
${rows.join('\n')}
</table>`,
    'table',
  );
}
