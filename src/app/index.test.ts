import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { library } from '../../test/support/domains/library.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { readConfig } from '../config/index.ts';
import { makeDemonstration } from '../demo/index.ts';
import { domains } from '../domains/index.ts';
import { roughly } from '../gate/index.ts';
import { systemClock } from '../kernel/clock.ts';
import { buildApp } from './index.ts';
import type { Secrets } from './secrets.ts';

async function source(): Promise<string> {
  const file = join(temporaryFolder(), 'webui.db');
  await makeDemonstration({ file, zone: 'UTC', conversations: 20 });
  return file;
}

function appFor(file: string, salt: string) {
  const env = { DATABASE_URL: `sqlite:///${file}`, ANALYTICS_PASSWORD: 'correct horse' };
  const config = readConfig({ env, cwd: '/nowhere', purpose: 'serve' });
  const logger = pino({ level: 'silent' });
  const app = buildApp({ config, salt, clock: systemClock, logger });
  onTestFinished(() => app.close());
  return app;
}

const SALT = 'a salt of sixteen bytes or more';

function secretsWith(salt: string): Secrets {
  return {
    salt,
    sessionKey: new Uint8Array(32),
    verifyPassword: async () => true,
    newPassword: null,
  };
}

describe('an application with another salt than its database', () => {
  it('runs nothing and shows nothing, whoever asks', async () => {
    const file = await source();
    const right = appFor(file, 'the first salt of all');
    await (await right.startProcessing({ requestedBy: 'command' })).result;
    const wrong = appFor(file, 'another salt than that');
    await expect(wrong.startProcessing({ requestedBy: 'api' })).rejects.toMatchObject({
      code: 'SALT_CHANGED',
    });
    const server = await wrong.server(secretsWith('another salt than that'));
    onTestFinished(() => server.close());
    const signedIn = await server.inject({
      method: 'POST',
      url: '/api/v1/analytics/auth',
      payload: { password: 'any' },
    });
    const [cookie] = signedIn.cookies;
    const { statusCode, json } = await server.inject({
      url: '/api/v1/analytics/summary',
      cookies: { [cookie?.name ?? '']: cookie?.value ?? '' },
    });
    expect(statusCode).toBe(503);
    expect(json()).toMatchObject({ code: 'SALT_CHANGED' });
  });
});

describe('a run that the API starts', () => {
  it('is answered as its row says, also where it has ended by then', async () => {
    const app = appFor(await source(), SALT);
    const { runLease, runs } = app.own.repositories;
    const held = runLease.held;
    const whoHolds = vi.spyOn(runLease, 'held').mockImplementation(async (isDead) => {
      const isOver = async () => expect((await runs.last())?.status).toBe('completed');
      await vi.waitFor(isOver, { timeout: 30_000 });
      return held(isDead);
    });
    onTestFinished(() => whoHolds.mockRestore());
    const server = await app.server(secretsWith(SALT));
    onTestFinished(() => server.close());
    const url = '/api/v1/analytics';
    const body = { password: 'any' };
    const signedIn = await server.inject({ method: 'POST', url: `${url}/auth`, payload: body });
    const cookies = Object.fromEntries(signedIn.cookies.map(({ name, value }) => [name, value]));
    const started = await server.inject({
      method: 'POST',
      url: `${url}/trigger-processing`,
      cookies,
    });
    const row = await runs.last();
    expect(row?.conversationsProcessed).toBeGreaterThan(0);
    expect(started.json()).toMatchObject({
      ...{ status: 'completed', requestedBy: 'api', completedAt: row?.completedAt },
      // About: an exact count stands in the terminal alone.
      conversationsProcessed: roughly(row?.conversationsProcessed ?? 0, 5),
    });
    expect(started.json()).not.toHaveProperty('reasons');
  }, 60_000);
});

describe('an application with a domain more', () => {
  it('makes, watches and shows it as the others, and serves figures while it is down', async () => {
    const folder = temporaryFolder();
    const env = { DATABASE_URL: `sqlite:///${await source()}` };
    const definitions = [...domains.slice(0, 2), library];
    const url = `sqlite:///${join(folder, 'library.db')}`;
    const config = readConfig({
      env: { ...env, LIBRARY_DATABASE_URL: url },
      cwd: '/nowhere',
      purpose: 'inspect',
      domains: definitions,
    });
    const logger = pino({ level: 'silent' });
    const app = buildApp({ config, salt: SALT, clock: systemClock, logger, definitions });
    onTestFinished(() => app.close());
    const server = await app.server(secretsWith(SALT));
    onTestFinished(() => server.close());
    const signedIn = await server.inject({
      method: 'POST',
      url: '/api/v1/analytics/auth',
      payload: { password: 'any' },
    });
    const cookies = Object.fromEntries(signedIn.cookies.map(({ name, value }) => [name, value]));
    const health = async () => (await server.inject({ url: '/health/ready', cookies })).json();
    await Promise.all(app.domains.map(({ monitor }) => monitor.start()));
    expect(await health()).toMatchObject({
      status: 'ready',
      domains: [
        { domain: 'openwebui', revision: 'd4c1a8e37b62' },
        { domain: 'cogniforce', state: 'ready' },
        { domain: 'library', state: 'ready', revision: 'lib003_titles' },
      ],
    });
    rmSync(folder, { recursive: true });
    await Promise.all(app.domains.map(({ monitor }) => monitor.probe()));
    const down = { domain: 'library', state: 'down', code: 'DATABASE_VANISHED' };
    expect(await health()).toMatchObject({
      status: 'degraded',
      domains: [{}, { state: 'ready' }, { ...down, lastError: { code: 'DATABASE_VANISHED' } }],
    });
  });
});

describe('figures that somebody has', () => {
  it('are not sent again until a run has ended, and have no name after one that was cut off', async () => {
    const app = appFor(await source(), SALT);
    await (await app.startProcessing({ requestedBy: 'command' })).result;
    const server = await app.server(secretsWith(SALT));
    onTestFinished(() => server.close());
    const auth = { url: '/api/v1/analytics/auth', payload: { password: 'any' } };
    const { cookies } = await server.inject({ ...auth, method: 'POST' });
    const get = (url: string, tag = '') =>
      server.inject({
        url: `/api/v1/analytics/${url}`,
        cookies: Object.fromEntries(cookies.map(({ name, value }) => [name, value])),
        headers: { 'if-none-match': tag },
      });
    for (const url of ['summary', 'daily-trend?range_type=all', 'value', 'cost']) {
      const first = await get(url);
      const tag = String(first.headers.etag);
      expect((await get(url, tag)).statusCode).toBe(304);
      const { result } = await app.startProcessing({ requestedBy: 'command' });
      await result;
      const then = await get(url, tag);
      expect(then.statusCode).toBe(200);
      expect(then.headers.etag).not.toBe(tag);
    }
    await app.own.db.updateTable('processing_log').set({ status: 'interrupted' }).execute();
    expect((await get('summary')).headers).not.toHaveProperty('etag');
  });
});
