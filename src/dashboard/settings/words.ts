import { part } from '../../ui/words/language.ts';

/** What the page of settings says. */
export const settingsWords = part('settings', {
  lead: 'What the figures are worked out with, and where it comes from. The <b>environment wins</b>: what is set there cannot be changed here.',
  waiting: 'The settings are being read.',
  missing: 'The settings',
  holds: 'The figures are not affected.',

  ratesTitle: 'Rates and shares',
  ratesSub:
    'They count when figures are read: a change shows at once, for past months too, and alters nothing that is stored.',
  fixedTitle: 'Changed in the environment only',
  fixedSub: 'Changes need a restart. They apply to what is analysed or published from then on.',

  /** By variable. */
  names: {
    ANALYTICS_HOURLY_RATE: 'Hourly rate',
    ANALYTICS_HOURLY_RATES: 'Hourly rates by group',
    ANALYTICS_RECAPTURE_SHARE: 'Share that becomes work',
    ANALYTICS_USD_RATE: 'One US dollar',
    ANALYTICS_MONTHLY_BUDGET: 'Monthly budget',
    ANALYTICS_MODEL_PRICES: 'Token prices of your own',
    ANALYTICS_PROCESSING_TIMEZONE: 'Time zone',
    ANALYTICS_MINIMUM_GROUP: 'Smallest group',
    ANALYTICS_PEOPLE: 'Privacy mode',
    cost: 'Monthly cost',
    invoice: 'Invoice',
    annotation: 'Annotation',
  },
  /** What each is, and what it takes. */
  explains: {
    ANALYTICS_HOURLY_RATE: 'Full cost of a working hour with its currency, for example 60 EUR',
    ANALYTICS_HOURLY_RATES:
      'For groups with another rate, in the same currency, for example {"Sales": 75}',
    ANALYTICS_RECAPTURE_SHARE: 'Part of the time saved that becomes useful work, from 0 to 1',
    ANALYTICS_USD_RATE:
      'Its worth in the currency of the hourly rate, for example 0.92; token prices are in dollars',
    ANALYTICS_MONTHLY_BUDGET:
      'What models, licences and machines may cost in a month, for example 2000 EUR. Nothing is stopped: the page Models compares.',
    ANALYTICS_MODEL_PRICES:
      'Dollars per million tokens by model; other models cost what the built-in list says. Answers keep the price of the day on which they were published: a new price counts from then on, so it is not changed here.',
    ANALYTICS_PROCESSING_TIMEZONE: 'When a day begins and ends',
    ANALYTICS_MINIMUM_GROUP: 'Every figure tells of at least so many people',
    ANALYTICS_PEOPLE: 'aggregates: sums of people only; pseudonymous: single people too',
  },
  sources: {
    environment: 'Set in the environment',
    page: 'Set here',
    default: 'Default',
  },
  setHereAt: (moment: string) => `Set here, ${moment}`,
  notSet: 'Not set',
  notUsed: (reason: string) => `What was set here is not used: ${reason}`,
  change: 'Change',
  changeOf: (name: string) => `Change: ${name}`,
  newValue: 'New value',
  preview: 'Show the effect',
  save: 'Save',
  reset: 'Use the default',
  saved: (name: string) => `Saved: ${name}. All figures use it from now on.`,
  expects: (text: string) => `Expected: ${text}`,
  effect: (days: string, before: string, after: string) =>
    `${days}: worth ${before} now, ${after} with this value (before costs).`,
  effectCosts: (before: string, after: string) =>
    `Known model costs: ${before} now, ${after} with this value.`,
  atLeast: (amount: string) => `at least ${amount}`,
  roughly: (amount: string) => `roughly ${amount}`,
  noWorth: 'unknown',

  changesTitle: 'Changes',
  changesList: 'List of changes',
  changesSub: 'The last 100, newest first. What is changed in the environment leaves no row.',
  noChanges: 'Nothing was changed here yet.',
  when: 'When',
  what: 'What',
  before: 'Before',
  after: 'After',
  by: 'By',
  actors: { administrator: 'Page', operator: 'Terminal' },
  nothing: 'nothing set',
});
