import { describe, expect, it } from 'vitest';
import { FIGURE, figures, signIn, testServer } from '../../../test/support/api.ts';
import { CogniforceError } from '../../kernel/errors.ts';

describe('GET a metric', () => {
  const ask = async (path: string, metric = figures) => {
    const app = await testServer({ metrics: [metric] });
    return app.inject({ url: `/api/v1/analytics/${path}`, cookies: await signIn(app) });
  };

  it('hands over the query as its contract makes it, with defaults', async () => {
    const reply = await ask('figures?start_date=2026-03-01&limit=7');
    expect(reply.json()).toEqual({ figure: FIGURE, query: { start_date: '2026-03-01', limit: 7 } });
    expect((await ask('figures')).json().query).toEqual({ limit: 50 });
  });

  it('refuses a parameter that it does not know, which may be one misspelt', async () => {
    const reply = await ask('figures?start_dat=2026-03-01');
    expect(reply.statusCode).toBe(400);
    expect(reply.json().title).toBe('query: does not know "start_dat".');
  });

  it('answers under its other names as well', async () => {
    expect((await ask('numbers')).json()).toEqual((await ask('figures')).json());
  });

  it('sends what the contract names and nothing else', async () => {
    const answer = async () => ({ figure: FIGURE, query: {}, userId: 'u-1' });
    expect((await ask('figures', { ...figures, answer })).json()).toEqual({
      figure: FIGURE,
      query: {},
    });
  });

  it.each([
    ['SERVER_BUSY', 429, '3'],
    ['QUESTION_TOO_SLOW', 504, undefined],
  ] as const)('tells %s from a database that is down', async (code, status, retryAfter) => {
    const details = status === 429 ? { retryAfterSeconds: 3 } : {};
    const answer = () => Promise.reject(new CogniforceError(code, 'Not now.', details));
    const reply = await ask('figures', { ...figures, answer });
    expect(reply.statusCode).toBe(status);
    expect(reply.headers['retry-after']).toBe(retryAfter);
    expect(reply.json()).toMatchObject({ code, ...details });
  });

  it('says with 503 which database is down', async () => {
    const sentence = 'PostgreSQL database cogniforce on db:5432 does not answer.';
    const answer = async () => {
      throw new CogniforceError(
        'DATABASE_UNREACHABLE',
        sentence,
        {},
        { cause: new Error('ECONN') },
      );
    };
    const reply = await ask('figures', { ...figures, answer });
    expect(reply.statusCode).toBe(503);
    expect(reply.json()).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      title: sentence,
      detail: 'Check that the database is up and that its URL is right.',
    });
  });

  it('is kept by its reader alone, who asks each time; a failure by nobody', async () => {
    expect((await ask('figures')).headers['cache-control']).toBe('private, no-cache');
    const answer = () => Promise.reject(new CogniforceError('SERVER_BUSY', 'Not now.'));
    const failed = await ask('figures', { ...figures, answer, state: async () => 'a state' });
    expect(failed.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(failed.headers).not.toHaveProperty('etag');
  });
});

describe('an answer that somebody has', () => {
  async function server(state: () => string | null) {
    let times = 0;
    const answer = async () => {
      times += 1;
      return { figure: FIGURE, query: {} };
    };
    const app = await testServer({
      metrics: [{ ...figures, answer, state: async () => state() }],
    });
    const cookies = await signIn(app);
    const get = (query = '', tag?: string) =>
      app.inject({
        url: `/api/v1/analytics/figures${query}`,
        cookies,
        headers: tag === undefined ? {} : { 'if-none-match': tag },
      });
    return { app, get, times: () => times };
  }

  it('is not computed again, and 304 has no body', async () => {
    const { get, times } = await server(() => 'run 1');
    const first = await get();
    const tag = String(first.headers.etag);
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    for (const list of [tag, `"other", ${tag.slice(2)}`, '*']) {
      const again = await get('', list);
      expect([again.statusCode, again.body]).toEqual([304, '']);
      expect(again.headers).toMatchObject({ etag: tag, 'cache-control': 'private, no-cache' });
    }
    expect(times()).toBe(1);
  });

  it('is another one to another question, and once what it follows from has changed', async () => {
    let state: string | null = 'run 1';
    const { get } = await server(() => state);
    const tag = String((await get()).headers.etag);
    expect((await get('?limit=7', tag)).statusCode).toBe(200);
    expect((await get('?limit=50', tag)).statusCode).toBe(304);
    state = 'run 2';
    expect((await get('', tag)).statusCode).toBe(200);
    state = null;
    const during = await get('', tag);
    expect(during.statusCode).toBe(200);
    expect(during.headers).not.toHaveProperty('etag');
  });

  it('is not told to be the same to anybody who is not signed in', async () => {
    const { app, get } = await server(() => 'run 1');
    const tag = String((await get()).headers.etag);
    const url = '/api/v1/analytics/figures';
    const stranger = await app.inject({ url, headers: { 'if-none-match': tag } });
    expect(stranger.statusCode).toBe(401);
  });
});
