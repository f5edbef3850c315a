import { describe, expect, it } from 'vitest';
import {
  domain,
  FIGURE,
  signIn,
  someHealth,
  someRun,
  testServer,
} from '../../../test/support/api.ts';
import { CogniforceError } from '../../kernel/errors.ts';

const BASE = '/api/v1/analytics';

describe('GET health', () => {
  it('joins what the processing knows with the state of the databases', async () => {
    const domains = [domain('openwebui', 'down'), domain('cogniforce')];
    const app = await testServer({ domains: () => domains, demonstration: () => true });
    const reply = await app.inject({ url: `${BASE}/health`, cookies: await signIn(app) });
    expect(reply.json()).toEqual({ ...someHealth, domains, demonstration: true, version: '1.2.3' });
  });
});

describe('POST trigger-processing', () => {
  const trigger = async (start: () => Promise<typeof someRun>) => {
    const app = await testServer({ processing: { health: async () => someHealth, start } });
    const url = `${BASE}/trigger-processing`;
    return app.inject({ method: 'POST', url, cookies: await signIn(app) });
  };

  it('answers 202 with the run that has begun', async () => {
    const reply = await trigger(async () => someRun);
    expect(reply.statusCode).toBe(202);
    expect(reply.json()).toEqual(someRun);
  });

  it('answers 409 while a run is going on', async () => {
    const reply = await trigger(async () => {
      throw new CogniforceError('RUN_IN_PROGRESS', 'A run has been going on since 09:00.');
    });
    expect(reply.statusCode).toBe(409);
    expect(reply.json()).toMatchObject({ title: 'A run has been going on since 09:00.' });
  });
});

describe('POST trigger-processing with a day', () => {
  const ended = { ...someRun, status: 'completed' as const, seconds: 3, conversationsFailed: 1 };

  async function trigger(over: {
    readonly people?: 'aggregates' | 'pseudonymous';
    readonly find?: () => Promise<typeof ended | typeof someRun>;
    readonly date?: string;
  }) {
    const { people = 'aggregates', find = async () => ended, date = '2026-03-02' } = over;
    const systemInfo = { ...someHealth.systemInfo, people };
    const app = await testServer({
      processing: {
        health: async () => ({ ...someHealth, systemInfo }),
        start: async () => someRun,
        patienceMs: 600,
      },
      runs: { list: async () => [], find: async () => ({ ...(await find()), reasons: [] }) },
    });
    const url = `${BASE}/trigger-processing?date=${date}`;
    return app.inject({ method: 'POST', url, cookies: await signIn(app) });
  }

  it('answers when the run has ended, in the fields of the Python implementation', async () => {
    const reply = await trigger({ people: 'pseudonymous' });
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({
      ...{ status: 'completed', targetDate: '2026-03-02', processingLogId: someRun.id },
      message: 'Everything that has changed is read.',
      ...{ chatsProcessed: FIGURE, chatsFailed: 1, durationSeconds: 3 },
      ...{ totalCostUsd: null, modelUsed: null },
    });
  });

  it('says no counts in mode aggregates', async () => {
    const reply = await trigger({});
    expect(reply.statusCode).toBe(200);
    const counts = { chatsProcessed: null, chatsFailed: null, totalCostUsd: null };
    expect(reply.json()).toMatchObject(counts);
  });

  it('answers 202 when its patience is over, while the run goes on', async () => {
    const reply = await trigger({ find: async () => someRun });
    expect(reply.statusCode).toBe(202);
    expect(reply.json()).toMatchObject({ status: 'running', chatsProcessed: null });
  });

  it('refuses a day that is none', async () => {
    expect((await trigger({ date: '2026-02-30' })).statusCode).toBe(400);
  });
});

describe('POST retry', () => {
  it('probes the databases and says what became of them', async () => {
    let state = domain('openwebui', 'down');
    const app = await testServer({
      domains: () => [state],
      retry: async () => {
        state = domain('openwebui');
      },
    });
    const reply = await app.inject({
      method: 'POST',
      url: `${BASE}/retry`,
      cookies: await signIn(app),
    });
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({ domains: [domain('openwebui')] });
  });
});

describe('many changes from one address', () => {
  it('are stopped for the rest of the minute, while reading goes on', async () => {
    const app = await testServer();
    const cookies = await signIn(app);
    const change = () => app.inject({ method: 'POST', url: `${BASE}/retry`, cookies });
    for (let i = 0; i < 30; i++) expect((await change()).statusCode).toBe(200);
    const reply = await change();
    expect(reply.statusCode).toBe(429);
    expect(reply.json()).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      retryAfterSeconds: Number(reply.headers['retry-after']),
    });
    expect((await app.inject({ url: `${BASE}/health`, cookies })).statusCode).toBe(200);
  });
});
