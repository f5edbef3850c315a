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
  hidden: (least: number) =>
    `The value is hidden: fewer than ${people(least)} had time that counts`,
  notEstimated: 'The value is not estimated',
  sub: (solid: string) =>
    `Value of the time saved. Solid: ${solid}. Tick: expected. Pale: likely range (8 in 10); the share that becomes work and the rates are taken as given.`,
  subMissing: 'What the time saved is worth, and what it cost.',

  setRate:
    'Set <code>ANALYTICS_HOURLY_RATE</code> to the full cost of a working hour and its currency, such as <code>60 EUR</code>, and start Cogniforce again. We never assume one.',
  hiddenMore: (least: number) => `Hidden: fewer than ${people(least)} had time that counts.`,
  notEstimatedMore: 'No conversation of these days has an estimate.',

  accountName: 'What the value is made of',
  calculation: 'Calculation',
  amount: 'Amount',
  share: (share: string) => `${share} of the time saved`,
  atRate: (share: string, rate: string) => `${share} of the time saved, at ${rate} an hour`,
  atRates: (share: string, low: string, high: string) =>
    `${share} of the time saved, at ${low} to ${high} an hour`,
  tokens: 'Model costs, as far as they are known',
  notIncluded: (unknown: string, count: number, reasons: readonly string[]) =>
    `Not included: ${unknown} of ${answers(count)} (${english.series(reasons)})`,
  withoutUsage: (count: string) => `${count} with no usage data, or not all`,
  withoutPrice: (count: string) => `${count} with no known price`,
  notKnown: 'not known',
  estimates: 'Estimates by a language model',
  estimatesAtMost: 'Estimates by a language model, at most: not all of its usage is known',
  leftAll: 'After all costs',
  leftKnown: 'After known costs',
  leftBefore: 'Before costs',
  needsDollarRate: (currency: string) =>
    `Prices of tokens are in US dollars. What they are in ${currency} is known once <code>ANALYTICS_USD_RATE</code> says how much one dollar is; until then there is no net value.`,

  unknownGroup: (group: string) =>
    `There is a rate for “${group}”, and no group of this name: it is not used.`,
  fewHaveRate: (values: { group: string; least: number; rate: string }) =>
    `In these days fewer than ${people(values.least)} have the rate of “${values.group}”: ${values.rate} is taken, since their minutes could be worked out otherwise.`,

  groupsByTime: 'Time saved by group',
  groupsByValue: 'By group, before costs',
  group: 'Group',
  people: 'People',
  bar: 'Bar',
  timeRange: 'Time saved, likely range',
  valueRange: 'Value, likely range',
  groupTokens: 'Tokens',
  inNoGroup: 'In no group',
  withoutName: 'Without a name',
  inGroup: (group: string) => `in ${group}`,
  groupHidden: (least: number) =>
    `hidden to protect people (minutes of fewer than ${least}, or of a group beside it)`,
  groupNotEstimated: 'not estimated',
  costHidden: 'hidden',
  atLeast: (amount: string) => `at least ${amount}`,
});
