import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as replies from '../../../test/support/page-replies.ts';
import { RequestFailure } from '../../ui/fetching/request.ts';
import { ENGLISH, type Language, speak } from '../../ui/words/language.ts';
import { App } from '../app.tsx';
import { de } from './de/dashboard.ts';

/** Marks each text of the catalogue; what `Intl` writes has no Latin letter in it. */
const MARKED: Language = {
  ...{ code: 'x', locale: 'ja', texts: {} },
  mark: (text) => `⟦${text}⟧`,
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T09:00:00Z'), toFake: ['Date'] });
  speak(MARKED);
});
afterEach(() => {
  speak(ENGLISH);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What the page knows: by key of the cache. */
type Answers = Readonly<Record<string, unknown>>;

const modelsByGroup = {
  ...replies.crossings,
  by: 'group_model',
  cells: replies.crossings.cells.map((cell, at) => ({ ...cell, column: `x-${at}` })),
};
const RANGE = { range_type: 'last_28_days' };
const FIGURES: Answers = {
  summary: replies.summary,
  'daily-trend': replies.trend,
  value: replies.value,
  cost: replies.cost,
  spending: replies.spending,
  ratings: replies.ratings,
  'user-breakdown': replies.people,
  work: replies.work,
  groups: replies.groups,
  adoption: replies.adoption,
  sensitivity: replies.sensitivity,
  'kinds-by-group': replies.crossings,
  'models-by-group': { ...modelsByGroup, other: null },
  'kinds-by-model': { ...replies.crossings, by: 'model_kind' },
};

const EVERYTHING: Answers = {
  session: replies.session,
  ready: replies.ready,
  health: replies.health,
  settings: replies.settings,
  entries: replies.entries,
  ...FIGURES,
};

/** Of no range. */
const OF_RUNS: Answers = {
  runs: replies.runs,
  failures: replies.failures,
  backfills: replies.backfills,
};

function keyOf(name: string): readonly unknown[] {
  if (name === 'settings' || name === 'entries') return ['figures', name, {}];
  return name in FIGURES ? ['figures', name, RANGE] : [name];
}

/** The page as a browser would be given it, where the server has answered this. An Error is an answer, too. */
function drawn(search: string, answers: Answers): string {
  const window = { location: { search, hash: '', pathname: '/' }, addEventListener: () => {} };
  vi.stubGlobal('window', window);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  for (const [name, answer] of Object.entries(answers)) {
    if (answer instanceof Error) fail(client, keyOf(name), answer);
    else client.setQueryData(keyOf(name), answer);
  }
  const group = new URLSearchParams(search).get('group');
  if (group !== null) {
    client.setQueryData(['figures', 'groups', { ...RANGE, group, limit: '1' }], answers.groups);
  }
  for (const [name, answer] of Object.entries(OF_RUNS)) {
    client.setQueryData(['figures', name], answer);
  }
  client.setQueryData(['figures', 'questions', {}], replies.questions);
  return renderToString(createElement(QueryClientProvider, { client }, createElement(App)));
}

function fail(client: QueryClient, queryKey: readonly unknown[], error: Error): void {
  const query = client.getQueryCache().build(client, { queryKey });
  query.setState({ status: 'error', error, errorUpdateCount: 1, fetchStatus: 'idle' });
}

/** Texts of the page, and what is read aloud, without what is marked, figures, variables, the zone, and names that begin with "x-". */
function unmarked(html: string): string[] {
  const aloud = [
    ...html.matchAll(/ (?:aria-label|aria-valuetext|title|placeholder|alt)="([^"]*)"/g),
  ];
  const shown = html.replaceAll('<!-- -->', '').split(/<[^>]*>/);
  // A sentence may have tags in it: a mark that opens in one text closes in a later one.
  const rest = withoutMarks(shown.join('\u2402')).split('\u2402');
  return [...rest, ...aloud.map(([, text = '']) => withoutMarks(text))]
    .map((text) => text.replace(/x-[\w-]+|ANALYTICS_[A-Z_]+|Etc\/UTC/g, ''))
    .filter((text) => /[A-Za-z]{2}/.test(text));
}

function withoutMarks(text: string): string {
  let depth = 0;
  return [...text]
    .filter((sign) => {
      if (sign === '⟦') depth += 1;
      const isOutside = depth === 0;
      if (sign === '⟧') depth -= 1;
      return isOutside;
    })
    .join('');
}

const problem = {
  ...{ type: 'x-type', title: 'x-title', status: 500, detail: 'x-detail' },
  ...{ code: 'INTERNAL', values: {}, reference: 'x-1' },
};
const isDown = (domain: string) => ({
  ...replies.ready,
  domains: replies.ready.domains.map((each) =>
    each.domain === domain ? replies.down(domain) : each,
  ),
});
const calibrated = { state: 'calibrated', labels: 64, medianError: 1.6, version: 2 } as const;
const nothing = { covers: null, latest: null, firstDate: null, lastDate: null };
const readOnly = {
  ...{ since: '2026-11-22T07:00:00.000Z', code: 'DATABASE_READ_ONLY', values: {} },
  ...{ reason: 'x-r', hint: 'x-h' },
};

/** By a title: an address, and what the server answers otherwise. */
const STATES: readonly [string, string, Answers][] = [
  ['the overview', '', {}],
  ['the overview, calibrated', '', { summary: { ...replies.summary, calibration: calibrated } }],
  [
    'days of which little is said',
    '',
    {
      summary: {
        ...{ ...replies.summary, totalChats: null, saved: null, peopleActive: null },
        ...{ peopleCovers: null, coverage: null, previous: null, cappedUserDays: null },
      },
      value: { ...replies.value, groups: [], net: null },
      'user-breakdown': { ...replies.people, total: null },
    },
  ],
  [
    'tables that wait',
    '',
    {
      value: { ...replies.value, groupsCover: null, gross: null, grossMissing: 'not_published' },
      cost: { ...replies.cost, modelsCover: null, models: [], assistants: [] },
      'user-breakdown': { ...replies.people, total: null, peopleCovers: null, accounts: null },
    },
  ],
  ['ratings that wait', '?page=models', { ratings: { ...replies.ratings, ratingsCover: null } }],
  [
    'ratings of few people',
    '?page=models',
    { ratings: { ...replies.ratings, models: replies.ratings.models.slice(1) } },
  ],
  [
    'no estimate, no price and no rate',
    '',
    {
      summary: { ...replies.summary, saved: null, avgTimeSavedPerChat: null, accounts: null },
      value: { ...replies.value, currency: null, gross: null, grossMissing: 'no_rate' },
      cost: { ...replies.cost, models: [] },
    },
  ],
  ['the models', '?page=models', {}],
  ['the adoption', '?page=adoption', {}],
  [
    'the adoption of few people',
    '?page=adoption',
    {
      adoption: {
        ...replies.adoption,
        ...{ quarters: [], cohorts: [], periods: [], groups: [] },
        months: replies.adoption.months.map((month) => ({
          ...month,
          ...{ accounts: null, weekly: null, days: [], stickiness: null },
        })),
      },
    },
  ],
  [
    'the adoption before a month is over',
    '?page=adoption',
    { adoption: { ...replies.adoption, months: [] } },
  ],
  [
    'a month without budget and forecast',
    '?page=models',
    {
      spending: {
        ...replies.spending,
        pace: { ...replies.spending.pace, budget: null, forecast: null, soFar: null },
      },
    },
  ],
  ['the work', '?page=work', {}],
  [
    'work of which little is named, and none',
    '?page=work',
    {
      work: {
        ...replies.work,
        kinds: { ...replies.work.kinds, rows: [] },
        outcomes: { ...replies.work.outcomes, covers: null },
        parts: { ...replies.work.parts, other: { withAiMinutes: 9_000, conversations: null } },
      },
      'kinds-by-group': { ...replies.crossings, cells: [] },
    },
  ],
  [
    'work that waits',
    '?page=work',
    {
      work: { ...replies.work, kinds: { ...replies.work.kinds, covers: null } },
      'kinds-by-group': { ...replies.crossings, cellsCover: null },
    },
  ],
  [
    'models by kind of which little is named',
    '?page=models',
    {
      'kinds-by-model': {
        ...replies.crossings,
        by: 'model_kind',
        other: { withAiMinutes: 900 },
      },
    },
  ],
  [
    'models of which no table is over',
    '?page=models',
    {
      'models-by-group': { ...modelsByGroup, cellsCover: null },
      'kinds-by-model': { ...replies.crossings, by: 'model_kind', cellsCover: null },
    },
  ],
  ['the runs', '?page=runs', {}],
  ['runs before the first', '?page=runs', { health: { ...replies.health, nights: [] } }],
  [
    'runs of a server that is away',
    '?page=runs',
    { ready: new RequestFailure('offline', 0, null) },
  ],
  ['the groups', '?page=groups', {}],
  [
    'groups of which none is named',
    '?page=groups',
    { groups: { ...replies.groups, groups: [], coversBefore: null, median: null } },
  ],
  ['groups that wait', '?page=groups', { groups: { ...replies.groups, covers: null } }],
  ['one group', '?page=groups&group=x-1', {}],
  [
    'a group that there is not',
    '?page=groups&group=x-3',
    { groups: { ...replies.groups, one: null } },
  ],
  ['the settings', '?page=settings', {}],
  [
    'settings where nothing is entered',
    '?page=settings',
    {
      settings: { ...replies.settings, changes: [] },
      entries: { costs: [], invoices: [], annotations: [] },
    },
  ],
  ['settings that fail', '?page=settings', { settings: new RequestFailure('problem', 502, null) }],
  ['a page that there is not', '?page=none', {}],
  ['the method', '?page=method', {}],
  ['a run that is going on', '', { health: { ...replies.health, currentRun: replies.going } }],
  [
    'the first use',
    '',
    {
      summary: { ...replies.summary, asOf: null },
      health: { ...replies.health, lastProcessingRun: null },
      ready: isDown('openwebui'),
    },
  ],
  ['days of which nothing is published', '', { summary: { ...replies.summary, covers: null } }],
  ['an empty book', '', { summary: { ...replies.summary, ...nothing } }],
  ['Open WebUI away', '', { ready: isDown('openwebui') }],
  ['the figures away', '', { ready: isDown('cogniforce') }],
  [
    'figures that cannot be written',
    '',
    {
      ready: {
        ...replies.ready,
        domains: replies.ready.domains.map((each) => ({ ...each, readOnly })),
      },
    },
  ],
  ['no server', '', { ready: new RequestFailure('offline', 0, null) }],
  ['a failure', '', { summary: new RequestFailure('problem', 500, problem) }],
  ['a panel that failed', '?page=models', { cost: new RequestFailure('problem', 502, null) }],
  ['the door', '', { session: null }],
];

it.each(STATES)('has every text of %s in the catalogue', (_, search, answers) => {
  const html = drawn(search, { ...EVERYTHING, ...answers });
  expect(html.match(/⟦/g)?.length ?? 0).toBeGreaterThan(5);
  expect(unmarked(html)).toEqual([]);
});

it('notices a text that is in none', () => {
  expect(unmarked('<p title="Late">⟦Soon <b>or</b> ⟦2⟧ later⟧ never</p>')).toEqual([
    ' never',
    'Late',
  ]);
});

/** Words that every English sentence or label is likely to have one of, and no German one has. */
const ENGLISH_ONLY =
  /(?<!\p{L})(?:the|of|and|or|is|are|were|has|have|been|this|that|these|those|with|without|by|from|for|to|no|not|none|it|its|they|their|there|which|who|what|when|how|each|every|day|days|week|weeks|month|months|year|people|time|saved|likely|range|cost|costs|group|groups|models|answers|questions|conversations|runs|page|known|published|least|about|name|others|other|all|show|save|choose|cancel|change|add|remove|new|last|next|before|after|settings|share|work|low|high|total|read|failed|done|you|your|we|one|on|at|be|a)(?!\p{L})/giu;

/** English words of a page in German, without what is a command, a variable or a name. */
function englishOf(html: string): string[] {
  const withoutCode = html.replace(/<code>.*?<\/code>/g, '').replace(/\b[A-Z]+_[A-Z_]+\b/g, '');
  return unmarked(withoutCode).flatMap((text) => (text.match(ENGLISH_ONLY) === null ? [] : [text]));
}

it.each(STATES)('is German in German: %s', (_, search, answers) => {
  speak(de);
  expect(englishOf(drawn(search, { ...EVERYTHING, ...answers }))).toEqual([]);
});

it('notices English in German', () => {
  const page = '<p title="Nach Modell">Zahlen vom 1. Mai</p><p>Time saved</p><code>the</code>';
  expect(englishOf(page)).toEqual(['Time saved']);
});
