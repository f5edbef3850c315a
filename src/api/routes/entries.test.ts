import { describe, expect, it } from 'vitest';
import { keptLog, signIn, someEntries, testServer } from '../../../test/support/api.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import type { EntriesPort } from '../parts.ts';

const BASE = '/api/v1/analytics';
const ID = '3f2f0d1e-6c1b-4e57-9c0a-0d8f0f6f2a11';
const cost = {
  label: 'Licences',
  fromMonth: '2026-01',
  toMonth: null,
  amount: 1200,
  currency: 'EUR',
};
const invoice = { month: '2026-02', provider: 'OpenAI', amount: 312.4, currency: 'USD' };
const noted = {
  from: '2026-03-02',
  to: '2026-03-04',
  kind: 'training',
  text: 'Sales were trained',
};

async function use(port: Partial<EntriesPort> = {}) {
  const app = await testServer({ entries: { ...someEntries, ...port } });
  const cookies = await signIn(app);
  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) =>
    app.inject({ method, url: `${BASE}${path}`, cookies, ...(payload && { payload }) });
  return { app, ask };
}

describe('what people enter', () => {
  it('is for whoever is signed in alone', async () => {
    const { app } = await use();
    for (const [method, path, payload] of [
      ['GET', '/entries'],
      ['POST', '/costs', cost],
      ['DELETE', `/annotations/${ID}`],
      ['PUT', '/invoices', invoice],
    ] as const) {
      const reply = await app.inject({
        method,
        url: `${BASE}${path}`,
        ...(payload && { payload }),
      });
      expect({ path, status: reply.statusCode }).toEqual({ path, status: 401 });
    }
  });

  it('is added, changed, listed and taken away', async () => {
    const { ask } = await use();
    expect((await ask('GET', '/entries')).json()).toEqual({
      costs: [],
      invoices: [],
      annotations: [],
    });
    const added = await ask('POST', '/costs', cost);
    expect([added.statusCode, added.json()]).toEqual([201, { id: ID, ...cost }]);
    const ended = { ...cost, toMonth: '2026-06' };
    expect((await ask('PUT', `/costs/${ID}`, ended)).json()).toEqual({ id: ID, ...ended });
    expect((await ask('PUT', '/invoices', invoice)).json()).toEqual(invoice);
    expect((await ask('POST', '/annotations', noted)).json()).toEqual({ id: ID, ...noted });
    for (const path of [
      `/costs/${ID}`,
      `/annotations/${ID}`,
      '/invoices?month=2026-02&provider=OpenAI',
    ]) {
      expect({ path, status: (await ask('DELETE', path)).statusCode }).toEqual({
        path,
        status: 204,
      });
    }
  });

  it.each([
    ['POST', '/costs', { ...cost, toMonth: '2025-12' }],
    ['POST', '/costs', { ...cost, fromMonth: '2026-13' }],
    ['POST', '/costs', { ...cost, currency: 'XYZ' }],
    ['POST', '/costs', { ...cost, amount: -1 }],
    ['POST', '/costs', { ...cost, label: ' ' }],
    ['PUT', '/invoices', { ...invoice, provider: 'x'.repeat(81) }],
    ['POST', '/annotations', { ...noted, text: 'x'.repeat(121) }],
    ['POST', '/annotations', { ...noted, text: 'two\nlines' }],
    ['POST', '/annotations', { ...noted, to: '2026-03-01' }],
    ['POST', '/annotations', { ...noted, kind: 'party' }],
  ] as const)('is refused by %s %s where it is no such thing: %j', async (method, path, body) => {
    const { ask } = await use();
    expect((await ask(method, path, body)).json()).toMatchObject({ code: 'REQUEST_INVALID' });
  });

  it('is in no line of the log, whether it is taken or refused', async () => {
    const { logger, lines } = keptLog();
    const app = await testServer({ logger });
    const cookies = await signIn(app);
    const post = (payload: object) =>
      app.inject({ method: 'POST', url: `${BASE}/annotations`, cookies, payload });
    expect((await post(noted)).statusCode).toBe(201);
    expect((await post({ ...noted, kind: 'party' })).statusCode).toBe(400);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join()).not.toMatch(/Sales|party/);
  });

  it('is answered with 404 where it is gone', async () => {
    const { ask } = await use({
      removeCost: async () => {
        throw new CogniforceError('ENTRY_UNKNOWN', 'There is no such cost, or not any more.');
      },
    });
    expect((await ask('DELETE', `/costs/${ID}`)).json()).toMatchObject({
      ...{ status: 404, code: 'ENTRY_UNKNOWN' },
    });
    expect((await ask('DELETE', '/costs/none')).statusCode).toBe(400);
  });
});
