import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { figures, signIn, testAuth, testServer } from '../../test/support/api.ts';

describe('every reply', () => {
  it('tells the browser to run and load nothing from elsewhere', async () => {
    const app = await testServer();
    for (const url of ['/', '/health/live', '/api/v1/analytics/figures', '/api/nothing']) {
      const { headers } = await app.inject(url);
      const policy = String(headers['content-security-policy']).split(';');
      expect(policy.join()).not.toContain('unsafe');
      expect(policy).toEqual(
        expect.arrayContaining([
          "default-src 'self'",
          "script-src 'self'",
          expect.stringMatching(/^style-src 'self' 'sha256-[\w+/]{43}='$/),
          "img-src 'self' data:",
        ]),
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
    }
  });

  it.each([true, false])('binds no host to HTTPS (cookie secure: %s)', async (secureCookie) => {
    const app = await testServer({ auth: { ...testAuth(), secureCookie } });
    const { headers } = await app.inject('/');
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  });

  it('is compressed where it is long and the asker can read it', async () => {
    const long = Array.from({ length: 500 }, (_, i) => `day ${i}`);
    const metric = {
      ...figures,
      reply: z.object({ long: z.array(z.string()) }),
      answer: async () => ({ long }),
    };
    const app = await testServer({ metrics: [metric] });
    const reply = await app.inject({
      url: '/api/v1/analytics/figures',
      cookies: await signIn(app),
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(reply.headers['content-encoding']).toBe('gzip');
    expect(reply.headers.vary).toContain('accept-encoding');
    expect(JSON.parse(gunzipSync(reply.rawPayload).toString())).toEqual({ long });
  });
});

describe('closing', () => {
  it('lets a request in progress finish, and does not wait for idle connections', async () => {
    let answerNow = () => {};
    let asked = () => {};
    const arrived = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const answer = () =>
      new Promise((resolve) => {
        answerNow = () => resolve({ figure: 1, query: {} });
        asked();
      });
    const app = await testServer({ metrics: [{ ...figures, answer }] });
    const cookie = Object.entries(await signIn(app))
      .map((pair) => pair.join('='))
      .join('; ');
    await app.listen({ host: '127.0.0.1', port: 0 });
    const agent = new Agent({ keepAlive: true });
    const reply = status(app.server.address() as AddressInfo, cookie, agent);
    await arrived;
    const begun = performance.now();
    const closed = app.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    answerNow();
    expect(await reply).toBe(200);
    await closed;
    agent.destroy();
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

function status({ port }: AddressInfo, cookie: string, agent: Agent): Promise<number | undefined> {
  const url = `http://127.0.0.1:${port}/api/v1/analytics/figures`;
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie }, agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    }).on('error', reject);
  });
}
