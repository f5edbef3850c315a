import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CogniforceError } from '../kernel/errors.ts';
import { ADMINISTRATOR, type Principal } from '../kernel/principal.ts';
import { inGeneral } from './problems.ts';
import type { Session, Sessions } from './sessions.ts';

export const COOKIE = 'cogniforce_session';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; set before any route that needs a session. */
    principal: Principal;
  }
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const BEARER = /^Bearer ([\w.-]+)$/i;

/** What an open page asks for by itself: nobody need be sitting there. */
const WATCHING = /\/(?:health|ready|auth)$/;

/** The session of a request, from the cookie or `Authorization: Bearer`; null where there is no good one. */
export async function sessionOf(
  request: FastifyRequest,
  sessions: Sessions,
): Promise<Session | null> {
  const isUse = !(READING.has(request.method) && WATCHING.test(request.routeOptions.url ?? ''));
  for (const token of tokensOf(request)) {
    const session = await sessions.read(token, isUse);
    if (session !== null) return session;
  }
  return null;
}

/** Ends whatever session the request comes with. */
export async function endSessionOf(request: FastifyRequest, sessions: Sessions): Promise<void> {
  for (const token of tokensOf(request)) await sessions.end(token);
}

function tokensOf({ cookies, headers }: FastifyRequest): string[] {
  const bearer = BEARER.exec(headers.authorization ?? '')?.[1];
  return [cookies[COOKIE], bearer].filter((token) => token !== undefined);
}

/** Nothing in this scope is answered without a session, whatever else is wrong with the request. */
export function requireSession(app: FastifyInstance, sessions: Sessions): void {
  app.addHook('onRequest', async (request) => {
    const session = await sessionOf(request, sessions).catch((error: unknown) => {
      // Nobody knows whether it is somebody who may read which database it is.
      throw inGeneral(error);
    });
    if (session === null) {
      throw new CogniforceError(
        'UNAUTHENTICATED',
        'Nobody is signed in, or the session has ended.',
      );
    }
    request.principal = ADMINISTRATOR;
  });
}

/** Refuses what another site's page sends in the name of whoever is signed in here. */
export function refuseForeignOrigins(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (READING.has(request.method) || !isForeign(request)) return;
    throw new CogniforceError('ORIGIN_FOREIGN', 'The request came from the page of another site.');
  });
}

/**
 * Sec-Fetch-Site decides where the browser sends it: no page can forge it, and it is right behind a proxy that
 * changes Host. `same-site` is foreign too: another port of this machine, where Open WebUI may live, is not us.
 * Older browsers send Origin alone; programs send neither, and carry no cookie by accident.
 * Source: the order of net/http's CrossOriginProtection in Go.
 */
function isForeign({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host.toLowerCase();
}
