import { join } from 'node:path';
import pino from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../test/support/temporary-folder.ts';
import { buildApp } from './app.ts';
import { readConfig } from './config.ts';
import { makeDemonstration } from './demo/index.ts';
import { systemClock } from './kernel/clock.ts';

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

describe('an application with another salt than its database', () => {
  it('runs nothing and shows nothing, whoever asks', async () => {
    const file = await source();
    const right = appFor(file, 'the first salt of all');
    await (await right.startProcessing({ requestedBy: 'command' })).result;
    const wrong = appFor(file, 'another salt than that');
    await expect(wrong.startProcessing({ requestedBy: 'api' })).rejects.toMatchObject({
      code: 'SALT_CHANGED',
    });
    const server = await wrong.server({
      salt: 'another salt than that',
      sessionKey: new Uint8Array(32),
      verifyPassword: async () => true,
      newPassword: null,
    });
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
