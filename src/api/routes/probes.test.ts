import { describe, expect, it } from 'vitest';
import { domain, testServer } from '../../../test/support/api.ts';
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

  it('says of each database how it is, without a session', async () => {
    const domains = [domain('openwebui', 'down'), domain('cogniforce')];
    const app = await testServer({ domains: () => domains, demonstration: true });
    const reply = await app.inject('/health/ready');
    expect(reply.json()).toEqual({
      status: 'degraded',
      demonstration: true,
      version: '1.2.3',
      domains,
    });
    expect(reply.headers['cache-control']).toBe('no-store');
  });
});
