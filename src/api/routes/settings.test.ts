import { describe, expect, it } from 'vitest';
import { signIn, someSettings, testServer } from '../../../test/support/api.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import type { SettingsPort } from '../parts.ts';

const BASE = '/api/v1/analytics/settings';
const SHARE = `${BASE}/ANALYTICS_RECAPTURE_SHARE`;

async function use(port: Partial<SettingsPort> = {}) {
  const app = await testServer({ settings: { ...someSettings, ...port } });
  const cookies = await signIn(app);
  return { app, cookies };
}

describe('settings', () => {
  it('are for whoever is signed in alone, and changed from the page itself alone', async () => {
    const { app, cookies } = await use();
    const put = { method: 'PUT', url: SHARE, payload: { value: '0.4' } } as const;
    for (const request of [{ url: BASE }, { url: `${SHARE}/preview?value=1` }, put]) {
      expect((await app.inject(request)).statusCode).toBe(401);
    }
    const foreign = { ...put, cookies, headers: { origin: 'https://elsewhere.example' } };
    expect((await app.inject(foreign)).json()).toMatchObject({ code: 'ORIGIN_FOREIGN' });
  });

  it('are listed, and changed to a text or back to nothing', async () => {
    const asked: unknown[] = [];
    const { app, cookies } = await use({
      change: async (name, value, who) => {
        asked.push([name, value, who.kind]);
        return someSettings.change(name, value, who);
      },
    });
    const list = await app.inject({ url: BASE, cookies });
    expect(list.json()).toMatchObject({ settings: [{ source: 'default' }], changes: [] });
    for (const value of ['0.4', null]) {
      const reply = await app.inject({ method: 'PUT', url: SHARE, cookies, payload: { value } });
      expect(reply.json()).toMatchObject({ value, source: 'page' });
    }
    expect(asked).toEqual([
      ['ANALYTICS_RECAPTURE_SHARE', '0.4', 'administrator'],
      ['ANALYTICS_RECAPTURE_SHARE', null, 'administrator'],
    ]);
  });

  it('refuse a body of another form, and texts that are too long', async () => {
    const { app, cookies } = await use();
    for (const payload of [
      {},
      { value: 0.4 },
      { value: '1', by: 'x' },
      { value: 'x'.repeat(4001) },
    ]) {
      const reply = await app.inject({ method: 'PUT', url: SHARE, cookies, payload });
      expect(reply.json()).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
    }
  });

  it('say with a problem which variable the environment holds', async () => {
    const { app, cookies } = await use({
      change: async (variable) => {
        throw new CogniforceError('SETTING_FIXED', `${variable} is set in the environment.`, {
          variable,
        });
      },
    });
    const reply = await app.inject({ method: 'PUT', url: SHARE, cookies, payload: { value: '1' } });
    expect(reply.statusCode).toBe(409);
    expect(reply.json()).toMatchObject({
      code: 'SETTING_FIXED',
      values: { variable: 'ANALYTICS_RECAPTURE_SHARE' },
    });
  });
});
