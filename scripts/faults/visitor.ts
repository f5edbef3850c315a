import { setTimeout as sleep } from 'node:timers/promises';
import type { HealthReply, ReadyReply } from '../../src/api/contracts/health.ts';
import type { Problem } from '../../src/api/contracts/problem.ts';
import { type RunningServer, signIn } from '../../test/support/server.ts';

const API = '/api/v1/analytics';
const LOOK_MS = 200;

/** What somebody who is signed in was answered. */
export interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  /** Null: it is no problem. */
  readonly problem: Problem | null;
  readonly body: unknown;
}

/** Somebody who is signed in to a server of ours. */
export interface Visitor {
  readonly server: RunningServer;
  get(path: string): Promise<Answer>;
  /** Wants a run. */
  process(): Promise<Answer>;
  /** What a stranger is told; null: nothing. */
  ready(): Promise<ReadyReply | null>;
  /** What is known of the figures' database. */
  figures(): Promise<HealthReply['domains'][number] | null>;
  /** Why the newest night is not done; null: it is, or nobody knows. */
  nightReason(): Promise<{ readonly code: string; readonly message: string } | null>;
  /** The newest run that began after this instant has completed, and none goes on. */
  hasRunSince(instant: string): Promise<boolean>;
}

/** Signs in, and again where a session has ended. */
export async function visitorOf(server: RunningServer): Promise<Visitor> {
  let cookie = await signIn(server.url, server.password());
  const asked = async (method: 'GET' | 'POST', path: string) => {
    const headers = { cookie, origin: server.url };
    return fetch(`${server.url}${API}/${path}`, { method, headers });
  };
  const answered = async (method: 'GET' | 'POST', path: string): Promise<Answer> => {
    let reply = await asked(method, path);
    if (reply.status === 401) {
      cookie = await signIn(server.url, server.password());
      reply = await asked(method, path);
    }
    const body = (await reply.json()) as unknown;
    return {
      ...{ status: reply.status, retryAfter: reply.headers.get('retry-after') },
      ...{ problem: reply.ok ? null : (body as Problem), body },
    };
  };
  const health = async (): Promise<HealthReply | null> => {
    const { status, body } = await answered('GET', 'health');
    return status === 200 ? (body as HealthReply) : null;
  };
  return {
    server,
    get: (path) => answered('GET', path),
    process: () => answered('POST', 'trigger-processing'),
    async ready() {
      const reply = await fetch(`${server.url}/health/ready`).catch(() => null);
      return reply === null ? null : ((await reply.json()) as ReadyReply);
    },
    async figures() {
      const domains = (await health())?.domains ?? [];
      return domains.find(({ domain }) => domain === 'cogniforce') ?? null;
    },
    async nightReason() {
      const [newest] = (await health())?.nights ?? [];
      return newest === undefined || newest.state === 'completed' ? null : newest.reason;
    },
    async hasRunSince(instant) {
      const said = await health();
      const run = said?.lastProcessingRun ?? null;
      if (said === null || run === null || said.currentRun !== null) return false;
      return run.startedAt > instant && run.status === 'completed';
    },
  };
}

/** How long it took until it held; null: it did not in that time. What fails meanwhile does not hold. */
export async function msUntil(
  holds: () => Promise<boolean>,
  mostMs: number,
): Promise<number | null> {
  const began = performance.now();
  while (performance.now() - began < mostMs) {
    if (await holds().catch(() => false)) return Math.round(performance.now() - began);
    await sleep(LOOK_MS);
  }
  return null;
}
