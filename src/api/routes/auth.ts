import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { systemClock } from '../../kernel/clock.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { sessionReply, signInBody, signInReply } from '../contracts/auth.ts';
import { COOKIE, endSessionOf, sessionOf } from '../guards.ts';
import { json, OPEN } from '../open-api.ts';
import type { ServerParts } from '../parts.ts';
import { CHANGE_ERRORS, problemResponses, SESSION_ERRORS } from '../problem-responses.ts';
import type { Sessions } from '../sessions.ts';
import { type Attempt, signInTries } from '../sign-in-tries.ts';

interface AuthOptions {
  readonly parts: Pick<ServerParts, 'auth' | 'clock' | 'tries'>;
  readonly sessions: Sessions;
}

const BODY_LIMIT = 8 * 1024; // a password of 1,024 characters of four bytes, and its JSON

/** POST and DELETE auth: signing in and out; open to everybody. */
export const signInRoutes: FastifyPluginAsyncZod<AuthOptions> = async (
  app,
  { parts: { auth, clock = systemClock, tries: store }, sessions },
) => {
  const tries = signInTries({ clock, store, sessionKey: auth.sessionKey });
  app.addHook('onClose', async () => tries.close());
  const cookie = {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: auth.secureCookie,
  } as const;

  app.post(
    '/auth',
    {
      bodyLimit: BODY_LIMIT,
      schema: {
        ...OPEN,
        tags: ['session'],
        summary: 'Sign in with the password; sets the session cookie',
        operationId: 'signIn',
        body: signInBody,
        response: {
          200: json(signInReply, 'Signed in; the cookie comes with it'),
          ...problemResponses(...CHANGE_ERRORS, 'PASSWORD_WRONG', 'INTERNAL'),
        },
      },
    },
    async (request, reply) => {
      const attempt = await tries.spend(request.ip);
      if (!attempt.allowed) throw tooMany(attempt);
      if (!(await auth.verify(request.body.password)))
        throw wrong(attempt.left, attempt.retryAfterSeconds);
      await attempt.takeBack();
      await endSessionOf(request, sessions);
      const { token, session } = await sessions.issue();
      reply.setCookie(COOKIE, token, {
        ...cookie,
        maxAge: Math.round(auth.sessionHours * 3600),
      });
      return { expiresAt: session.expiresAt, kept: session.isKept };
    },
  );

  app.delete(
    '/auth',
    {
      schema: {
        ...OPEN,
        tags: ['session'],
        summary: 'Sign out; does no harm where nobody is signed in',
        operationId: 'signOut',
        response: {
          204: z.undefined().describe('Nobody is signed in now'),
          ...problemResponses(...CHANGE_ERRORS, 'INTERNAL'),
        },
      },
    },
    async (request, reply) => {
      await endSessionOf(request, sessions);
      return reply.clearCookie(COOKIE, cookie).code(204).send();
    },
  );
};

/** GET auth: whether somebody is signed in; behind the session. */
export const sessionRoutes: FastifyPluginAsyncZod<Pick<AuthOptions, 'sessions'>> = async (
  app,
  { sessions },
) => {
  app.get(
    '/auth',
    {
      schema: {
        tags: ['session'],
        summary: 'Until when the session lasts',
        operationId: 'getSession',
        response: {
          200: json(sessionReply, 'Signed in'),
          ...problemResponses(...SESSION_ERRORS),
        },
      },
    },
    async (request) => {
      const session = await sessionOf(request, sessions);
      if (session === null) throw new CogniforceError('UNAUTHENTICATED', 'The session has ended.');
      const { expiresAt, isKept: kept } = session;
      return { signedIn: true as const, expiresAt, kept };
    },
  );
};

function wrong(triesLeft: number, retryAfterSeconds: number | null): CogniforceError {
  return new CogniforceError('PASSWORD_WRONG', 'That password is not right.', {
    triesLeft,
    retryAfterSeconds,
  });
}

function tooMany({ isOfAll, retryAfterSeconds }: Attempt): CogniforceError {
  const message = isOfAll
    ? 'Too many passwords are being tried, from many addresses.'
    : 'Too many wrong passwords from this address.';
  return new CogniforceError('TOO_MANY_REQUESTS', message, { triesLeft: 0, retryAfterSeconds });
}
