import type { SessionReply } from '../../src/api/contracts/auth.ts';
import type { Backfill, BackfillsReply } from '../../src/api/contracts/backfills.ts';
import type { EntriesReply } from '../../src/api/contracts/entries.ts';
import type { FailuresReply } from '../../src/api/contracts/failures.ts';
import type { DomainState, HealthReply, ReadyReply } from '../../src/api/contracts/health.ts';
import type { QuestionsReply } from '../../src/api/contracts/questions.ts';
import type { Run, RunsReply } from '../../src/api/contracts/runs.ts';
import type { SettingsReply } from '../../src/api/contracts/settings.ts';
import type { Answered } from '../../src/figures/contract.ts';
import type { AdoptionReply } from '../../src/metrics/adoption/contract.ts';
import type { CostReply } from '../../src/metrics/cost/contract.ts';
import type { CrossingsReply } from '../../src/metrics/crossings/contract.ts';
import type { DailyTrendReply } from '../../src/metrics/daily-trend/contract.ts';
import type { GroupsReply } from '../../src/metrics/groups/contract.ts';
import type { RatingsReply } from '../../src/metrics/ratings/contract.ts';
import type { SensitivityReply, SensitivityRow } from '../../src/metrics/sensitivity/contract.ts';
import type { SpendingReply } from '../../src/metrics/spending/contract.ts';
import type { SummaryReply } from '../../src/metrics/summary/contract.ts';
import type { UserBreakdownReply } from '../../src/metrics/user-breakdown/contract.ts';
import type { ValueReply } from '../../src/metrics/value/contract.ts';
import type { WorkReply } from '../../src/metrics/work/contract.ts';

// Answers that a page is drawn from without a server. Whatever is a name of somebody or something begins with "x-".

const AS_OF = '2026-11-22T07:00:41.000Z';

export const session: SessionReply = { signedIn: true, expiresAt: AS_OF, kept: false };

const ANSWERED: Answered = {
  startDate: '2026-10-26',
  endDate: '2026-11-22',
  timeZone: 'Etc/UTC',
  firstDate: '2026-05-04',
  lastDate: '2026-11-22',
  covers: { from: '2026-10-24', to: '2026-11-22' },
  latest: { from: '2026-11-22', to: '2026-11-22' },
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

const WEEKS = { from: '2026-10-24', to: '2026-11-20' };

export const summary: SummaryReply = {
  ...ANSWERED,
  ...{ totalChats: 721, totalMessages: 4100, atLeast: ['totalMessages'], estimatedChats: 654 },
  ...{ totalTimeSaved: 3600, avgTimeSavedPerChat: 5.5, confidenceLevel: 45, saved },
  ...{ baselineMinutes: 9000, withAiMinutes: 5400, cappedUserDays: 6 },
  ...{ peopleActive: 45, peopleCovers: { from: '2026-11-14', to: '2026-11-20' }, accounts: 60 },
  coverage: {
    covers: { from: '2026-09-26', to: '2026-10-23' },
    ...{ conversations: 712, counted: 560, zero: 94, unestimated: 21, learning: 27, copies: null },
    other: 10,
    reasons: [
      { status: 'estimated', reason: 'counted', conversations: 560 },
      { status: 'estimated', reason: 'failed', conversations: 90 },
      { status: 'estimated', reason: 'small_talk', conversations: 4 },
      { status: 'unestimated', reason: 'no_times', conversations: 21 },
      { status: 'excluded', reason: 'learning', conversations: 27 },
    ],
  },
  notRead: {
    ...{ unreadable: 20, outdated: 10 },
    reasons: [{ reason: 'not_json', conversations: 30 }],
  },
  compare: 'before',
  workingDays: 20,
  previous: {
    startDate: '2026-09-28',
    endDate: '2026-10-25',
    totalChats: 700,
    totalTimeSaved: 3000,
    workingDays: 20,
  },
};

const dayAt = (day: number) =>
  new Date(Date.parse('2026-10-28T00:00:00Z') + day * 86_400_000).toISOString().slice(0, 10);

/** A block a day, but for one of three days, and one that says little. */
export const trend: DailyTrendReply = {
  ...ANSWERED,
  data: Array.from({ length: 26 }, (_, day) => day)
    .filter((day) => day !== 3 && day !== 4)
    .map((day) => ({
      ...{ date: dayAt(day), from: dayAt(day === 5 ? 3 : day) },
      ...{ chats: day === 9 ? null : 20 + day, messages: 100, peopleActive: day === 9 ? null : 5 },
      timeSaved: 60,
      saved: { conservative: day === 8 ? -20 : 60, expected: 90, low: -30, high: 400 },
      avgConfidence: 45,
    }))
    .reverse(),
  annotations: [
    { from: '2026-11-02', to: '2026-11-02', kind: 'rollout', text: 'x-roll-out' },
    { from: '2026-11-09', to: '2026-11-11', kind: 'training', text: 'x-training' },
  ],
};

const monthly = {
  ...{ covers: { from: '2026-10-01', to: '2026-10-31' }, isWhole: true, billed: 4, listed: 8 },
  ...{ answers: 300, answersKnown: 200, estimates: null, models: 12, otherTotal: 0, total: 12 },
};

/** A month that goes on, and one with an invoice. */
export const spending: SpendingReply = {
  ...ANSWERED,
  currency: 'USD',
  months: [
    {
      ...{ ...monthly, month: '2026-11', isWhole: false, otherTotal: null, total: null },
      ...{ other: [{ label: 'x-seats', amount: 9, currency: 'EUR', converted: null }] },
      ...{ invoices: [], invoiced: null, difference: null, reasons: [] },
    },
    {
      ...{ ...monthly, month: '2026-10', other: [], models: null },
      invoices: [{ label: 'x-provider', amount: 20, currency: 'USD', converted: 20 }],
      ...{ invoiced: 20, difference: 8 },
      reasons: [
        ...(['not_all_published', 'without_price', 'not_recorded'] as const),
        ...(['list_prices', 'estimates_apart'] as const),
      ],
    },
  ],
  pace: {
    ...{ month: '2026-11', covers: { from: '2026-11-01', to: '2026-11-20' }, budget: 100 },
    ...{ models: 12, other: 40, soFar: 52, workingDays: 15, workingDaysInMonth: 21 },
    forecast: { expected: 57, low: 53, high: 60 },
  },
};

/** One of each that people enter. */
export const entries: EntriesReply = {
  costs: [
    {
      ...{ id: '1', label: 'x-seats', fromMonth: '2026-01', toMonth: null },
      ...{ amount: 1200, currency: 'USD' },
    },
    {
      ...{ id: '2', label: 'x-machine', fromMonth: '2026-01', toMonth: '2026-06' },
      ...{ amount: 9, currency: 'USD' },
    },
  ],
  invoices: [{ month: '2026-10', provider: 'x-provider', amount: 20, currency: 'USD' }],
  annotations: [
    { id: '1', from: '2026-11-02', to: '2026-11-02', kind: 'rollout', text: 'x-roll-out' },
    { id: '2', from: '2026-11-09', to: '2026-11-11', kind: 'training', text: 'x-training' },
  ],
};

const setting = {
  ...{ value: 'x-value', default: null, changeable: true, environmentOnly: false },
  ...{ changedAt: null, problem: null },
};

/** Each source, and what was set and is not used. */
export const settings: SettingsReply = {
  settings: [
    { ...setting, name: 'ANALYTICS_HOURLY_RATE', source: 'page', changedAt: AS_OF },
    { ...setting, name: 'ANALYTICS_HOURLY_RATES', source: 'default', problem: 'x-problem' },
    {
      ...setting,
      ...{ name: 'ANALYTICS_RECAPTURE_SHARE', source: 'environment', changeable: false },
    },
    { ...setting, name: 'ANALYTICS_USD_RATE', source: 'default', value: null },
    ...['ANALYTICS_MODEL_PRICES', 'ANALYTICS_PROCESSING_TIMEZONE', 'ANALYTICS_PEOPLE'].map(
      (name) => ({
        ...{ ...setting, name, source: 'default' as const, changeable: false },
        ...{ environmentOnly: true, value: name.endsWith('ZONE') ? 'Etc/UTC' : 'x-value' },
      }),
    ),
  ],
  changes: [
    {
      ...{ number: 2, at: AS_OF, name: 'ANALYTICS_HOURLY_RATE', old: 'x-old', new: 'x-value' },
      by: 'administrator',
    },
    { number: 1, at: AS_OF, name: 'cost', old: null, new: 'x-cost', by: 'operator' },
  ],
};

export const people: UserBreakdownReply = {
  ...ANSWERED,
  ...{ total: 45, peopleCovers: { from: '2026-11-14', to: '2026-11-20' }, accounts: 60 },
  spread: {
    covers: { from: '2026-09-26', to: '2026-10-23' },
    days: [
      { from: 1, people: 45 },
      { from: 8, people: 20 },
    ],
  },
  mode: 'aggregates',
  users: [],
};

const tokens = {
  ...{ knownUsd: 12, known: null, answers: 300, atLeast: false, answersKnown: 200 },
  answersWithoutUsage: 80,
};
const used = { inputTokens: 90_000, outputTokens: 4_000, totalTokens: 94_000 };

export const cost: CostReply = {
  ...ANSWERED,
  currency: null,
  total: { ...tokens, ...used, cachedTokens: null, reasoningTokens: 900 },
  outsideChats: {
    source: 'outside chats',
    ...{ atLeast: true, logRead: true, since: '2026-11-03', calls: 40 },
  },
  estimates: { covers: WEEKS, requests: 0, chargedUsd: 0, charged: null, boundUsd: 0 },
  ...{ periods: 4, modelsCover: WEEKS },
  models: [
    { ...tokens, ...used, ...{ model: 'x-large', people: 30, namedIn: 4, reason: null } },
    {
      ...{ ...used, model: 'x-small', people: 5, namedIn: 2, reason: 'no_price' },
      ...{ knownUsd: null, known: null, answers: 20, atLeast: true, answersKnown: 0 },
      answersWithoutUsage: null,
    },
    {
      ...{ ...used, ...tokens, model: null, people: null, namedIn: 4, reason: null },
    },
  ],
  assistants: [
    { ...tokens, ...used, ...{ model: 'x-help', people: 5, namedIn: 4, reason: 'not_said' } },
  ],
};

const worth = { conservative: 1200, expected: 3600, low: 300, high: 11_000 };

export const value: ValueReply = {
  ...ANSWERED,
  currency: 'EUR',
  settings: {
    ...{ hourlyRate: 60, usedRate: 66, recaptureShare: 0.5, usdRate: 0.9 },
    groupRates: [
      { group: 'x-none', hourlyRate: 40, usedRate: null, reason: 'unknown_group' },
      { group: 'x-few', hourlyRate: 90, usedRate: null, reason: 'not_named' },
    ],
  },
  gross: worth,
  grossMissing: null,
  costs: {
    tokens: { ...tokens, known: 11 },
    estimates: { covers: WEEKS, requests: 30, chargedUsd: 0.2, charged: 0.2, boundUsd: 0.1 },
    ...{ knownUsd: 12.2, known: 11.2, complete: false },
  },
  afterKnownCosts: worth,
  net: null,
  netMissing: 'cost_unknown',
  ...{ groupsCover: WEEKS, groupsPeriods: 4, groupsNamed: 2, groupsKnown: 7 },
  groups: [
    {
      ...{ id: 'x-1', name: 'x-team', parentId: null, people: 30, namedIn: 4, hourlyRate: 60 },
      ...{ saved, value: worth, valueMissing: null, tokens: { ...tokens, known: 2.7 } },
    },
    {
      ...{ id: 'x-2', name: null, parentId: 'x-1', people: null, namedIn: 1, hourlyRate: 60 },
      ...{ saved: null, value: null, valueMissing: 'not_published' },
      tokens: { ...tokens, knownUsd: null, known: null, answers: null, answersKnown: 0 },
    },
  ],
  previous: null,
};

const RATED = { up: 60, down: 20, upShare: 0.75, low: 0.7, high: 0.8 };

export const ratings: RatingsReply = {
  ...ANSWERED,
  ...{ periods: 4, ratingsCover: WEEKS, total: RATED },
  models: [
    { model: 'x-large', namedIn: 4, ratings: RATED },
    { model: 'x-small', namedIn: 2, ratings: null },
  ],
};

const asSet = { timeSaved: 3600, saved, usefulMinutes: 1800 };
const unsaid = { timeSaved: null, saved: null, usefulMinutes: null };
const other = { timeSaved: 2700, saved, usefulMinutes: 1350 };
const ifOnly = (assumption: SensitivityRow['assumption'], values: readonly [number, number]) => [
  { assumption, value: values[0], asSet: false, ...other, change: -0.25 },
  { assumption, value: values[1], asSet: true, ...asSet, change: 0 },
];

export const sensitivity: SensitivityReply = {
  ...ANSWERED,
  outcomesCover: { from: '2026-10-01', to: '2026-10-31' },
  settings: {
    idleMinutes: 10,
    offChat: { set: 2, minutes: 2, low: 0.7, high: 3.3, answers: 0 },
    ...{ success: { done: 1, partly: 0.5, no: 0, unclear: 0.5 }, recapture: 0.5 },
  },
  asIs: asSet,
  rows: [
    ...ifOnly('idle_gap', [5, 10]),
    ...ifOnly('off_chat', [3, 2]),
    ...ifOnly('level', [0.75, 1]),
    ...ifOnly('recapture', [0.25, 0.5]),
    { assumption: 'partly', value: 0.5, asSet: true, ...asSet, change: 0 },
    { assumption: 'partly', value: 0.75, asSet: false, ...unsaid, change: null },
  ],
  asked: null,
};

const workRow = { people: 30, namedIn: 4, conversations: 120, saved };

export const work: WorkReply = {
  ...ANSWERED,
  kinds: {
    ...{ covers: WEEKS, periods: 4 },
    rows: [
      { ...workRow, name: 'draft', withAiMinutes: 500 },
      { ...workRow, name: 'x-code', withAiMinutes: 300, namedIn: 2, conversations: null },
    ],
    other: { withAiMinutes: 200, conversations: 40 },
  },
  outcomes: {
    ...{ covers: { from: '2026-09-26', to: '2026-10-23' }, periods: 1 },
    rows: [{ ...workRow, name: 'done', withAiMinutes: 900, namedIn: 1 }],
    other: null,
  },
  parts: {
    ...{ covers: { from: '2026-09-26', to: '2026-10-23' }, periods: 1 },
    rows: [{ ...workRow, name: '1', withAiMinutes: 900, namedIn: 1, people: null, saved: null }],
    other: null,
  },
};

const groupRow: GroupsReply['groups'][number] = {
  ...{ id: 'x-1', name: 'x-one', parentId: null, people: 10, namedIn: 4, conversations: 240 },
  ...{ withAiMinutes: 500, saved, savedMinutes: 3600 },
  tokens: {
    ...{ knownUsd: 4, known: null, answers: 900, atLeast: false, answersKnown: 900 },
    answersWithoutUsage: 0,
  },
  before: { conversations: 200, withAiMinutes: 600, savedMinutes: 3000 },
};

export const groups: GroupsReply = {
  ...ANSWERED,
  ...{ currency: null, covers: WEEKS, periods: 4, groupsNamed: 2, groupsKnown: 5 },
  coversBefore: { from: '2026-09-26', to: '2026-10-23' },
  groups: [
    groupRow,
    {
      ...{ ...groupRow, id: 'x-2', name: null, parentId: 'x-1', people: null, namedIn: 2 },
      ...{ conversations: null, withAiMinutes: 100, saved: null, savedMinutes: null, before: null },
    },
  ],
  median: { conversations: 240, withAiMinutes: 300, savedMinutes: null },
  one: {
    ...{ id: 'x-1', name: 'x-one' },
    parts: [
      {
        covers: { from: '2026-11-07', to: '2026-11-13' },
        ...{ conversations: null, withAiMinutes: null, savedMinutes: null },
      },
      {
        covers: { from: '2026-11-14', to: '2026-11-20' },
        ...{ conversations: 60, withAiMinutes: 120, savedMinutes: null },
      },
    ],
  },
};

const QUARTER = { from: '2026-06-27', to: '2026-09-25' };

export const adoption: AdoptionReply = {
  ...ANSWERED,
  months: [
    {
      ...{ covers: { from: '2026-09-26', to: '2026-10-23' }, accounts: 60 },
      ...{ tried: 50, active: 45, weekly: 30, always: null },
      days: [
        { from: 1, people: 45 },
        { from: 4, people: 30 },
      ],
      stickiness: { low: 0.31, high: 0.34 },
    },
  ],
  quarters: [{ covers: QUARTER, tried: 50, started: 10, paused: 5, back: null }],
  cohorts: [
    {
      ...{ began: { from: '2026-03-28', to: '2026-06-26' }, people: 30 },
      firstUse: [
        { within: 28, people: 25 },
        { within: 0, people: 10 },
      ],
      later: [{ quarters: 1, share: 'half_or_more' }],
    },
    { began: QUARTER, people: 10, firstUse: [], later: [] },
  ],
  periods: [
    { kind: 'week', covers: { from: '2026-11-07', to: '2026-11-13' }, people: null },
    { kind: 'week', covers: { from: '2026-11-14', to: '2026-11-20' }, people: 45 },
  ],
  groups: [
    { id: 'x-1', name: 'x-team', accounts: 20, active: 15 },
    { id: 'x-2', name: null, accounts: 5, active: null },
  ],
};

export const crossings: CrossingsReply = {
  ...ANSWERED,
  ...{ by: 'group_kind', cellsCover: { from: '2026-09-26', to: '2026-10-23' }, periods: 1 },
  cells: [
    { row: 'x-1', rowName: 'x-group', column: 'draft', people: 10, namedIn: 1, withAiMinutes: 300 },
    { row: 'x-1', rowName: 'x-group', column: 'x-code', people: 5, namedIn: 1, withAiMinutes: 40 },
  ],
  ...{ cellsNamed: 3, other: { withAiMinutes: 60 } },
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

export const runs: RunsReply = {
  runs: [
    run,
    { ...run, id: 'x-run-2', status: 'failed', requestedBy: null, conversationsProcessed: 0 },
    { ...run, id: 'x-run-3', enrichment: null },
  ],
};

export const failures: FailuresReply = {
  reasons: [
    { kind: 'unreadable', reason: 'not_json', conversations: 20 },
    { kind: 'unestimated', reason: 'malformed', conversations: 10 },
    { kind: 'unestimated', reason: 'x-code', conversations: 10 },
  ],
  ...{ failures: [], leftOff: null },
};

const backfill: Backfill = {
  ...{ id: 'x-backfill', from: '2026-02-02', to: '2026-02-09', state: 'going', stopped: null },
  ...{ total: 400, done: 100, analysed: 100, unreadable: 0, gone: 0 },
  asks: {
    ...{ model: 'x-model', again: false, total: 400, estimated: 50, unestimated: 0, left: 350 },
    ...{ costUsd: 0.5, budgetUsd: 2 },
  },
  ...{ createdAt: AS_OF, endedAt: null },
};

export const backfills: BackfillsReply = {
  backfills: [
    backfill,
    { ...backfill, id: 'x-2', state: 'paused', stopped: 'LLM_BUDGET_REACHED', total: null },
    { ...backfill, id: 'x-3', state: 'completed', asks: null },
  ],
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

const night: HealthReply['nights'][number] = {
  ...{ scheduledFor: '2026-11-22T02:00:00.000Z', state: 'waiting', tries: 0, reason: null },
  ...{ triedAt: null, nextTryAt: null, runId: null, doneAt: null },
};

export const health: HealthReply = {
  ...{ status: 'healthy', demonstration: true, version: '0.1.0', domains: ready.domains },
  ...{ lastProcessingRun: run, currentRun: null, backup: null },
  nights: [
    { ...night, state: 'waiting', nextTryAt: '2026-11-23T02:00:00.000Z' },
    { ...night, scheduledFor: '2026-11-21T02:00:00.000Z', state: 'completed', doneAt: AS_OF },
    {
      ...{ ...night, scheduledFor: '2026-11-20T02:00:00.000Z', state: 'missed', doneAt: AS_OF },
      reason: { code: 'NOT_RUNNING', message: 'x-m' },
    },
  ],
  nextScheduledRun: '2026-11-23T02:00:00.000Z',
  systemInfo: {
    ...{ timezone: 'Etc/UTC', idleThresholdMinutes: 10, offChatMinutes: 1.9, minimumGroup: 5 },
    people: 'aggregates',
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
