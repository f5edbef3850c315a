import { describe, expect, it } from 'vitest';
import { FIGURE, signIn, someExports, testServer } from '../../../test/support/api.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import type { ExportPort } from '../parts.ts';

const BASE = '/api/v1/analytics';

async function get(path: string, over: Partial<ExportPort> = {}) {
  const app = await testServer({ exports: { ...someExports, ...over } });
  return app.inject({ url: `${BASE}/${path}`, cookies: await signIn(app) });
}

describe('GET export/{format}', () => {
  it('sends the file under its name', async () => {
    const reply = await get('export/csv');
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="figures.csv"',
      'cache-control': 'no-store',
    });
    expect(reply.body).toBe(`figure\r\n${FIGURE}\r\n`);
  });

  it('takes no format and no parameter that it does not know', async () => {
    for (const path of ['export/pdf', 'export/csv?tabel=x', 'export/csv?start_date=2026-02-30']) {
      const reply = await get(path);
      expect([path, reply.statusCode, reply.json().code]).toEqual([path, 400, 'REQUEST_INVALID']);
    }
  });

  it('needs a session', async () => {
    const app = await testServer();
    expect((await app.inject({ url: `${BASE}/export/csv` })).statusCode).toBe(401);
  });

  it('says what is wrong before anything is sent', async () => {
    const make = () => Promise.reject(new CogniforceError('SERVER_BUSY', 'Not now.'));
    const reply = await get('export/xlsx', { make });
    expect(reply.statusCode).toBe(429);
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(reply.headers).not.toHaveProperty('content-disposition');
  });

  it('stops the work when whoever asked has gone', async () => {
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const make: ExportPort['make'] = async () => ({
      ...{ name: 'endless.csv', type: 'text/csv' },
      content: (async function* () {
        try {
          for (;;) {
            yield 'x'.repeat(65_536);
            await new Promise((resolve) => setImmediate(resolve));
          }
        } finally {
          end();
        }
      })(),
    });
    const app = await testServer({ exports: { ...someExports, make } });
    const cookies = await signIn(app);
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const gone = new AbortController();
    const cookie = Object.entries(cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
    const reply = await fetch(`${url}${BASE}/export/csv`, {
      headers: { cookie },
      signal: gone.signal,
    });
    expect(reply.status).toBe(200);
    gone.abort();
    await ended;
  });
});

describe('GET chats', () => {
  it('is refused with the mode', async () => {
    const reply = await get('chats?limit=20&offset=0&full_summary=false');
    expect(reply.statusCode).toBe(403);
    expect(reply.json()).toMatchObject({
      code: 'PEOPLE_NOT_SHOWN',
      title: 'The mode is aggregates.',
    });
  });
});
