import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { sessionTokens } from './session-tokens.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');

function world(hours = 12, key: Uint8Array = randomBytes(32)) {
  let now = NOW;
  const tokens = sessionTokens(key, hours, { now: () => now });
  return {
    tokens,
    key,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('sessionTokens', () => {
  it('knows the token that it issued, by a digest from which nobody gets it back', async () => {
    const { tokens } = world();
    const { token, id, expiresAt } = await tokens.issue();
    expect(expiresAt).toBe('2026-03-02T21:00:00.000Z');
    expect(id).toBe(createHash('sha256').update(token).digest('hex'));
    expect(await tokens.check(token)).toEqual({ id, expiresAt });
  });

  it('lets a token last to its last second and no longer', async () => {
    const { tokens, pass } = world(1);
    const { token } = await tokens.issue();
    pass(3_599_000);
    expect(await tokens.check(token)).not.toBeNull();
    pass(1000);
    expect(await tokens.check(token)).toBeNull();
  });

  it('refuses a token signed with another key', async () => {
    const { token } = await world().tokens.issue();
    expect(await world().tokens.check(token)).toBeNull();
  });

  it('refuses a token without a signature', async () => {
    const token = new UnsecuredJWT()
      .setIssuer('cogniforce')
      .setAudience('cogniforce-api')
      .setJti('x')
      .setExpirationTime(NOW / 1000 + 60)
      .encode();
    expect(await world().tokens.check(token)).toBeNull();
  });

  it.each(['exp', 'jti', 'iss', 'aud'])('refuses a token without %s', async (missing) => {
    const { tokens, key } = world();
    const claims = { exp: NOW / 1000 + 60, jti: 'x', iss: 'cogniforce', aud: 'cogniforce-api' };
    const sign = (payload: object) =>
      new SignJWT({ ...payload }).setProtectedHeader({ alg: 'HS256' }).sign(key);
    expect(await tokens.check(await sign(claims))).not.toBeNull();
    expect(await tokens.check(await sign({ ...claims, [missing]: undefined }))).toBeNull();
  });

  it('refuses a token with any letter changed', async () => {
    const { tokens } = world();
    const { token } = await tokens.issue();
    const position = fc.nat(token.length - 2); // the very last letter has bits that no byte uses
    await fc.assert(
      fc.asyncProperty(position, fc.constantFrom('A', 'z', '0', '_', '.'), async (at, letter) => {
        fc.pre(token[at] !== letter);
        const forged = token.slice(0, at) + letter + token.slice(at + 1);
        expect(await tokens.check(forged)).toBeNull();
      }),
    );
  });

  it('refuses any text that is no token', async () => {
    const { tokens } = world();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await tokens.check(text)).toBeNull();
      }),
    );
  });

  it('takes no key that is shorter than the hash', () => {
    expect(() => world(1, new Uint8Array(31))).toThrow('32 bytes');
  });
});
