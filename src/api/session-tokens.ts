import { createHash, randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../kernel/clock.ts';
import { type Instant, instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';

const ALGORITHM = 'HS256';
const ISSUER = 'cogniforce';
const AUDIENCE = 'cogniforce-api';
const LEAST_KEY_BYTES = 32; // RFC 7518, section 3.2: a key as long as the hash

/** A token that this installation has signed, and whose time is not over. */
export interface SignedToken {
  /** What is kept of it: SHA-256, 64 hex digits. */
  readonly id: string;
  readonly expiresAt: Instant;
}

/** Makes and checks the tokens of sessions; whether a session is still in force is not for them to say. */
export interface SessionTokens {
  issue(): Promise<SignedToken & { readonly token: string }>;
  /** Null for one that is false or has expired: it costs nobody a question to a database. */
  check(token: string): Promise<SignedToken | null>;
}

/** Input: the key, and how long a token lasts. Errors: CONFIG_INVALID where the key is too short to be a secret. */
export function sessionTokens(key: Uint8Array, hours: number, clock: Clock): SessionTokens {
  if (key.length < LEAST_KEY_BYTES) {
    throw new CogniforceError(
      'CONFIG_INVALID',
      `The session key must have ${LEAST_KEY_BYTES} bytes or more.`,
    );
  }
  return {
    async issue() {
      const from = Math.floor(clock.now() / 1000);
      const until = from + Math.round(hours * 3600);
      const token = await new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setJti(randomUUID())
        .setIssuedAt(from)
        .setExpirationTime(until)
        .sign(key);
      return { token, id: idOf(token), expiresAt: instant(until * 1000) };
    },

    async check(token) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: [ALGORITHM],
          issuer: ISSUER,
          audience: AUDIENCE,
          requiredClaims: ['exp', 'jti'],
          currentDate: new Date(clock.now()),
        });
        const { exp } = payload;
        return exp === undefined ? null : { id: idOf(token), expiresAt: instant(exp * 1000) };
      } catch (error) {
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
  };
}

function idOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
