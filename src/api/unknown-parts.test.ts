import { describe, expect, it } from 'vitest';
import { PASSWORD, signIn, testServer } from '../../test/support/api.ts';

const BASE = '/api/v1/analytics';
const cost = {
  ...{ label: 'Seats', fromMonth: '2026-03', toMonth: null },
  ...{ amount: 1, currency: 'EUR' },
};
/** What is looked at before the query, by method and path. */
const BODIES: Record<string, object> = {
  'post auth': { password: PASSWORD },
  'post backfills': { from: '2026-03-01', to: '2026-03-02' },
  'post questions/known': { declined: true },
  'post costs': cost,
  'put costs/ID': cost,
  'put settings/ID': { value: '1' },
  'put invoices': { month: '2026-03', provider: 'One', amount: 1, currency: 'EUR' },
  'post annotations': { from: '2026-03-02', to: '2026-03-02', kind: 'other', text: 'Something' },
};
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every method at every path of the document, with something in the place of its parameters. */
function placesOf(paths: object) {
  return Object.entries(paths).flatMap(([template, methods]) => {
    const url = template
      .replace('{token}', 'known')
      .replace('{format}', 'csv')
      .replace(/\{\w+\}/, crypto.randomUUID());
    return METHODS.map((method) => ({ method, url, isThere: method in methods, methods }));
  });
}

describe('a parameter that no route knows', () => {
  it('is refused by its name at every route, whether it takes a query or not', async () => {
    const app = await testServer();
    const cookies = await signIn(app);
    const places = placesOf(app.swagger().paths ?? {}).filter(({ isThere }) => isThere);
    expect(places.length).toBeGreaterThan(15);
    for (const { method, url } of places) {
      const path = url.slice(BASE.length + 1).replace(/[0-9a-f-]{36}/, 'ID');
      const payload = BODIES[`${method} ${path}`];
      const request = { method, url, query: { tommorow: '1' }, cookies };
      const reply = await app.inject(payload === undefined ? request : { ...request, payload });
      expect([method, url, reply.statusCode]).toEqual([method, url, 400]);
      expect(reply.json().errors).toContainEqual({
        path: 'query',
        message: 'does not know "tommorow"',
      });
    }
    for (const url of ['/api/openapi.json', '/api/errors', '/health/live']) {
      expect((await app.inject({ url, query: { x: '1' } })).statusCode).toBe(400);
    }
  });

  it('is refused in a body, also of a route that takes none; an empty one is none', async () => {
    const app = await testServer();
    const cookies = await signIn(app);
    const bodies: [method: 'POST' | 'DELETE', path: string, payload: object][] = [
      ['POST', 'auth', { password: PASSWORD, user: 'me' }],
      ['POST', 'trigger-processing', { days: 7 }],
      ['POST', 'retry', { domain: 'openwebui' }],
      ['POST', 'backfills/one/pause', { at: 'once' }],
      ['DELETE', 'auth', { all: true }],
    ];
    for (const [method, path, payload] of bodies) {
      const reply = await app.inject({ method, url: `${BASE}/${path}`, payload, cookies });
      expect([path, reply.statusCode]).toEqual([path, 400]);
      expect(reply.json().title).toMatch(/^body: does not know "\w+"\.$/);
    }
    const url = `${BASE}/trigger-processing`;
    for (const payload of [undefined, {}]) {
      const sent = payload === undefined ? {} : { payload };
      expect((await app.inject({ method: 'POST', url, cookies, ...sent })).statusCode).toBe(202);
    }
  });
});

describe('a method that a known path does not take', () => {
  it('is 405 with those that it takes, which OPTIONS tells too', async () => {
    const app = await testServer();
    for (const { method, url, isThere, methods } of placesOf(app.swagger().paths ?? {})) {
      if (isThere) continue;
      const reply = await app.inject({ method, url });
      expect([method, url, reply.statusCode]).toEqual([method, url, 405]);
      expect(reply.json().code).toBe('METHOD_NOT_ALLOWED');
      const named = Object.keys(methods).map((each) => each.toUpperCase());
      const allowed = [...named, 'OPTIONS', ...(named.includes('GET') ? ['HEAD'] : [])].sort();
      expect(reply.headers.allow).toBe(allowed.join(', '));
      const options = await app.inject({ method: 'OPTIONS', url });
      expect([options.statusCode, options.body]).toEqual([204, '']);
      expect(options.headers.allow).toBe(allowed.join(', '));
      expect(options.headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  it('is 404 where nothing is', async () => {
    const app = await testServer();
    for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS'] as const) {
      const reply = await app.inject({ method, url: `${BASE}/nothing` });
      expect(reply.statusCode).toBe(404);
    }
  });

  it('is 405 for HEAD of what is only changed, without a body', async () => {
    const app = await testServer();
    const reply = await app.inject({ method: 'HEAD', url: `${BASE}/retry` });
    expect([reply.statusCode, reply.headers.allow]).toEqual([405, 'OPTIONS, POST']);
  });
});
