import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUTH, FIGURE, figures, PASSWORD, signIn, testServer } from '../../test/support/api.ts';
import { buildServer } from './server.ts';

const PROTECTED = '/api/v1/analytics/figures';

describe('without a session', () => {
  it('answers no GET route of the API, whatever the query, and shows no figure', async () => {
    const app = await testServer();
    const routes = getRoutes(app.swagger().paths ?? {});
    expect(routes).toEqual(
      expect.arrayContaining([PROTECTED, '/api/v1/analytics/health', '/api/v1/analytics/numbers']),
    );
    const query = fc.dictionary(fc.string(), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...routes), query, async (url, parameters) => {
        const reply = await app.inject({ url, query: parameters });
        expect(reply.statusCode).toBe(401);
        expect(reply.json().code).toBe('UNAUTHENTICATED');
        expect(reply.body).not.toContain(String(FIGURE));
      }),
    );
  });

  it('starts nothing', async () => {
    const started: string[] = [];
    const app = await testServer({
      retry: async () => void started.push('retry'),
      processing: {
        health: async () => Promise.reject(new Error('asked')),
        start: async () => Promise.reject(new Error(`${started.push('run')}`)),
      },
    });
    for (const url of ['retry', 'trigger-processing']) {
      const reply = await app.inject({ method: 'POST', url: `/api/v1/analytics/${url}` });
      expect(reply.statusCode).toBe(401);
    }
    expect(started).toEqual([]);
  });

  it('answers neither HEAD', async () => {
    const reply = await (await testServer()).inject({ method: 'HEAD', url: PROTECTED });
    expect(reply.statusCode).toBe(401);
  });

  it('says so before it says what is wrong with the request', async () => {
    const reply = await (await testServer()).inject(`${PROTECTED}?start_date=never`);
    expect(reply.statusCode).toBe(401);
  });
});

describe('with a session', () => {
  it('answers to the cookie', async () => {
    const app = await testServer();
    const reply = await app.inject({ url: PROTECTED, cookies: await signIn(app) });
    expect(reply.json().figure).toBe(FIGURE);
  });

  it('answers to the token as Bearer', async () => {
    const app = await testServer();
    const token = (await signIn(app)).cogniforce_session;
    const reply = await app.inject({
      url: PROTECTED,
      headers: { authorization: `Bearer ${token}` },
    });
    expect(reply.json().figure).toBe(FIGURE);
  });

  it.each(['Bearer', 'Bearer x', 'Basic YWRtaW46YWRtaW4=', 'Bearer  a.b.c'])(
    'does not answer to "%s"',
    async (authorization) => {
      const reply = await (await testServer()).inject({
        url: PROTECTED,
        headers: { authorization },
      });
      expect(reply.statusCode).toBe(401);
    },
  );

  it('does not answer to the session of another server', async () => {
    const cookies = await signIn(await testServer());
    const reply = await (await testServer()).inject({ url: PROTECTED, cookies });
    expect(reply.statusCode).toBe(401);
  });
});

describe('a request that changes something', () => {
  const host = 'cogniforce.example:8787';
  const change = async (headers: Record<string, string>, proxies: number | null = null) => {
    const app = await testServer({ proxies, hosts: ['cogniforce.example', 'ai.example'] });
    const url = '/api/v1/analytics/trigger-processing';
    const cookies = await signIn(app);
    return app.inject({ method: 'POST', url, cookies, headers: { host, ...headers } });
  };

  it.each<[string, Record<string, string>]>([
    ['says nothing of its origin, as programs do', {}],
    ['comes from the page itself', { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }],
    ['comes from the page in an older browser', { origin: `http://${host}` }],
    ['comes from the page behind TLS', { origin: `https://${host}` }],
    ['was typed by a person', { 'sec-fetch-site': 'none' }],
    [
      'comes from the page through a proxy that changes Host',
      { origin: 'https://ai.example', 'sec-fetch-site': 'same-origin' },
    ],
  ])('is accepted where it %s', async (_, headers) => {
    expect((await change(headers)).statusCode).toBe(202);
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another site in an older browser', { origin: 'https://evil.example' }],
    ['another port of this host', { origin: 'http://cogniforce.example:3000' }],
    ['a sibling site', { origin: `http://${host}`, 'sec-fetch-site': 'same-site' }],
    ['a sandboxed page', { origin: 'null' }],
    ['nowhere that can be read', { origin: 'http://' }],
  ])('is refused where it comes from %s', async (_, headers) => {
    const reply = await change(headers);
    expect(reply.statusCode).toBe(403);
    expect(reply.json().code).toBe('ORIGIN_FOREIGN');
  });

  it('is compared with the host that a trusted proxy was asked for', async () => {
    const headers = { origin: 'https://ai.example', 'x-forwarded-host': 'ai.example' };
    expect((await change(headers, 1)).statusCode).toBe(202);
    expect((await change(headers)).statusCode).toBe(403);
  });

  it('is refused from another site also where it signs in or out', async () => {
    const app = await testServer();
    const headers = { origin: 'https://evil.example' };
    const payload = { password: PASSWORD };
    const signingIn = await app.inject({ method: 'POST', url: AUTH, headers, payload });
    const signingOut = await app.inject({ method: 'DELETE', url: AUTH, headers });
    expect([signingIn.statusCode, signingOut.statusCode]).toEqual([403, 403]);
  });

  it('is not confused with reading, which any page may ask for and none may see', async () => {
    const app = await testServer();
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const reply = await app.inject({ url: PROTECTED, headers, cookies: await signIn(app) });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('a session key that is too short', () => {
  it('keeps the server from being built', async () => {
    const auth = {
      verify: async () => true,
      sessionKey: new Uint8Array(16),
      sessionHours: 1,
      idleHours: 1,
      secureCookie: false,
    };
    const parts = { auth, metrics: [figures] } as unknown as Parameters<typeof buildServer>[0];
    await expect(buildServer(parts)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });
});

function getRoutes(paths: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(paths).filter(
    (path) => path.startsWith('/api/v1/') && isClosed(Object(paths[path]).get),
  );
}

/** Open ones are listed by name in open-api.test.ts. */
function isClosed(operation: { security?: unknown[] } | undefined): boolean {
  return operation !== undefined && operation.security?.length !== 0;
}
