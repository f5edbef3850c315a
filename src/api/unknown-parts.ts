import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

/** The page has parameters of its own in its addresses. */
const OF_THE_API = /^\/(?:api|health)(?:\/|$)/;
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

const nothing = z.strictObject({});
const noBody = nothing.nullish().describe('Nothing; it may be left out');

/** Refuses parameters and fields that no route knows: a route registered from now on that names none takes none. */
export function refuseUnknownParts(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (!OF_THE_API.test(route.url)) return;
    const takesBody = [route.method].flat().some((each) => WITH_BODY.has(each));
    route.schema = {
      querystring: nothing,
      ...(takesBody && { body: noBody }),
      ...route.schema,
    };
  });
}
