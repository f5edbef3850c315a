import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { DatabaseAddress } from '../../../src/data/index.ts';
import { makeDemonstration } from '../../../src/demo/index.ts';
import { signIn, startServer } from '../server.ts';
import { urlOf } from '../url-of.ts';
import { anyRequest, type FuzzRequest } from './any-request.ts';
import type { ApiDocument } from './document.ts';
import { wrongWith } from './judge.ts';
import { type FuzzReply, send } from './send.ts';

const PASSWORD = 'correct horse battery staple';
const BASE = '/api/v1/analytics';
/** Requests under way at once. */
const AT_ONCE = 4;
/** Requests that are made together. */
const AT_A_TIME = 100;
const DELAY = new URL('./measure-delay.ts', import.meta.url);

export interface ApiTrial {
  /** Where the figures are to be made; nothing is there yet. */
  readonly figures: DatabaseAddress;
  /** An empty folder. */
  readonly folder: string;
  readonly requests: number;
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

export interface ApiFinding {
  readonly method: string;
  readonly url: string;
  readonly body: string | null;
  readonly headers: FuzzRequest['headers'];
  readonly what: string;
}

export interface ApiOutcome {
  readonly requests: number;
  /** How many were answered so, by status. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly findings: readonly ApiFinding[];
  /** Of the event loop of the server, ms. */
  readonly delay: { readonly p99: number; readonly max: number };
}

/** Asks a real server over a demonstration, in a process of its own, for what its own document has and has not. */
export async function fuzzApi(trial: ApiTrial): Promise<ApiOutcome> {
  const { folder, figures, signal } = trial;
  const source = join(folder, 'webui.db');
  await makeDemonstration({ file: source, zone: 'Europe/Berlin', conversations: 60 });
  const delayFile = join(folder, 'delay.json');
  const server = await startServer({
    folder,
    from: 'sources',
    env: {
      DATABASE_URL: `sqlite:///${source}`,
      COGNIFORCE_DATABASE_URL: urlOf(figures),
      ANALYTICS_PASSWORD: PASSWORD,
      ANALYTICS_SALT: 'a salt of sixteen bytes or more',
      ANALYTICS_SESSION_KEY: 'a session key of thirty-two bytes or more',
      // Each request from an address of its own: limits of one address would answer most of it.
      ANALYTICS_BEHIND_HTTPS_PROXY: '1',
      NODE_OPTIONS: `--import=${fileURLToPath(DELAY)}`,
      EVENT_LOOP_DELAY_FILE: delayFile,
    },
  });
  try {
    const outcome = await asked(server.url, trial);
    await server.stop();
    return { ...outcome, delay: JSON.parse(readFileSync(delayFile, 'utf8')) };
  } finally {
    await server.stop();
    signal.throwIfAborted();
  }

  async function asked(url: string, { requests, seed, onProgress }: ApiTrial) {
    const cookie = await signIn(url, PASSWORD);
    const get = async (path: string) =>
      (await fetch(url + path, { headers: { cookie } })).json() as Promise<never>;
    await fetch(`${url}${BASE}/trigger-processing`, { method: 'POST', headers: { cookie } });
    await server.hasProcessed();
    const document: ApiDocument = await get('/api/openapi.json');
    const { runs }: { runs: { id: string }[] } = await get(`${BASE}/runs`);
    const any = anyRequest(
      document,
      runs.map(({ id }) => id),
    );
    const all = requestsOf(any, requests, seed);
    process.kill(server.pid, 'SIGUSR2');
    return play(all, { url, cookie, document, signal, onProgress });
  }
}

/** Made while they are sent: ten thousand at once take minutes and much memory before the first. */
function* requestsOf(any: fc.Arbitrary<FuzzRequest>, count: number, seed: number) {
  for (let at = 0; at < count; at += AT_A_TIME) {
    const numRuns = Math.min(AT_A_TIME, count - at);
    yield* fc.sample(any, { numRuns, seed: seed + at });
  }
}

interface Play {
  readonly url: string;
  readonly cookie: string;
  readonly document: ApiDocument;
  readonly signal: AbortSignal;
  readonly onProgress: ApiTrial['onProgress'];
}

/** Sends them all, a few at once. */
async function play(all: Iterable<FuzzRequest>, { url, cookie, document, ...how }: Play) {
  const statuses: Record<string, number> = {};
  const findings: ApiFinding[] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const waiting = all[Symbol.iterator]();
  let [begun, done] = [0, 0];
  const one = async () => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      const request = next.value;
      const at = begun;
      begun += 1;
      if (how.signal.aborted) return;
      const from = `198.18.${(at >> 8) & 255}.${at & 255}`;
      const reply = await send(url, request, { agent, cookie, from }).catch(String);
      const { status, what } = judged(request, reply, document);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (what !== null) findings.push(findingOf(request, what));
      done += 1;
      if (done % 500 === 0) how.onProgress?.(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  agent.destroy();
  return { requests: done, statuses, findings };
}

function findingOf({ method, url, body, headers }: FuzzRequest, what: string): ApiFinding {
  return { method, url, body: shortened(body), headers, what };
}

function judged(request: FuzzRequest, reply: FuzzReply | string, document: ApiDocument) {
  if (typeof reply === 'string') return { status: 'none', what: `gets no answer: ${reply}` };
  const status = String(reply.status);
  try {
    return { status, what: wrongWith(request, reply, document) };
  } catch (error) {
    return { status, what: `cannot be read: ${error instanceof Error ? error.name : 'no error'}` };
  }
}

function shortened(text: string | null): string | null {
  return text !== null && text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
