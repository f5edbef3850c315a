import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../support/failure.js';

/** Somebody who is signed in at Cogniforce, as a browser is. */
export interface Visitor {
  get(path: string): Promise<Record<string, unknown>>;
  post(path: string): Promise<Record<string, unknown>>;
}

const API = '/api/v1/analytics';
const RUN_TIMEOUT_MS = 120_000;

/** Signs in. Errors: Failure with what was answered. */
export async function visit(port: number, password: string): Promise<Visitor> {
  const base = `http://127.0.0.1:${port}`;
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(base + path, { ...init, signal: AbortSignal.timeout(60_000) });
    const text = await response.text();
    if (response.ok) return { response, text };
    throw new Failure(`${path} was answered with ${response.status}.`, { output: text });
  };
  const headers = { 'content-type': 'application/json' };
  const signIn = { method: 'POST', headers, body: JSON.stringify({ password }) };
  const { response } = await ask(`${API}/auth`, signIn);
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const as = { headers: { cookie } };
  return {
    get: async (path) => JSON.parse((await ask(path, as)).text),
    post: async (path) => JSON.parse((await ask(path, { ...as, method: 'POST' })).text),
  };
}

/** Has everything analysed that has changed, and gives how many conversations the dashboard knows then. */
export async function analysed(visitor: Visitor): Promise<number> {
  const until = Date.now() + RUN_TIMEOUT_MS;
  for (;;) {
    // One may be under way, from the start.
    const run = await visitor.post(`${API}/trigger-processing`).catch(() => null);
    if (run !== null) break;
    if (Date.now() > until) throw new Failure('No run could be begun.');
    await sleep(500);
  }
  for (;;) {
    const { currentRun } = await visitor.get(`${API}/health`);
    if (currentRun === null) return await shown(visitor);
    if (Date.now() > until) throw new Failure('The run did not end.');
    await sleep(250);
  }
}

/** How many conversations the last run of the dashboard knows: figures of them take more people than write here. */
export async function shown(visitor: Visitor): Promise<number> {
  const { lastProcessingRun: run } = await visitor.get(`${API}/health`);
  const { conversationsProcessed, conversationsSkipped } = run as Readonly<Record<string, unknown>>;
  return Number(conversationsProcessed) + Number(conversationsSkipped);
}
