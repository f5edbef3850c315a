import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createSessions } from './session.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');

function world(hours = 12, sessionKey: Uint8Array = randomBytes(32)) {
  let now = NOW;
  const clock = { now: () => now };
  const sessions = createSessions({ sessionKey, sessionHours: hours }, clock);
  return {
    sessions,
    sessionKey,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('createSessions', () => {
  it('reads the session that it issued', async () => {
    const { sessions } = world();
    const { token, session } = await sessions.issue();
    expect(session.expiresAt).toBe('2026-03-02T21:00:00.000Z');
    expect(await sessions.read(token)).toEqual(session);
  });

  it('lets a session last to its last second and no longer', async () => {
    const { sessions, pass } = world(1);
    const { token } = await sessions.issue();
    pass(3_599_000);
    expect(await sessions.read(token)).not.toBeNull();
    pass(1000);
    expect(await sessions.read(token)).toBeNull();
  });

  it('refuses a token signed with another key', async () => {
    const { token } = await world().sessions.issue();
    expect(await world().sessions.read(token)).toBeNull();
  });

  it('refuses a token without a signature', async () => {
    const token = new UnsecuredJWT()
      .setIssuer('cogniforce')
      .setAudience('cogniforce-api')
      .setJti('x')
      .setExpirationTime(NOW / 1000 + 60)
      .encode();
    expect(await world().sessions.read(token)).toBeNull();
  });

  it.each(['exp', 'jti', 'iss', 'aud'])('refuses a token without %s', async (missing) => {
    const { sessions, sessionKey } = world();
    const claims = { exp: NOW / 1000 + 60, jti: 'x', iss: 'cogniforce', aud: 'cogniforce-api' };
    const sign = (payload: object) =>
      new SignJWT({ ...payload }).setProtectedHeader({ alg: 'HS256' }).sign(sessionKey);
    expect(await sessions.read(await sign(claims))).not.toBeNull();
    expect(await sessions.read(await sign({ ...claims, [missing]: undefined }))).toBeNull();
  });

  it('refuses a session that was ended, and only that one', async () => {
    const { sessions } = world();
    const [one, other] = [await sessions.issue(), await sessions.issue()];
    sessions.end(one.session);
    expect(await sessions.read(one.token)).toBeNull();
    expect(await sessions.read(other.token)).not.toBeNull();
  });

  it('goes on refusing an ended session while others end later', async () => {
    const { sessions, pass } = world(1);
    const one = await sessions.issue();
    sessions.end(one.session);
    pass(1_800_000);
    sessions.end((await sessions.issue()).session);
    expect(await sessions.read(one.token)).toBeNull();
  });

  it('refuses a token with any letter changed', async () => {
    const { sessions } = world();
    const { token } = await sessions.issue();
    const position = fc.nat(token.length - 2); // the very last letter has bits that no byte uses
    await fc.assert(
      fc.asyncProperty(position, fc.constantFrom('A', 'z', '0', '_', '.'), async (at, letter) => {
        fc.pre(token[at] !== letter);
        const forged = token.slice(0, at) + letter + token.slice(at + 1);
        expect(await sessions.read(forged)).toBeNull();
      }),
    );
  });

  it('refuses any text that is no token', async () => {
    const { sessions } = world();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await sessions.read(text)).toBeNull();
      }),
    );
  });

  it('takes no key that is shorter than the hash', () => {
    expect(() => world(1, new Uint8Array(31))).toThrow('32 bytes');
  });
});
