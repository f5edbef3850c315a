import { describe, expect, it } from 'vitest';
import { domain, memoryStore, signIn, testAuth, testServer } from '../../../test/support/api.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import type { DomainState } from '../contracts/health.ts';

const ready = async (domains: DomainState[]) => {
  const reply = await (await testServer({ domains: () => domains })).inject('/health/ready');
  return [reply.statusCode, reply.json().status];
};

describe('/health/live', () => {
  it('answers while every database is down', async () => {
    const app = await testServer({ domains: () => [domain('cogniforce', 'down')] });
    const reply = await app.inject('/health/live');
    expect([reply.statusCode, reply.json()]).toEqual([200, { status: 'live' }]);
  });
});

describe('/health/ready', () => {
  it('is ready while every database is', async () => {
    expect(await ready([domain('openwebui'), domain('cogniforce')])).toEqual([200, 'ready']);
  });

  it.each(['down', 'connecting'] as const)(
    'is degraded, and fit to be asked, while Open WebUI is %s',
    async (state) => {
      const domains = [domain('openwebui', state), domain('cogniforce')];
      expect(await ready(domains)).toEqual([200, 'degraded']);
    },
  );

  it('is degraded, and fit to be asked, while a further domain is down', async () => {
    const domains = [domain('openwebui'), domain('cogniforce'), domain('shop', 'down')];
    expect(await ready(domains)).toEqual([200, 'degraded']);
  });

  it.each(['down', 'connecting'] as const)(
    'is down while the database with the figures is %s',
    async (state) => {
      const domains = [domain('openwebui'), domain('cogniforce', state)];
      expect(await ready(domains)).toEqual([503, 'down']);
    },
  );

  it('is down where there is no such database', async () => {
    expect(await ready([])).toEqual([503, 'down']);
  });

  it('says of each database how it is, and to strangers neither where it is nor why', async () => {
    const domains = [domain('openwebui', 'down'), domain('cogniforce')];
    const app = await testServer({ domains: () => domains, demonstration: true });
    const reply = await app.inject('/health/ready');
    const whole = { status: 'degraded', demonstration: true, version: '1.2.3' };
    expect(reply.json()).toEqual({
      ...whole,
      domains: domains.map((each) => ({
        ...each,
        reason: null,
        values: {},
        hint: null,
        lastError: null,
      })),
    });
    expect(reply.body).not.toContain('5432');
    expect(reply.headers['cache-control']).toBe('no-store');
    const forged = { cogniforce_session: 'a.b.c' };
    expect((await app.inject({ url: '/health/ready', cookies: forged })).body).toBe(reply.body);
    const known = await app.inject({ url: '/health/ready', cookies: await signIn(app) });
    expect(known.json()).toEqual({ ...whole, domains });
  });

  it('is degraded while the figures can only be read, and tells strangers nothing of the place', async () => {
    const readOnly = {
      since: '2026-03-02T08:57:00.000Z',
      code: 'DATABASE_READ_ONLY',
      values: { database: 'PostgreSQL database figures on db:5432' },
      reason: 'PostgreSQL database figures on db:5432 can only be read: a standby server answers.',
      hint: 'Name the primary.',
    };
    const domains = [domain('openwebui'), { ...domain('cogniforce'), readOnly }];
    const app = await testServer({ domains: () => domains });
    const stranger = await app.inject('/health/ready');
    expect([stranger.statusCode, stranger.json().status]).toEqual([200, 'degraded']);
    expect(stranger.json().domains[1].readOnly).toMatchObject({ code: 'DATABASE_READ_ONLY' });
    expect(stranger.body).not.toContain('5432');
    const known = await app.inject({ url: '/health/ready', cookies: await signIn(app) });
    expect(known.json().domains).toEqual(domains);
  });

  it('answers while nobody can say who is signed in', async () => {
    const store = memoryStore();
    const find = () => Promise.reject(new CogniforceError('DATABASE_UNREACHABLE', 'on db:5432'));
    const app = await testServer({
      sessions: { ...store, find },
      domains: () => [domain('cogniforce', 'down')],
    });
    const auth = testAuth();
    const other = await testServer({ auth });
    const cookies = await signIn(other);
    const same = await testServer({ auth, sessions: { ...store, find } });
    for (const server of [app, same]) {
      const reply = await server.inject({ url: '/health/ready', cookies });
      expect([200, 503]).toContain(reply.statusCode);
    }
    const closed = await same.inject({ url: '/api/v1/analytics/health', cookies });
    expect(closed.statusCode).toBe(503);
    expect(closed.body).not.toContain('db:5432');
  });
});
