import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CogniforceError } from '../../kernel/errors.ts';
import { QUESTION_PATH } from '../../kernel/question.ts';
import type { KnownMethods } from '../known-methods.ts';
import { plainPage } from '../plain-page.ts';
import { sendProblem } from '../problems.ts';

/** Where the build puts files that carry a hash of their content in their name. */
const HASHED = /^assets[/\\]/;
/** What is no page, whatever a browser would like to see there. */
const NOT_THE_PAGE = /^\/(?:api|health|metrics|assets)(?:\/|$)|\.\w+$/;

/**
 * The page at `/` with its files, and that of a question, which is another one. Its own paths (`/runs`, ...) give the page too, so that they can be opened and
 * reloaded; everything else that nobody answers is a problem.
 */
export async function servePage(
  app: FastifyInstance,
  folder: string | null,
  methodsAt: KnownMethods,
): Promise<void> {
  const built = folder !== null && existsSync(join(folder, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', caching(relative(folder, path)));
      },
    });
  } else {
    app.get('/', { schema: { hide: true } }, (_request, reply) => sendNotBuilt(reply));
  }
  app.get(`${QUESTION_PATH}*`, { schema: { hide: true } }, (_request, reply) => {
    // The address is a secret of one person: no search engine is to know it.
    reply.header('x-robots-tag', 'noindex, nofollow, noarchive');
    return built ? reply.sendFile('question.html') : sendNotBuilt(reply);
  });

  app.setNotFoundHandler((request, reply) => {
    if (!isPage(request)) return sendNothing(request, reply, methodsAt);
    return built ? reply.sendFile('index.html') : sendNotBuilt(reply);
  });
}

/** What is not there, or not with this method. OPTIONS tells which there are; other sites are let to none. */
function sendNothing(request: FastifyRequest, reply: FastifyReply, methodsAt: KnownMethods) {
  const path = pathOf(request);
  const methods = NOT_THE_PAGE.test(path) ? methodsAt(path) : OF_THE_PAGE;
  const allow = methods.join(', ');
  // Of the page, what is read is there or it is not.
  if (methods.length === 0 || (methods.includes(request.method) && request.method !== 'OPTIONS')) {
    return sendProblem(
      new CogniforceError('NOT_FOUND', 'There is nothing at this address.'),
      request,
      reply,
    );
  }
  if (request.method === 'OPTIONS') return reply.code(204).header('allow', allow).send();
  return sendProblem(
    new CogniforceError('METHOD_NOT_ALLOWED', `This address takes ${allow}.`, { allow }),
    request,
    reply,
  );
}

const OF_THE_PAGE = ['GET', 'HEAD', 'OPTIONS'];

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1).join();
}

/** How long a browser may keep a file without asking. Input: path from the folder. */
function caching(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function isPage(request: FastifyRequest): boolean {
  const { method, headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  return !NOT_THE_PAGE.test(pathOf(request)) && (headers.accept ?? '').includes('text/html');
}

function sendNotBuilt(reply: FastifyReply) {
  return reply
    .code(503)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(NOT_BUILT);
}

const NOT_BUILT = plainPage(
  'Cogniforce',
  `<h1>The page has not been built yet</h1>
<p>Run <code>npm run build</code> in the folder of Cogniforce, then start it again; <code>npm start</code> does both.
<p>The API works without it: <a href="/api/docs">/api/docs</a>.`,
  'text',
);
