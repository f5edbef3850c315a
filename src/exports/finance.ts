import type { EstimatedAmount } from '../kernel/claim.ts';
import type { SensitivityReply, SensitivityRow } from '../metrics/sensitivity/contract.ts';
import type { SummaryReply } from '../metrics/summary/contract.ts';
import type { Missing, ValueReply } from '../metrics/value/contract.ts';
import { ASSUMPTION_NAMES } from './assumption-names.ts';
import type { Cell } from './columns.ts';
import { CALIBRATION_WORDS, headlineOf, MISSING_WORDS } from './finance-words.ts';
import type { Gathered } from './gather.ts';
import { cell, definitionsSheet, heads, type Look, type Sheet, tableSheet } from './sheets.ts';

/** What the sheet for the finance director is made of. */
export const FINANCE_FIGURES = ['summary', 'daily-trend', 'value', 'cost', 'sensitivity'] as const;
/** Tables that it shows whole. */
const SHOWN = ['daily_trend', 'value_groups', 'cost_models', 'cost_assistants'];

interface Replies {
  readonly summary: SummaryReply;
  readonly value: ValueReply;
  readonly sensitivity: SensitivityReply;
  readonly demonstration: boolean;
}

/** One figure with its range, what it rests on, and what it would be otherwise. */
export function financeSheets({ manifest, tables, replies }: Gathered): Sheet[] {
  const of = <Reply>(name: string) => replies.get(name) as Reply;
  const all: Replies = {
    summary: of<SummaryReply>('summary'),
    value: of<ValueReply>('value'),
    sensitivity: of<SensitivityReply>('sensitivity'),
    demonstration: manifest.demonstration,
  };
  const shown = tables.filter(({ name }) => SHOWN.includes(name));
  const heads = manifest.tables.filter(({ name }) => SHOWN.includes(name));
  return [
    { name: 'Summary', widths: [44, 16, 16, 16, 16, 60], hasHead: false, rows: summaryRows(all) },
    { name: 'Assumptions', widths: [52, 16, 24, 64], hasHead: true, rows: assumptionRows(all) },
    {
      name: 'Sensitivity',
      widths: [40, 12, 18, 14, 14, 18, 12, 12],
      hasHead: true,
      rows: sensitivityRows(all.sensitivity),
    },
    { name: 'Tables', widths: Array(14).fill(18), hasHead: false, rows: stacked(shown) },
    definitionsSheet({ tables: heads }),
  ];
}

function summaryRows({ summary, value, demonstration }: Replies) {
  const { covers, previous } = summary;
  const invented = demonstration
    ? [[cell('Demonstration: these figures are invented.', 'head')]]
    : [];
  return [
    [cell('What AI saved', 'title')],
    ...invented,
    [cell(headlineOf(summary), 'head')],
    [cell(CALIBRATION_WORDS[summary.calibration.state])],
    [],
    heads('Figure', 'Cautious', 'Expected', 'Low (P10)', 'High (P90)', 'Remark'),
    amounts('Time saved, hours', inHours(summary.saved), 'Low and high: 8 in 10.'),
    amounts(`Worth of it${inCurrency(value)}`, value.gross, whyNot(value.grossMissing)),
    amounts(
      `Worth after known costs${inCurrency(value)}`,
      value.afterKnownCosts,
      'Costs that are not known are not in it.',
    ),
    amounts(`Net worth${inCurrency(value)}`, value.net, whyNot(value.netMissing)),
    single(
      'Known costs, US dollars',
      value.costs.knownUsd,
      'decimal',
      'Models without a known price are left out of the sum.',
    ),
    single('Time saved per conversation, minutes', summary.avgTimeSavedPerChat, 'decimal'),
    [],
    heads('Range', 'From', 'To'),
    days('Days asked for', summary.startDate, summary.endDate),
    days('Days covered by these figures', covers?.from ?? null, covers?.to ?? null),
    days('Days before, for comparison', previous?.startDate ?? null, previous?.endDate ?? null),
    [cell('Figures as of (UTC)'), cell(summary.asOf, 'instant')],
    [cell('Time zone of days'), cell(summary.timeZone)],
    [],
    heads('Use', 'Count', '', '', '', 'Remark'),
    single('Conversations', summary.totalChats, 'whole', atLeast(summary, 'totalChats')),
    single('Messages', summary.totalMessages, 'whole', atLeast(summary, 'totalMessages')),
    single('Active people', summary.peopleActive, 'whole', 'At least so many.'),
    single('Accounts', summary.accounts, 'whole'),
    single('Estimates within a factor of two, of 100', summary.confidenceLevel, 'whole'),
    [],
    [cell('Empty is not known, or not said. It never stands for zero.')],
    [cell('This is the worth of time, not money in the bank: payroll does not change.')],
  ];
}

const amounts = (name: string, amount: EstimatedAmount | null, remark = '') => [
  cell(name),
  ...[amount?.conservative, amount?.expected, amount?.low, amount?.high].map((each) =>
    cell(each ?? null, 'decimal'),
  ),
  cell(remark),
];

const single = (name: string, value: Cell, look: Look, remark = '') => [
  ...[cell(name), cell(value, look), cell(null), cell(null), cell(null), cell(remark)],
];

const days = (name: string, from: string | null, to: string | null) => [
  ...[cell(name), cell(from, 'day'), cell(to, 'day')],
];

function inHours(saved: EstimatedAmount | null): EstimatedAmount | null {
  if (saved === null) return null;
  const { conservative, expected, low, high } = saved;
  return {
    conservative: conservative / 60,
    expected: expected / 60,
    low: low / 60,
    high: high / 60,
  };
}

const inCurrency = ({ currency }: ValueReply) => (currency === null ? '' : `, ${currency}`);
const whyNot = (missing: Missing | null) => (missing === null ? '' : MISSING_WORDS[missing]);
const atLeast = ({ atLeast: of }: SummaryReply, name: SummaryReply['atLeast'][number]) =>
  of.includes(name) ? 'At least so many: some days do not say it.' : '';

type Assumed = readonly [name: string, value: Cell, unit: string, from: string, look?: Look];

function assumptionRows({ summary, value, sensitivity }: Replies) {
  const rows = [
    ...rateRows(value),
    ...timeRows(sensitivity),
    ...levelRows(summary),
    [
      'Smallest group that is spoken of',
      summary.minimumGroup,
      'people',
      'ANALYTICS_MINIMUM_GROUP',
      'whole',
    ] as const,
  ];
  return [
    heads('Assumption', 'Value', 'Unit', 'Where it comes from'),
    ...rows.map(([name, amount, unit, from, look = 'decimal']: Assumed) => [
      ...[cell(name), cell(amount, look), cell(unit), cell(from, 'long')],
    ]),
  ];
}

function rateRows({ settings, currency }: ValueReply): Assumed[] {
  const money = currency === null ? 'not set' : `${currency} per hour`;
  const { hourlyRate, usedRate, recaptureShare, usdRate, groupRates } = settings;
  return [
    ['Cost of a working hour', hourlyRate, money, 'ANALYTICS_HOURLY_RATE'],
    [
      'Cost of a working hour, as used for all people',
      usedRate,
      money,
      'Groups with a rate of their own by their share of the time without AI, the rest at the general rate',
    ],
    ...groupRates.map(
      ({ group, hourlyRate: rate, usedRate: used }): Assumed => [
        `Cost of a working hour: ${group}`,
        rate,
        money,
        used === null ? 'ANALYTICS_HOURLY_RATES; not used' : 'ANALYTICS_HOURLY_RATES',
      ],
    ),
    [
      'Share of the time saved that becomes useful work (recapture)',
      recaptureShare,
      'share',
      'ANALYTICS_RECAPTURE_SHARE',
      'share',
    ],
    ['One US dollar', usdRate, currency ?? 'not set', 'ANALYTICS_USD_RATE'],
  ];
}

function timeRows({ settings: { idleMinutes, offChat, success } }: SensitivityReply): Assumed[] {
  const answers = `As ${offChat.answers} answers of people have corrected it`;
  const method = 'Set by the method: docs/method.md';
  return [
    [
      'A longer pause in a chat counts as nothing',
      idleMinutes,
      'minutes',
      'ANALYTICS_IDLE_THRESHOLD_MINUTES',
    ],
    [
      'Work beside the chat for each question (allowance), as set',
      offChat.set,
      'minutes',
      'ANALYTICS_OFF_CHAT_MINUTES',
    ],
    ['Work beside the chat for each question, as used', offChat.minutes, 'minutes', answers],
    ['Low end of it (P10)', offChat.low, 'minutes', 'Its error is in every range'],
    ['High end of it (P90)', offChat.high, 'minutes', 'Its error is in every range'],
    ['A task that is done counts', success.done, 'share', method, 'share'],
    ['A task that is partly done counts', success.partly, 'share', method, 'share'],
    ['A task that is not done counts', success.no, 'share', method, 'share'],
    ['A task of which nobody can tell counts', success.unclear, 'share', method, 'share'],
  ];
}

function levelRows({ calibration, methods }: SummaryReply): Assumed[] {
  const answers = 'People’s answers to: without AI, how long would this have taken you?';
  return [
    ['Answers behind the level of the estimates', calibration.labels, 'answers', answers, 'whole'],
    [
      'Half of the answers lie within this factor of an estimate',
      calibration.medianError,
      'factor',
      CALIBRATION_WORDS[calibration.state],
    ],
    ...methods.map(
      ({ method, manualTimeShare, state }): Assumed => [
        `Share of the time without AI that is estimated: ${method}`,
        manualTimeShare,
        'share',
        CALIBRATION_WORDS[state],
        'share',
      ],
    ),
  ];
}

function sensitivityRows({ rows }: SensitivityReply) {
  return [
    heads(
      ...['If', 'Is', 'Time saved, hours', 'Low (P10)', 'High (P90)', 'Useful, hours', 'Change'],
      'As it is',
    ),
    ...rows.map((row) => [
      ...[cell(ASSUMPTION_NAMES[row.assumption]), cell(row.value, 'decimal')],
      ...hoursOf(row).map((each) => cell(each, 'decimal')),
      ...[cell(row.change, 'share'), cell(row.asSet ? 'as it is' : '')],
    ]),
  ];
}

const hoursOf = ({ timeSaved, saved, usefulMinutes }: SensitivityRow) =>
  [timeSaved, saved?.low, saved?.high, usefulMinutes].map((minutes) =>
    minutes === null || minutes === undefined ? null : minutes / 60,
  );

/** Tables one below the other, each under its name. */
async function* stacked(tables: Gathered['tables']) {
  for (const table of tables) {
    yield [cell(table.name, 'title'), cell(table.definition)];
    yield* tableSheet(table).rows;
    yield [];
  }
}
