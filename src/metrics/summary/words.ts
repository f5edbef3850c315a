import { ESTIMATORS, type EstimatorName } from '../../kernel/estimators.ts';
import { english, part } from '../../ui/words/language.ts';

const { plural, series } = english;

const answers = (count: number) => plural(count, { one: '# answer', other: '# answers' });
const conversations = (count: number) =>
  plural(count, { one: '# conversation', other: '# conversations' });
/** A period that another is compared with. */
export type Before =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'day' | 'dates' | 'period'; readonly name: string };

/** How the period before is called. */
export const beforeWords = part('before', {
  the: (days: number) => plural(days, { one: 'the day before', other: 'the # days before' }),
  in: {
    days: (days: string) => `in ${days}`,
    day: (day: string) => `on ${day}`,
    dates: (dates: string) => `in the days of ${dates}`,
    period: (period: string) => `in ${period}`,
  },
  onTheDayBefore: 'on the day before',
  none: 'No earlier data to compare',
  noneOfYear: 'No data from a year before to compare',
  notYet: 'Compared once all of these days are published',
});

/** "the 28 days before", "September 2026", "Tue 17 Nov". */
export const onBefore = (before: Before): string =>
  before.kind === 'days' ? beforeWords.the(before.days) : before.name;

/** "in the 28 days before", "in September 2026", "on Tue 17 Nov". */
export const inBefore = (before: Before): string =>
  before.kind === 'days' && before.days === 1
    ? beforeWords.onTheDayBefore
    : beforeWords.in[before.kind](onBefore(before));

/** The sentence that a page opens with. */
export const leadWords = part('lead', {
  nothingYet: (period: string) => `${period}, nothing is published yet.`,
  notSaid: (values: { period: string; conversations: number; atLeast: boolean }) =>
    values.atLeast
      ? `${values.period}, there were <b>at least ${conversations(values.conversations)}</b>. The time saved is not published.`
      : `${values.period}, there were <b>${conversations(values.conversations)}</b>. The time saved is not published.`,
  noSaving: (values: { period: string; between: string }) =>
    `${values.period}, <b>no saving is shown yet</b>: between ${values.between} of working time.`,
  atLeast: (values: { period: string; amount: string }) =>
    `${values.period}, AI saved <b>at least ${values.amount}</b> of working time.`,
  cautious: (values: { period: string; amount: string; between: string }) =>
    `${values.period}, AI saved <b>roughly ${values.amount}</b> of working time (cautious estimate; likely between ${values.between}).`,
  cautiousOrNone: (values: { period: string; amount: string; between: string }) =>
    `${values.period}, AI saved <b>roughly ${values.amount}</b> of working time (cautious estimate; likely between ${values.between}, so perhaps nothing).`,
  asMuch: (inBefore: string) => `That is about as much as ${inBefore}.`,
  asMuchPerDay: (inBefore: string) => `That is about as much per working day as ${inBefore}.`,
  morePerDay: (size: string, inBefore: string) =>
    `That is <b>${size} more</b> per working day than ${inBefore}.`,
  lessPerDay: (size: string, inBefore: string) =>
    `That is <b>${size} less</b> per working day than ${inBefore}.`,
  more: (size: string, inBefore: string) => `That is <b>${size} more</b> than ${inBefore}.`,
  less: (size: string, inBefore: string) => `That is <b>${size} less</b> than ${inBefore}.`,
});

/** The headline and the key figures. */
export const summaryWords = part('summary', {
  savedIn: (period: string) => `Working time saved, ${period}`,
  solid: { 'at least': 'at least', conservative: 'cautious estimate' },
  noSavingBetween: 'no saving shown yet: between',
  notPublished: 'not published',
  notPublishedMore: 'The time saved in these days is not published by itself.',
  notOfThese: 'Not published for these days',
  ownDays: (days: string) => `Days published in this range: ${days}.`,
  whatThisMeans: 'What this means',
  capped: (days: number) =>
    plural(days, {
      one: '# day of one person cut to 8 h',
      other: '# days of one person cut to 8 h',
    }),

  sameMeasure: (amount: string, inBefore: string) =>
    `<num>${amount}</num> ${inBefore} <quiet>by the same measure</quiet>`,
  moved: (change: string, before: string) => `<num>${change} on</num> ${before}`,
  movedPerDay: (change: string, before: string) =>
    `<num>${change}</num> per working day, on ${before}`,
  unchangedSince: (before: string) => `<num>unchanged</num> from ${before}`,
  unchangedPerDay: (before: string) => `<num>unchanged</num> per working day, from ${before}`,
  surer: '(the change is known better than the total)',
  beforeAndSurer: (amount: string) =>
    `(${amount} before; the change is known better than the total)`,

  keyFigures: (period: string) => `Key figures, ${period}`,
  countBefore: (count: string, inBefore: string) => `${count} ${inBefore}`,
  unchanged: 'unchanged',
  countMovedPerDay: (change: string, before: string, count: string) =>
    `${change} per working day, on ${before} (${count})`,
  unchangedADay: 'unchanged per working day',
  countMoved: (change: string, before: string, count: string) =>
    `${change} on ${before} (${count})`,

  conversations: 'Conversations',
  counted: 'Counted, not estimated',
  countedBy: { day: 'Counted, not estimated, by day', week: 'Counted, not estimated, by week' },
  withMessages: (counted: string, messages: number, atLeast: boolean) => {
    const said = plural(messages, { one: '# message', other: '# messages' });
    return atLeast ? `${counted}. At least ${said}` : `${counted}. ${said}`;
  },

  timeSaved: 'Time saved',
  covers: (count: number) =>
    plural(count, {
      one: 'From about # conversation that has an estimate',
      other: 'From about # conversations that have an estimate',
    }),
  rangeOf: (range: string, expected: string) =>
    `Likely range (8 in 10) ${range}, expected about ${expected}.`,
  /** The figure is set large, the rest small. */
  atLeast: (amount: string) => `<small>at least</small> ${amount}`,
  noSaving: 'no saving shown yet',
  cautious: 'cautious estimate',

  savedPer: 'Saved per conversation',
  withAndWithout: (without: string, withAi: string) => `${without} by hand, ${withAi} with AI`,
  averageLow: (count: number) =>
    plural(count, {
      one: 'Average of about # estimated conversation, low end of the range',
      other: 'Average of about # estimated conversations, low end of the range',
    }),
  averageCautious: (count: number) =>
    plural(count, {
      one: 'Average of about # estimated conversation, cautious',
      other: 'Average of about # estimated conversations, cautious',
    }),

  people: 'Active people',
  ofAccounts: (people: string, accounts: string) =>
    `<small>at least</small> ${people} <small>of ${accounts}</small>`,
  ofUnknownAccounts: (people: string) =>
    `<small>at least</small> ${people} <small>of <unknown>an unavailable number</unknown></small>`,
  accounts: (count: number) => plural(count, { one: '# account', other: '# accounts' }),
  accountsUnknown: 'The number of accounts is unavailable',
  wroteIn: (days: string) => `Accounts that wrote at least one message, ${days}`,
  peopleWait: 'Shown with the first whole week or month in which enough people take part',

  confidence: 'Confidence',
  ofHundred: (count: string) => `${count} <small>of 100</small>`,
  confidenceMore: 'Single estimates that are right within a factor of two',
});

/** How sure the level of all estimates is. */
export const calibrationTexts = part('calibration', {
  calibrated: (count: number, error: string | null) =>
    error === null
      ? `Calibrated: ${answers(count)}`
      : `Calibrated: ${answers(count)}, typical error ${error}`,
  provisional: (count: number) => `Provisional: ${answers(count)}, calibrated from 30`,
  rough: 'Rough: no answers yet on how long work really takes',
  roughSome: (count: number) => `Rough: ${answers(count)}, a first calibration from 10`,
  roughPart: (share: string, methods: readonly string[]) =>
    `Rough: no answers yet for the ${share} estimated ${english.list(methods)}`,
  textAlone: 'Rough: estimated from the text alone',
  noAnswers: 'no answers yet',
  ofMethod: (count: number, error: string | null) =>
    error === null ? answers(count) : `${answers(count)}, typical error ${error}`,
  by: (estimator: EstimatorName) => ESTIMATORS[estimator].by,
  byModel: (model: string) => `by ${model}`,
  allByRule: 'Estimated by a fixed rule, without a language model.',
  allBy: (method: string) => `Estimated ${method}.`,
  mix: 'How it is estimated, by share of the time without AI',
});

/** How conversations count. */
export const coverageWords = part('coverage', {
  title: 'How conversations count',
  titleOf: (days: string) => `How conversations count, ${days}`,
  share: {
    exactly: (share: string) => `<b>${share}</b> of work conversations have an estimate`,
    atLeast: (share: string) => `<b>At least ${share}</b> of work conversations have an estimate`,
  },
  partOf: (some: string, all: string) => `about ${some} of ${all}`,
  waits: (since: string) =>
    `Data since ${since}. This is first shown with the first whole month in which enough people take part.`,
  onlyTotal: (count: number) =>
    plural(count, {
      one: '# conversation. Only the total is published.',
      other: '# conversations. Only the total is published.',
    }),
  ownPeriod:
    'Of whole weeks or months, in rounded counts: they need not add up to the figures of the range.',
  part: {
    counted: 'Saved or cost time',
    zero: 'Counted as zero',
    unestimated: 'No estimate, so not in the total',
    'left out': 'Left out',
    other: 'All others, not shown one by one',
  },
  withReasons: (name: string, reasons: readonly string[]) => `${name}: ${series(reasons)}`,
  reasonAndCount: (reason: string, count: string) => `${reason} ${count}`,
  conversations: 'Conversations',
  /** The bar read aloud, part by part. */
  bar: (all: number, parts: readonly string[]) => `Of ${conversations(all)}: ${series(parts)}.`,

  /** Why; one that is not here is told by its code. */
  reasons: {
    failed: 'failed or declined by the model',
    small_talk: 'small talk',
    no_times: 'times unknown',
    learning: 'learning',
    personal: 'personal use',
    copy: 'copies',
    import: 'imported from elsewhere',
    empty: 'empty',
  },
  unreadable: {
    broken_tree: 'messages without a readable order',
    source_failed: 'not given by the database',
    too_large: 'too large',
    document_null: 'without content',
    not_json: 'damaged content',
    not_an_object: 'damaged content',
    no_messages: 'damaged content',
    no_owner: 'without an owner',
    no_time: 'without any time',
    not_storable: 'could not be kept',
    analysis_failed: 'could not be analysed',
  },
  cannotBeRead: (count: number, reasons: readonly string[]) =>
    plural(count, {
      one: `About # conversation of all time cannot be read: ${series(reasons)}.`,
      other: `About # conversations of all time cannot be read: ${series(reasons)}.`,
    }),
  inNoCount: (count: number) =>
    plural(count, {
      one: 'About # of them is in no count.',
      other: 'About # of them are in no count.',
    }),
  asTheyWere: (count: number) =>
    plural(count, {
      one: 'About # of them counts as it was when it could be read.',
      other: 'About # of them count as they were when they could be read.',
    }),
});
