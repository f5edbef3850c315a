import { describe, expect, it } from 'vitest';
import { testServer } from '../../../test/support/api.ts';
import { gauge } from '../../kernel/exposition.ts';

const TOKEN = 'a token for these tests';
const monitoring = { token: TOKEN, families: async () => [gauge('up', 'Whether it is', 1)] };
const bearer = (token: string) => ({ authorization: `Bearer ${encodeURIComponent(token)}` });
const SENT = encodeURIComponent(TOKEN);

describe('/metrics', () => {
  it('is not there where no token is set', async () => {
    const reply = await (await testServer()).inject({ url: '/metrics', headers: bearer(TOKEN) });
    expect([reply.statusCode, reply.json().code]).toEqual([404, 'NOT_FOUND']);
  });

  it('tells nothing to who has no token, or another one', async () => {
    const app = await testServer({ monitoring });
    for (const headers of [{}, bearer(''), bearer('another token'), bearer(`${TOKEN}x`)]) {
      const reply = await app.inject({ url: '/metrics', headers });
      expect([reply.statusCode, reply.json().code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(reply.body).not.toContain('up 1');
    }
  });

  it('needs no session, is never kept, and answers by whatever name the service has', async () => {
    const app = await testServer({ monitoring: { ...monitoring, token: SENT } });
    const headers = { ...bearer(TOKEN), host: 'cogniforce.monitoring.svc:8787' };
    const reply = await app.inject({ url: '/metrics', headers });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.body).toContain('# TYPE up gauge\nup 1\n');
    // No other address is opened by that.
    const page = await app.inject({ url: '/health/live', headers: { host: headers.host } });
    expect(page.statusCode).toBe(421);
  });

  it('counts requests by the pattern of their route, and holds nothing that was sent', async () => {
    const app = await testServer({ monitoring: { ...monitoring, token: SENT } });
    await app.inject('/health/live');
    await app.inject('/health/live?name=Ann-Example');
    await app.inject('/api/v1/analytics/runs/4f1b7b6e-0000-4000-8000-000000000000');
    await app.inject('/Ann-Example');
    const { body } = await app.inject({ url: '/metrics', headers: bearer(TOKEN) });
    const total = 'cogniforce_http_requests_total';
    expect(body).toContain(`${total}{method="GET",route="/health/live",status="200"} 1\n`);
    expect(body).toContain(`${total}{method="GET",route="/health/live",status="400"} 1\n`);
    expect(body).toContain(
      `${total}{method="GET",route="/api/v1/analytics/runs/:id",status="401"} 1\n`,
    );
    expect(body).toContain(`${total}{method="GET",route="unknown",status="404"} 1\n`);
    const duration = 'cogniforce_http_request_duration_seconds';
    expect(body).toContain(`${duration}_bucket{method="GET",route="/health/live",le="+Inf"} 2\n`);
    expect(body).toContain(`${duration}_count{method="GET",route="/health/live"} 2\n`);
    expect(body).not.toMatch(/Ann|4f1b7b6e/);
  });

  it('has buckets that only grow', async () => {
    const app = await testServer({ monitoring: { ...monitoring, token: SENT } });
    for (let asked = 0; asked < 20; asked += 1) await app.inject('/health/ready');
    const { body } = await app.inject({ url: '/metrics', headers: bearer(TOKEN) });
    const buckets = [...body.matchAll(/_bucket\{[^}]*ready[^}]*\} (\d+)/g)].map(([, n]) =>
      Number(n),
    );
    expect(buckets).toEqual(buckets.toSorted((a, b) => a - b));
    expect(buckets.at(-1)).toBe(20);
  });
});
