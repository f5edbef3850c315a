import { english, part } from '../../ui/words/language.ts';

const people = (count: number) => english.plural(count, { one: '# person', other: '# people' });
const answers = (count: number) => english.plural(count, { one: '# answer', other: '# answers' });

/** What the page says of the worth of the time saved. */
export const valueWords = part('value', {
  title: 'What it is worth',
  waiting: 'The value is being computed.',
  missing: 'The value',
  howMade: 'How it is made',

  /** The title, by what is claimed and by what is taken off. */
  worth: {
    'at least': (amount: string) => `Worth at least ${amount}`,
    conservative: (amount: string) => `Worth roughly ${amount}`,
  },
  afterAll: (worth: string) => `${worth} after all costs`,
  afterKnown: (worth: string, costs: string) => `${worth}, after ${costs} of known model costs`,
  before: (worth: string) => `${worth} before costs`,
  noGain: (range: string) => `No gain shown yet: ${range}`,
  noRate: 'Add an hourly rate to see the value',
  notPublished: 'The value of these days is not published',
  notEstimated: 'The value is not estimated',
  sub: (solid: string) =>
    `Value of the time saved. Solid: ${solid}. Tick: expected. Pale: likely range (8 in 10); the share that becomes work and the rates are taken as given.`,
  subMissing: 'What the time saved is worth, and what it cost.',

  setRate:
    'Set the full cost of a working hour with its currency, such as <code>60 EUR</code>, on the page Settings or as <code>ANALYTICS_HOURLY_RATE</code>. We never assume one.',
  toSettings: 'Set an hourly rate',
  notPublishedMore: (least: number) =>
    `Figures are of days in which at least ${people(least)} used it; none of these days is among them yet.`,
  notEstimatedMore: 'No conversation of these days has an estimate.',

  accountName: 'What the value is made of',
  calculation: 'Calculation',
  amount: 'Amount',
  share: (share: string) => `${share} of the time saved`,
  atRate: (share: string, rate: string) => `${share} of the time saved, at ${rate} an hour`,
  atMeanRate: (share: string, rate: string) =>
    `${share} of the time saved, at ${rate} an hour, the mean of the rates in use`,
  tokens: 'Model costs, as far as they are known',
  notIncluded: (unknown: string, count: number, withoutUsage: string) =>
    `Not included: ${unknown} of ${answers(count)} (${withoutUsage} of them with no usage data, or not all)`,
  notIncludedOf: (unknown: string, count: number) =>
    `Not included: ${unknown} of ${answers(count)}`,
  notIncludedAtLeast: (known: string) =>
    `Not included: whatever there is beside ${known} answers with a known cost`,
  notKnown: 'not known',
  estimates: (days: string) => `Estimates by a language model, in whole weeks or months: ${days}`,
  estimatesAtMost: (days: string) =>
    `Estimates by a language model, at most, in whole weeks or months: ${days}`,
  leftAll: 'After all costs',
  leftKnown: 'After known costs',
  leftBefore: 'Before costs',
  needsDollarRate: (currency: string) =>
    `Prices of tokens are in US dollars. What they are in ${currency} is known once the page Settings, or <code>ANALYTICS_USD_RATE</code>, says how much one dollar is; until then there is no net value.`,

  unknownGroup: (group: string) =>
    `There is a rate for “${group}”, and no group of this name: it is not used.`,
  rateOfUnnamed: (group: string) =>
    `The rate of “${group}” is not used in these days: a group counts at its own rate where it is named.`,

  groupsByTime: 'Time saved by group',
  groupsByValue: 'By group, before costs',
  group: 'Group',
  people: 'People, at least',
  bar: 'Bar',
  timeRange: 'Time saved, likely range',
  valueRange: 'Value, likely range',
  groupTokens: 'Tokens',
  withoutName: 'Without a name',
  inGroup: (group: string) => `in ${group}`,
  atLeast: (amount: string) => `at least ${amount}`,
  groupsMore: 'Who is in several groups counts in each.',
  /** How many of the groups there are have a row. */
  named: (named: string, count: number) =>
    english.plural(count, {
      one: `${named} of # group is named: the others are small, or would show a small one.`,
      other: `${named} of # groups are named: the others are small, or would show a small one.`,
    }),
  noneNamed: (days: string, count: number) =>
    english.plural(count, {
      one: `There is no table by group for ${days}: the only group is small, or holds nearly everybody.`,
      other: `There is no table by group for ${days}: each of the # groups is small, or would show a small one.`,
    }),
});
