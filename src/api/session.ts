import { randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../kernel/clock.ts';
import { type Instant, instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { AuthPort } from './parts.ts';

const ALGORITHM = 'HS256';
const ISSUER = 'cogniforce';
const AUDIENCE = 'cogniforce-api';
const LEAST_KEY_BYTES = 32; // RFC 7518, section 3.2: a key as long as the hash

/** A session that is good at the moment it was read. */
export interface Session {
  readonly id: string;
  readonly expiresAt: Instant;
}

/** Makes and reads session tokens. They say nothing about a person: whoever knows the password has one. */
export interface Sessions {
  issue(): Promise<{ token: string; session: Session }>;
  /** Null for a token that is false, has expired or was ended. */
  read(token: string): Promise<Session | null>;
  /**
   * Ends a session before its time. Remembered by this process alone: with several, the others would still take
   * the token of somebody who kept a copy of it until it expires. Another session key ends all everywhere.
   */
  end(session: Session): void;
}

/** Errors: CONFIG_INVALID where the key is too short to be a secret. */
export function createSessions(
  { sessionKey, sessionHours }: Pick<AuthPort, 'sessionKey' | 'sessionHours'>,
  clock: Clock,
): Sessions {
  if (sessionKey.length < LEAST_KEY_BYTES) {
    throw new CogniforceError(
      'CONFIG_INVALID',
      `The session key must have ${LEAST_KEY_BYTES} bytes or more.`,
    );
  }
  const ended = new Map<string, Instant>();

  return {
    async issue() {
      const from = Math.floor(clock.now() / 1000);
      const until = from + Math.round(sessionHours * 3600);
      const id = randomUUID();
      const token = await new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setJti(id)
        .setIssuedAt(from)
        .setExpirationTime(until)
        .sign(sessionKey);
      return { token, session: { id, expiresAt: instant(until * 1000) } };
    },

    async read(token) {
      const session = await verified(token, sessionKey, clock);
      return session === null || ended.has(session.id) ? null : session;
    },

    end({ id, expiresAt }) {
      const now = instant(clock.now());
      for (const [old, until] of ended) if (until <= now) ended.delete(old);
      ended.set(id, expiresAt);
    },
  };
}

async function verified(token: string, key: Uint8Array, clock: Clock): Promise<Session | null> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['exp', 'jti'],
      currentDate: new Date(clock.now()),
    });
    const { jti, exp } = payload;
    if (jti === undefined || exp === undefined) return null;
    return { id: jti, expiresAt: instant(exp * 1000) };
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
