import { english, part } from '../words/language.ts';

/** How ranges of days are called, and chosen. */
export const rangeWords = part('range', {
  names: {
    last_7_days: 'Last 7 days',
    last_28_days: 'Last 28 days',
    last_12_months: 'Last 12 months',
    this_week: 'This week',
    last_week: 'Last week',
    this_month: 'This month',
    last_month: 'Last month',
    this_quarter: 'This quarter',
    last_quarter: 'Last quarter',
    this_year: 'This year',
    last_year: 'Last year',
    all: 'Since the start',
  },
  shown: 'Days shown',
  comparedWith: 'Compared with',
  compare: {
    before: 'Against the period before',
    year: 'Against a year before',
    none: 'No comparison',
  },
  /** Where a preset begins, while its end moves with the day. */
  fromDay: (day: string) => `from ${day}`,
  before: {
    day: 'The day before',
    month: 'The month before',
    quarter: 'The quarter before',
    year: 'The year before',
  },
  after: {
    day: 'The day after',
    month: 'The month after',
    quarter: 'The quarter after',
    year: 'The year after',
  },
  daysBefore: (days: number) =>
    english.plural(days, { one: 'The # day before', other: 'The # days before' }),
  daysAfter: (days: number) =>
    english.plural(days, { one: 'The # day after', other: 'The # days after' }),
  noDataThere: (step: string) => `${step}: no data there`,
  choose: 'Choose days…',
  chooseTitle: 'Choose days',
  firstDay: 'First day',
  lastDay: 'Last day',
  wrongOrder: 'The last day is before the first. Choose a later one.',
  show: 'Show these days',
  cancel: 'Cancel',
});
