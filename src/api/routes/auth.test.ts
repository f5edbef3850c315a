import { describe, expect, it } from 'vitest';
import { AUTH, PASSWORD, signIn, testAuth, testServer } from '../../../test/support/api.ts';
import { TRIES } from '../try-limits.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');

async function world(auth: Partial<ReturnType<typeof testAuth>> = {}) {
  let now = NOW;
  const app = await testServer({ auth: { ...testAuth(), ...auth }, clock: { now: () => now } });
  const attempt = (password: string, remoteAddress = '192.0.2.1') =>
    app.inject({ method: 'POST', url: AUTH, payload: { password }, remoteAddress });
  return {
    app,
    attempt,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('POST auth', () => {
  it('sets a cookie that scripts and other sites cannot use', async () => {
    const { attempt } = await world();
    const reply = await attempt(PASSWORD);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({ expiresAt: '2026-03-02T21:00:00.000Z', kept: true });
    expect(reply.cookies).toEqual([
      {
        name: 'cogniforce_session',
        value: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        path: '/',
        httpOnly: true,
        sameSite: 'Strict',
        maxAge: 43_200,
      },
    ]);
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it('keeps the cookie to HTTPS where told', async () => {
    const { attempt } = await world({ secureCookie: true });
    expect((await attempt(PASSWORD)).cookies[0]).toMatchObject({ secure: true });
  });

  it('refuses a wrong password, says how many tries are left and sets no cookie', async () => {
    const { attempt } = await world();
    const reply = await attempt('wrong');
    expect(reply.statusCode).toBe(401);
    expect(reply.json()).toMatchObject({ code: 'PASSWORD_WRONG', triesLeft: 4 });
    expect(reply.cookies).toEqual([]);
    expect(reply.body).not.toContain('"wrong"');
  });

  it('pauses an address for a minute after five wrong passwords, also for the right one', async () => {
    const { attempt, pass } = await world();
    for (let i = 0; i < TRIES; i++) expect((await attempt('wrong')).statusCode).toBe(401);
    pass(15_000);
    const refused = await attempt(PASSWORD);
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['retry-after']).toBe('45');
    expect(refused.json()).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      triesLeft: 0,
      retryAfterSeconds: 45,
    });
    pass(45_000);
    expect((await attempt(PASSWORD)).statusCode).toBe(200);
  });

  it('lets other addresses sign in meanwhile, which gives the paused one nothing back', async () => {
    const { attempt } = await world();
    for (let i = 0; i < TRIES; i++) await attempt('wrong');
    expect((await attempt(PASSWORD, '192.0.2.2')).statusCode).toBe(200);
    expect((await attempt('wrong')).statusCode).toBe(429);
  });

  it('looks at no more than five of many passwords sent at once', async () => {
    let looked = 0;
    const verify = async () => {
      looked += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return false;
    };
    const { attempt } = await world({ verify });
    const replies = await Promise.all(Array.from({ length: 40 }, () => attempt('guess')));
    expect(looked).toBe(TRIES);
    expect(replies.filter(({ statusCode }) => statusCode === 429)).toHaveLength(40 - TRIES);
  });

  it('does not count those who know the password', async () => {
    const { attempt } = await world();
    for (let i = 0; i < 3 * TRIES; i++) expect((await attempt(PASSWORD)).statusCode).toBe(200);
  });

  it('does not believe X-Forwarded-For unless a proxy is trusted', async () => {
    const { app } = await world();
    const attempt = (i: number) =>
      app.inject({
        method: 'POST',
        url: AUTH,
        payload: { password: 'wrong' },
        headers: { 'x-forwarded-for': `198.51.100.${i}` },
      });
    for (let i = 0; i < TRIES; i++) await attempt(i);
    expect((await attempt(99)).statusCode).toBe(429);
  });

  it('does not count a request without a password', async () => {
    const { app, attempt } = await world();
    for (let i = 0; i < TRIES; i++) await app.inject({ method: 'POST', url: AUTH, payload: {} });
    expect((await attempt('wrong')).json().triesLeft).toBe(4);
  });
});

describe('GET auth', () => {
  it('says until when the session lasts', async () => {
    const { app, pass } = await world();
    const cookies = await signIn(app);
    pass(3_600_000);
    const reply = await app.inject({ url: AUTH, cookies });
    expect(reply.json()).toEqual({
      ...{ signedIn: true, kept: true },
      expiresAt: '2026-03-02T21:00:00.000Z',
    });
  });

  it('says that nobody is signed in when the session has ended', async () => {
    const { app, pass } = await world();
    const cookies = await signIn(app);
    pass(12 * 3_600_000);
    expect((await app.inject({ url: AUTH, cookies })).statusCode).toBe(401);
  });
});

describe('DELETE auth', () => {
  it('takes the cookie away and ends the session for whoever kept a copy', async () => {
    const { app } = await world();
    const cookies = await signIn(app);
    const reply = await app.inject({ method: 'DELETE', url: AUTH, cookies });
    expect(reply.statusCode).toBe(204);
    expect(reply.body).toBe('');
    expect(reply.cookies[0]).toMatchObject({ name: 'cogniforce_session', value: '', path: '/' });
    expect((await app.inject({ url: AUTH, cookies })).statusCode).toBe(401);
  });

  it('does no harm where nobody is signed in', async () => {
    const { app } = await world();
    expect((await app.inject({ method: 'DELETE', url: AUTH })).statusCode).toBe(204);
  });
});
