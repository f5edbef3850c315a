import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterEach } from 'vitest';
import { z } from 'zod';
import type { Backfill } from '../../src/api/contracts/backfills.ts';
import type { DomainState, HealthReply } from '../../src/api/contracts/health.ts';
import type { Run } from '../../src/api/contracts/runs.ts';
import type { SettingView } from '../../src/api/contracts/settings.ts';
import type {
  BackfillsPort,
  EntriesPort,
  ExportPort,
  MetricPort,
  QuestionsPort,
  QuestionView,
  ServerParts,
  SessionRecord,
  SessionStore,
  SettingsPort,
  TryStore,
} from '../../src/api/parts.ts';
import { buildServer } from '../../src/api/server.ts';
import { rangeQuery } from '../../src/figures/contract.ts';
import { CogniforceError } from '../../src/kernel/errors.ts';

export const PASSWORD = 'correct horse battery staple';
/** Stands in every answer that needs a session, and nowhere else. */
export const FIGURE = 8_675_309;
export const AUTH = '/api/v1/analytics/auth';

export const figures: MetricPort = {
  name: 'figures',
  aliases: ['numbers'],
  summary: 'One figure',
  query: rangeQuery.extend({ limit: z.coerce.number().int().min(1).max(500).default(50) }),
  reply: z.object({ figure: z.number(), query: z.record(z.string(), z.unknown()) }),
  answer: async (query) => ({ figure: FIGURE, query }),
};

export const someRun: Run = {
  id: '5d5f3c52-4f3b-4f0e-9a57-6d3f3a1c2e10',
  status: 'running',
  startedAt: '2026-03-02T09:00:00.000Z',
  completedAt: null,
  done: 0,
  total: null,
  conversationsProcessed: FIGURE,
  conversationsSkipped: 0,
  conversationsFailed: 0,
  enrichment: null,
  seconds: null,
  requestedBy: 'api',
  phase: null,
  perMinute: null,
  secondsLeft: null,
  error: null,
  failure: null,
};

export const someHealth: Omit<HealthReply, 'domains' | 'demonstration' | 'version'> = {
  status: 'healthy',
  lastProcessingRun: { ...someRun, status: 'completed' },
  currentRun: null,
  nextScheduledRun: null,
  nights: [],
  backup: null,
  systemInfo: {
    model: null,
    timezone: 'Europe/Berlin',
    idleThresholdMinutes: 10,
    offChatMinutes: 2,
    minimumGroup: 5,
    people: 'aggregates',
    processingVersion: '2',
    estimator: 'heuristic',
    sourceRevision: null,
    sourceRelease: null,
    sourceLimits: { closed: [], filtered: [] },
  },
};

export const someBackfill: Backfill = {
  id: '3f2f0d1e-6c1b-4e57-9c0a-0d8f0f6f2a11',
  from: '2026-02-01',
  to: '2026-02-28',
  state: 'going',
  stopped: null,
  total: FIGURE,
  done: 0,
  analysed: 0,
  unreadable: 0,
  gone: 0,
  asks: null,
  createdAt: '2026-03-02T09:00:00.000Z',
  endedAt: null,
};

/** One backfill that goes on. */
export const someBackfills: BackfillsPort = {
  list: async () => ({ backfills: [someBackfill] }),
  quote: async ({ from, to }) => ({
    ...{ from, to, conversations: FIGURE, minutes: 2, asks: null },
    restsOn: { runs: 3, conversations: 9_000 },
  }),
  begin: async ({ from, to }) => ({ ...someBackfill, from, to }),
  pause: async () => ({ ...someBackfill, state: 'paused' }),
  resume: async () => someBackfill,
  cancel: async () => ({ ...someBackfill, state: 'cancelled' }),
};

/** A file of two pieces; conversations one by one are refused. */
export const someExports: ExportPort = {
  query: rangeQuery,
  make: async (format) => ({
    name: `figures.${format}`,
    type: 'text/csv',
    content: (async function* () {
      yield 'figure\r\n';
      yield `${FIGURE}\r\n`;
    })(),
  }),
  conversations: async () => {
    throw new CogniforceError('PEOPLE_NOT_SHOWN', 'The mode is aggregates.');
  },
};

const someSetting: SettingView = {
  ...{ name: 'ANALYTICS_RECAPTURE_SHARE', value: '0.5', source: 'default', default: '0.5' },
  ...{ changeable: true, environmentOnly: false, changedAt: null, problem: null },
};

/** One setting, which takes every value. */
export const someSettings: SettingsPort = {
  list: async () => ({ settings: [someSetting], changes: [] }),
  change: async (_, value) => ({ ...someSetting, value, source: 'page' }),
  preview: async () => {
    const worth = { currency: null, gross: null, knownCosts: FIGURE };
    const days = { startDate: '2026-02-01', endDate: '2026-02-28' };
    return { ...days, calibrated: false, now: worth, changed: worth };
  },
};

/** Takes everything and keeps nothing. */
export const someEntries: EntriesPort = {
  list: async () => ({ costs: [], invoices: [], annotations: [] }),
  addCost: async (cost) => ({ id: someBackfill.id, ...cost }),
  changeCost: async (id, cost) => ({ id, ...cost }),
  removeCost: async () => undefined,
  putInvoice: async (invoice) => invoice,
  removeInvoice: async () => undefined,
  addAnnotation: async (annotation) => ({ id: someBackfill.id, ...annotation }),
  removeAnnotation: async () => undefined,
};

const someQuestion: QuestionView = {
  state: 'open',
  task: {
    from: '2026-03-02T09:00:00.000Z',
    to: '2026-03-02T09:12:00.000Z',
    timeZone: 'Europe/Berlin',
    taskClass: 'draft',
    asks: 2,
    conversationUrl: null,
  },
  answerUntil: '2026-03-09T09:00:00.000Z',
  answer: null,
  estimate: null,
};

/** One question under the token `known`, which nobody answers. */
export const someQuestions: QuestionsPort = {
  ask: async (token) => ({ reply: knownAlone(token), receipt: 'a receipt' }),
  react: async (token) => ({ reply: knownAlone(token), receipt: 'a receipt' }),
  withdraw: async (token) => void knownAlone(token),
  overview: async () => ({
    share: 0.05,
    asked: FIGURE,
    answers: 0,
    waiting: 0,
    next: { state: 'provisional', from: 10 },
    open: 1,
    answered: 0,
    declined: 0,
    expired: 0,
    responseRate: null,
    hidden: false,
    minimumGroup: 5,
    timeZone: 'Europe/Berlin',
  }),
};

function knownAlone(token: string): QuestionView {
  if (token === 'known') return someQuestion;
  throw new CogniforceError('QUESTION_UNKNOWN', 'There is no question under this link.');
}

export function domain(name: string, state: DomainState['state'] = 'ready'): DomainState {
  const down = state === 'down';
  const reason = `PostgreSQL database ${name} on db:5432 does not answer.`;
  return {
    domain: name,
    state,
    since: '2026-03-02T08:57:00.000Z',
    reason: down ? reason : null,
    code: down ? 'DATABASE_UNREACHABLE' : null,
    values: down ? { database: `PostgreSQL database ${name} on db:5432` } : {},
    hint: down ? 'Check that the database is up and that its URL is right.' : null,
    retryInSeconds: down ? 120 : null,
    readOnly: null,
    lastError: down
      ? { at: '2026-03-02T08:57:00.000Z', code: 'DATABASE_UNREACHABLE', reason }
      : null,
    revision: null,
  };
}

/** A server of its own for each test, closed after it. Everything works unless the test says otherwise. */
export async function testServer(parts: Partial<ServerParts> = {}): Promise<FastifyInstance> {
  const app = await buildServer({
    version: '1.2.3',
    demonstration: false,
    dashboardFolder: null,
    auth: testAuth(),
    metrics: [figures],
    exports: someExports,
    domains: () => [domain('openwebui'), domain('cogniforce')],
    retry: async () => undefined,
    processing: { health: async () => someHealth, start: async () => someRun },
    runs: { list: async () => [someRun], find: async () => ({ ...someRun, reasons: [] }) },
    questions: someQuestions,
    failures: {
      list: async () => ({ reasons: [], failures: [], leftOff: 0 }),
      tryNow: async (id) => (id === 'unknown' ? 0 : 1),
    },
    backfills: someBackfills,
    settings: someSettings,
    entries: someEntries,
    sessions: memoryStore(),
    tries: noTries,
    hosts: [],
    logger: false,
    ...parts,
  });
  open.push(app);
  return app;
}

/** Keeps sessions as our own database does, for one test. */
export function memoryStore(): SessionStore & { readonly rows: Map<string, SessionRecord> } {
  const rows = new Map<string, SessionRecord>();
  return {
    rows,
    keep: async (row) => void rows.set(row.id, row),
    find: async (id) => rows.get(id) ?? null,
    touch: async (id, at, unlessSince) => {
      const row = rows.get(id);
      if (row !== undefined && row.used_at <= unlessSince) rows.set(id, { ...row, used_at: at });
    },
    end: async (id) => void rows.delete(id),
    sweep: async (now, idleSince) => {
      for (const [id, { expires_at, used_at }] of rows) {
        if (expires_at <= now || used_at < idleSince) rows.delete(id);
      }
    },
  };
}

/** A database that counts nothing: each server counts for itself. */
export const noTries: TryStore = {
  recent: away,
  take: away,
  takeBack: away,
  forget: away,
};

async function away(): Promise<never> {
  throw new CogniforceError('DATABASE_UNREACHABLE', 'PostgreSQL database cf on db:5432 is away.');
}

const open: FastifyInstance[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
});

export function testAuth(): ServerParts['auth'] {
  return {
    verify: async (password) => password === PASSWORD,
    sessionKey: randomBytes(32),
    sessionHours: 12,
    idleHours: 2,
    secureCookie: false,
  };
}

/** Signs in and gives the cookies that a browser would send from then on. */
export async function signIn(app: FastifyInstance): Promise<Record<string, string>> {
  const reply = await app.inject({ method: 'POST', url: AUTH, payload: { password: PASSWORD } });
  return Object.fromEntries(reply.cookies.map(({ name, value }) => [name, value]));
}

/** A logger that keeps every line, down to the quietest. */
export function keptLog() {
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  return { logger, lines, entries: () => lines.map((line) => JSON.parse(line)) };
}
