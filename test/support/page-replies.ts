import type { SessionReply } from '../../src/api/contracts/auth.ts';
import type { DomainState, HealthReply, ReadyReply } from '../../src/api/contracts/health.ts';
import type { QuestionsReply } from '../../src/api/contracts/questions.ts';
import type { Run } from '../../src/api/contracts/runs.ts';
import type { Answered } from '../../src/figures/contract.ts';
import type { CostReply } from '../../src/metrics/cost/contract.ts';
import type { DailyTrendReply } from '../../src/metrics/daily-trend/contract.ts';
import type { RatingsReply } from '../../src/metrics/ratings/contract.ts';
import type { SummaryReply } from '../../src/metrics/summary/contract.ts';
import type { UserBreakdownReply } from '../../src/metrics/user-breakdown/contract.ts';
import type { ValueReply } from '../../src/metrics/value/contract.ts';

// Answers that a page is drawn from without a server. Whatever is a name of somebody or something begins with "x-".

const AS_OF = '2026-11-22T07:00:41.000Z';

export const session: SessionReply = { signedIn: true, expiresAt: AS_OF, kept: false };

const ANSWERED: Answered = {
  startDate: '2026-10-26',
  endDate: '2026-11-22',
  timeZone: 'Etc/UTC',
  firstDate: '2026-05-04',
  lastDate: '2026-11-22',
  asOf: AS_OF,
  minimumGroup: 5,
  calibration: { state: 'uncalibrated', labels: 0, medianError: null, version: null },
  methods: [
    {
      ...{ state: 'uncalibrated', labels: 0, medianError: null, version: null },
      ...{ method: 'heuristic', taskShare: 0.7, manualTimeShare: 0.7 },
    },
    {
      ...{ state: 'provisional', labels: 12, medianError: 1.8, version: 1 },
      ...{ method: 'llm x-model', taskShare: 0.3, manualTimeShare: 0.3 },
    },
  ],
};

const saved = { conservative: 3600, expected: 8700, low: 1260, high: 49_200 };

export const summary: SummaryReply = {
  ...ANSWERED,
  totalChats: 721,
  totalMessages: 4100,
  totalTimeSaved: 3600,
  avgTimeSavedPerChat: 4,
  confidenceLevel: 45,
  hidden: false,
  saved,
  baselineMinutes: 9000,
  withAiMinutes: 5400,
  peopleActive: 48,
  peopleGone: 2,
  accounts: 60,
  coverage: {
    counted: 560,
    zero: 94,
    unestimated: 21,
    learning: 27,
    copies: 13,
    reasons: [
      { status: 'estimated', reason: 'counted', conversations: 560 },
      { status: 'estimated', reason: 'failed', conversations: 90 },
      { status: 'estimated', reason: 'small_talk', conversations: 4 },
      { status: 'unestimated', reason: 'no_times', conversations: 21 },
      { status: 'excluded', reason: 'copy', conversations: 13 },
      { status: 'excluded', reason: 'automation', conversations: 3 },
      { status: 'gone', reason: 'counted', conversations: 7 },
    ],
    unreadable: 2,
    outdated: 1,
    unreadableReasons: [{ reason: 'not_json', conversations: 3 }],
    cappedUserDays: 2,
  },
  previous: {
    startDate: '2026-09-28',
    endDate: '2026-10-25',
    totalChats: 700,
    peopleActive: 50,
    totalTimeSaved: 3000,
  },
};

export const trend: DailyTrendReply = {
  ...ANSWERED,
  data: Array.from({ length: 26 }, (_, day) => ({
    date: new Date(Date.parse('2026-10-28T00:00:00Z') + day * 86_400_000)
      .toISOString()
      .slice(0, 10),
    chats: 20 + day,
    messages: 100,
    peopleActive: 9,
    timeSaved: day === 3 ? null : 60,
    saved: [3, 9].includes(day)
      ? null
      : { conservative: day === 5 ? -20 : 60, expected: 90, low: -30, high: 400 },
    avgConfidence: 45,
    hidden: day === 3,
  })),
};

export const people: UserBreakdownReply = {
  ...ANSWERED,
  total: 48,
  hidden: false,
  users: [
    { userName: 'x-3f9a2c', ...{ chats: 12, messages: 80, activeDays: 7, timeSaved: 90 }, saved },
    { userName: 'x-77b1d0', ...{ chats: 1, messages: 2, activeDays: 1, timeSaved: null } },
  ].map((row) => ({ saved: null, avgConfidence: null, ...row })),
};

const tokens = {
  ...{ knownUsd: 12, known: null, answers: 300, answersKnown: 200 },
  ...{ answersWithoutUsage: 80, answersWithoutPrice: 20 },
};
const model = {
  ...{ answersBilled: 0, callsOutsideChats: 4, answersWithoutUsage: 3, cacheWriteTokens: null },
  ...{ inputTokens: 90_000, outputTokens: 4_000, cachedTokens: null, reasoningTokens: null },
  totalTokens: 94_000,
};

export const cost: CostReply = {
  ...ANSWERED,
  currency: null,
  total: tokens,
  outsideChats: {
    source: 'outside chats',
    ...{ atLeast: true, logRead: true, since: '2026-11-03', calls: 4, callsKnown: 4 },
    ...{ inputTokens: 9, outputTokens: 9, totalTokens: 18, knownUsd: 0.2, known: null },
  },
  estimates: { requests: 0, chargedUsd: 0, charged: null, boundUsd: 0 },
  models: [
    {
      ...{ ...model, model: 'x-large', baseModel: 'x-base', reason: 'no_usage' },
      ...{ knownUsd: 12, known: null, answers: 200, answersKnown: 190 },
    },
    {
      ...{ ...model, model: null, baseModel: null, reason: 'no_price' },
      ...{ knownUsd: null, known: null, answers: 20, answersKnown: 0 },
    },
  ],
};

const worth = { conservative: 1200, expected: 3600, low: 300, high: 11_000 };

export const value: ValueReply = {
  ...ANSWERED,
  currency: 'EUR',
  settings: {
    ...{ hourlyRate: 60, recaptureShare: 0.5, usdRate: 0.9 },
    groupRates: [
      { group: 'x-none', hourlyRate: 40, usedRate: null, reason: 'unknown_group' },
      { group: 'x-few', hourlyRate: 90, usedRate: 60, reason: 'too_few_people' },
    ],
  },
  hidden: false,
  gross: worth,
  grossMissing: null,
  costs: {
    tokens: { ...tokens, known: 11, modelsWithoutPrice: ['x-base'] },
    estimates: { requests: 3, chargedUsd: 0.2, charged: 0.2, boundUsd: 0.1 },
    ...{ knownUsd: 12.2, known: 11.2, complete: false },
  },
  afterKnownCosts: worth,
  net: null,
  netMissing: 'cost_unknown',
  groups: [
    {
      ...{ id: 'x-1', name: 'x-team', parentId: null, people: 30, hourlyRate: 60, hidden: false },
      ...{ saved, value: worth, valueMissing: null, costHidden: false },
      tokens: { knownUsd: 3, known: 2.7, answers: 9, answersKnown: 8 },
    },
    {
      ...{ id: 'x-2', name: null, parentId: 'x-1', people: 3, hourlyRate: 60, hidden: true },
      ...{ saved: null, value: null, valueMissing: 'hidden', costHidden: true, tokens: null },
    },
    {
      ...{ id: null, name: null, parentId: null, people: 9, hourlyRate: 60, hidden: false },
      ...{ saved: null, value: null, valueMissing: 'not_estimated', costHidden: false },
      tokens: null,
    },
  ],
  previous: null,
};

const RATED = { up: 60, down: 20, upShare: 0.75, low: 0.7, high: 0.8 };

export const ratings: RatingsReply = {
  ...ANSWERED,
  hidden: false,
  total: RATED,
  models: [
    { model: 'x-large', baseModel: null, hidden: false, ratings: RATED },
    { model: 'x-small', baseModel: 'x-base', hidden: true, ratings: null },
  ],
};

export const questions: QuestionsReply = {
  ...{ share: 0, asked: 41, answers: 18, waiting: 3, next: { state: 'calibrated', from: 30 } },
  ...{ open: 6, answered: 18, declined: 2, expired: 15, responseRate: 0.5, hidden: false },
  ...{ minimumGroup: 5, timeZone: 'Etc/UTC' },
};

export const run: Run = {
  ...{ id: 'x-run', status: 'completed', requestedBy: 'schedule' },
  ...{ startedAt: '2026-11-22T07:00:00.000Z', completedAt: AS_OF, seconds: 41 },
  ...{ done: 118, total: 118, conversationsProcessed: 118, conversationsSkipped: 8411 },
  ...{ conversationsFailed: 2, phase: 'days', perMinute: null, secondsLeft: null, error: null },
  failure: null,
  enrichment: {
    ...{ total: 446, estimated: 312, unestimated: 14, left: 120, leftUsd: 0.16, requests: 940 },
    ...{ inputTokens: 9, outputTokens: 9, costUsd: null, estimatedUsd: 0, budgetLeftUsd: null },
    stopped: null,
  },
};

export const going: Run = {
  ...{ ...run, status: 'running', completedAt: null, seconds: null, done: 1200, total: 31_400 },
  secondsLeft: 2088,
};

const up = (domain: string): DomainState => ({
  ...{ domain, state: 'ready', since: AS_OF, reason: null, code: null, values: {} },
  hint: null,
  ...{ retryInSeconds: null, readOnly: null, lastError: null, revision: null },
});
/** A database that does not answer; a name of a domain is no text. */
export const down = (domain: string): DomainState => ({
  ...up(domain),
  ...{ state: 'down', reason: 'x-reason', code: 'DATABASE_UNREACHABLE', hint: 'x-hint' },
  retryInSeconds: 30,
});

export const ready: ReadyReply = {
  ...{ status: 'ready', demonstration: true, version: '0.1.0' },
  domains: [up('openwebui'), up('cogniforce'), down('x-domain')],
};

export const health: HealthReply = {
  ...{ status: 'healthy', demonstration: true, version: '0.1.0', domains: ready.domains },
  ...{ lastProcessingRun: run, currentRun: null, nights: [], backup: null },
  nextScheduledRun: '2026-11-23T02:00:00.000Z',
  systemInfo: {
    ...{ timezone: 'Etc/UTC', idleThresholdMinutes: 10, offChatMinutes: 1.9, minimumGroup: 5 },
    ...{ processingVersion: 'x-version', estimator: 'x-estimator' },
    model: { name: 'x-model', host: 'x-host', perRunUsd: null, perDayUsd: null },
    ...{ sourceRevision: 'x-revision', sourceRelease: null },
    sourceLimits: {
      closed: [
        { name: 'x-table', cost: 'no_groups' },
        { name: 'x-other', cost: 'x-code' },
      ],
      filtered: ['x-chat'],
    },
  },
};
