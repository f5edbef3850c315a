import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CogniforceError } from '../kernel/errors.ts';
import type { Session, Sessions } from './session.ts';

export const COOKIE = 'cogniforce_session';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const BEARER = /^Bearer ([\w.-]+)$/i;

/** The session of a request, from the cookie or `Authorization: Bearer`; null where there is no good one. */
export async function sessionOf(
  request: FastifyRequest,
  sessions: Sessions,
): Promise<Session | null> {
  const bearer = BEARER.exec(request.headers.authorization ?? '')?.[1];
  for (const token of [request.cookies[COOKIE], bearer]) {
    const session = token === undefined ? null : await sessions.read(token);
    if (session !== null) return session;
  }
  return null;
}

/** Nothing in this scope is answered without a session, whatever else is wrong with the request. */
export function requireSession(app: FastifyInstance, sessions: Sessions): void {
  app.addHook('onRequest', async (request) => {
    if ((await sessionOf(request, sessions)) === null) {
      throw new CogniforceError(
        'UNAUTHENTICATED',
        'Nobody is signed in, or the session has ended.',
      );
    }
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
