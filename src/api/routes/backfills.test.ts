import { describe, expect, it } from 'vitest';
import { signIn, someBackfill, someBackfills, testServer } from '../../../test/support/api.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import type { BackfillRequest, BackfillsPort } from '../parts.ts';

const BASE = '/api/v1/analytics/backfills';

async function use(port: Partial<BackfillsPort> = {}) {
  const app = await testServer({ backfills: { ...someBackfills, ...port } });
  const cookies = await signIn(app);
  return {
    app,
    get: (path = '') => app.inject({ url: `${BASE}${path}`, cookies }),
    post: (path: string, payload?: object) =>
      app.inject({ method: 'POST', url: `${BASE}${path}`, cookies, ...(payload && { payload }) }),
  };
}

describe('backfills', () => {
  it('are for whoever is signed in alone', async () => {
    const { app } = await use();
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/quote?from=2026-02-01&to=2026-02-02'],
      ['POST', ''],
      ['POST', '/x/cancel'],
    ] as const) {
      const { statusCode } = await app.inject({ method, url: `${BASE}${path}` });
      expect({ path, statusCode }).toEqual({ path, statusCode: 401 });
    }
  });

  it('are listed, and quoted as the request says', async () => {
    let asked: BackfillRequest | null = null;
    const { get } = await use({
      quote: async (request, who) => {
        asked = request;
        return someBackfills.quote(request, who);
      },
    });
    expect((await get()).json()).toEqual({ backfills: [someBackfill] });
    const reply = await get('/quote?from=2026-02-01&to=2026-02-28&estimator=llm&again=true');
    expect(reply.json()).toMatchObject({ from: '2026-02-01', minutes: 2, asks: null });
    expect(asked).toEqual({
      ...{ from: '2026-02-01', to: '2026-02-28', estimator: 'llm', again: true },
    });
  });

  it('refuse days that do not exist or are not in order, and what they do not know', async () => {
    const { get, post } = await use();
    for (const query of [
      'from=2026-02-30&to=2026-03-01',
      'from=2026-03-02&to=2026-03-01',
      'to=x',
    ]) {
      const reply = await get(`/quote?${query}`);
      expect({ query, ...reply.json() }).toMatchObject({ query, code: 'REQUEST_INVALID' });
    }
    const days = { from: '2026-03-01', to: '2026-03-02' };
    for (const more of [{ budgetUsd: -1 }, { estimator: 'other' }, { fast: true }]) {
      expect((await post('', { ...days, ...more })).statusCode).toBe(400);
    }
  });

  it('begin with 202, and answer 409 while another one goes on', async () => {
    const days = { from: '2026-03-01', to: '2026-03-02' };
    const { post } = await use();
    const begun = await post('', days);
    expect({ status: begun.statusCode, ...begun.json() }).toMatchObject({ status: 202, ...days });
    const busy = await use({
      begin: async () => {
        throw new CogniforceError('BACKFILL_IN_PROGRESS', 'Another backfill goes on (x).');
      },
    });
    const refused = await busy.post('', days);
    expect(refused.statusCode).toBe(409);
    expect(refused.json()).toMatchObject({ title: 'Another backfill goes on (x).' });
  });

  it('are paused, resumed with or without a budget, and cancelled', async () => {
    const budgets: unknown[] = [];
    const { post } = await use({
      resume: async (id, budgetUsd) => {
        budgets.push(budgetUsd);
        return { ...someBackfill, id };
      },
    });
    expect((await post('/some/pause')).json()).toMatchObject({ state: 'paused' });
    expect((await post('/some/resume')).json()).toMatchObject({ id: 'some', state: 'going' });
    expect((await post('/some/resume', { budgetUsd: 5 })).statusCode).toBe(200);
    expect((await post('/some/resume', { budgetUsd: null })).statusCode).toBe(200);
    expect(budgets).toEqual([undefined, 5, null]);
    expect((await post('/some/cancel')).json()).toMatchObject({ state: 'cancelled' });
  });
});
