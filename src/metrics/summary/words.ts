import { ESTIMATORS, type EstimatorName } from '../../kernel/estimators.ts';
import { english, part } from '../../ui/words/language.ts';

const { plural, series } = english;

const answers = (count: number) => plural(count, { one: '# answer', other: '# answers' });
const conversations = (count: number) =>
  plural(count, { one: '# conversation', other: '# conversations' });
const people = (count: number) => plural(count, { one: '# person', other: '# people' });
const theTimeBefore = (days: number) =>
  plural(days, { one: 'the day before', other: 'the # days before' });
const inTheTimeBefore = (days: number) =>
  plural(days, { one: 'on the day before', other: 'in the # days before' });

/** The sentence that a page opens with. */
export const leadWords = part('lead', {
  hidden: (values: { period: string; conversations: number; least: number }) =>
    `${values.period}, there were <b>${conversations(values.conversations)}</b>. The time saved is hidden: fewer than ${people(values.least)} had time that counts.`,
  notEstimated: (values: { period: string; conversations: number }) =>
    `${values.period}, there were <b>${conversations(values.conversations)}</b>. The time saved is not estimated.`,
  noSaving: (values: { period: string; between: string }) =>
    `${values.period}, <b>no saving is shown yet</b>: between ${values.between} of working time.`,
  atLeast: (values: { period: string; amount: string }) =>
    `${values.period}, AI saved <b>at least ${values.amount}</b> of working time.`,
  cautious: (values: { period: string; amount: string; between: string }) =>
    `${values.period}, AI saved <b>roughly ${values.amount}</b> of working time (cautious estimate; likely between ${values.between}).`,
  cautiousOrNone: (values: { period: string; amount: string; between: string }) =>
    `${values.period}, AI saved <b>roughly ${values.amount}</b> of working time (cautious estimate; likely between ${values.between}, so perhaps nothing).`,
  asMuch: (days: number) => `That is about as much as ${inTheTimeBefore(days)}.`,
  more: (size: string, days: number) =>
    `That is <b>${size} more</b> than ${inTheTimeBefore(days)}.`,
  less: (size: string, days: number) =>
    `That is <b>${size} less</b> than ${inTheTimeBefore(days)}.`,
});

/** The headline and the key figures. */
export const summaryWords = part('summary', {
  savedIn: (period: string) => `Working time saved, ${period}`,
  solid: { 'at least': 'at least', conservative: 'cautious estimate' },
  noSavingBetween: 'no saving shown yet: between',
  hidden: 'hidden',
  notEstimated: 'not estimated',
  hiddenMore: (least: number) => `Hidden: fewer than ${people(least)} had time that counts.`,
  notEstimatedMore: 'No conversation of these days has an estimate.',
  whatThisMeans: 'What this means',
  capped: (days: number) =>
    plural(days, {
      one: '# day of one person cut to 8 h',
      other: '# days of one person cut to 8 h',
    }),

  beforeHidden: (days: number) =>
    `The amount of ${theTimeBefore(days)} is hidden or not estimated.`,
  sameMeasure: (amount: string, days: number) =>
    `<num>${amount}</num> ${inTheTimeBefore(days)} <quiet>by the same measure</quiet>`,
  moved: (change: string, days: number) => `<num>${change} on</num> ${theTimeBefore(days)}`,
  unchangedSince: (days: number) => `<num>unchanged</num> from ${theTimeBefore(days)}`,
  surer: '(the change is known better than the total)',
  beforeAndSurer: (amount: string) =>
    `(${amount} before; the change is known better than the total)`,

  keyFigures: (period: string) => `Key figures, ${period}`,
  countBefore: (count: string, days: number) => `${count} ${inTheTimeBefore(days)}`,
  unchanged: 'unchanged',
  countMoved: (change: string, days: number, before: string) =>
    `${change} on ${theTimeBefore(days)} (${before})`,
  noneBefore: 'No earlier data to compare',

  conversations: 'Conversations',
  counted: (messages: number) =>
    plural(messages, {
      one: 'Counted, not estimated. # message',
      other: 'Counted, not estimated. # messages',
    }),
  countedBy: {
    day: (messages: number) =>
      plural(messages, {
        one: 'Counted, not estimated, by day. # message',
        other: 'Counted, not estimated, by day. # messages',
      }),
    week: (messages: number) =>
      plural(messages, {
        one: 'Counted, not estimated, by week. # message',
        other: 'Counted, not estimated, by week. # messages',
      }),
  },

  timeSaved: 'Time saved',
  covers: (estimated: string, work: string) => `From ${estimated} of ${work} work conversations`,
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
      one: 'Average of # estimated conversation, low end of the range',
      other: 'Average of # estimated conversations, low end of the range',
    }),
  averageCautious: (count: number) =>
    plural(count, {
      one: 'Average of # estimated conversation, cautious',
      other: 'Average of # estimated conversations, cautious',
    }),

  people: 'Active people',
  tooFewPeople: (least: number) => `Fewer than ${people(least)} were active`,
  ofAccounts: (people: string, accounts: string) =>
    `${people} <small>of ${accounts} accounts</small>`,
  ofUnknownAccounts: (people: string) =>
    `${people} <small>of <unknown>an unavailable number of</unknown> accounts</small>`,
  accountsUnknown: 'The number of accounts is unavailable',
  noAccounts: 'No accounts',
  shareOfAccounts: (share: string) => `${share} of accounts; wrote at least one message`,
  gone: (count: number) =>
    plural(count, {
      one: 'Besides, # active person whose account is gone',
      other: 'Besides, # active people whose accounts are gone',
    }),

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

/** Which conversations stand behind a figure. */
export const coverageWords = part('coverage', {
  title: 'Conversations behind this figure',
  share: (share: string) => `<b>${share}</b> of work conversations`,
  none: 'none',
  partOf: (some: string, all: string) => `${some} of ${all}`,
  part: {
    counted: 'Saved or cost time',
    zero: 'Counted as zero',
    unestimated: 'No estimate, so not in the total',
    'left out': 'Left out',
  },
  withReasons: (name: string, reasons: readonly string[]) => `${name}: ${series(reasons)}`,
  reasonAndCount: (reason: string, count: string) => `${reason} ${count}`,
  conversations: 'Conversations',
  bar: (values: { all: number; counted: string; zero: string; unknown: string; out: string }) =>
    `Of ${conversations(values.all)}, ${values.counted} saved or cost time, ${values.zero} count as zero, ${values.unknown} have no estimate, ${values.out} are left out.`,

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
  /** What no person asked for. */
  nobody: { automation: 'automations', internal: 'notes, timers and sub-agents' },

  nobodysWork: (parts: readonly string[]) =>
    `Besides, no person’s work: ${series(parts)}. Their tokens count.`,
  deleted: (count: number) =>
    plural(count, {
      one: '# conversation of these was deleted in Open WebUI.',
      other: '# conversations of these were deleted in Open WebUI.',
    }),
  cannotBeRead: (count: number, reasons: readonly string[]) =>
    plural(count, {
      one: `# conversation of all time cannot be read: ${series(reasons)}.`,
      other: `# conversations of all time cannot be read: ${series(reasons)}.`,
    }),
  inNoCount: (count: number) =>
    plural(count, { one: '# of them is in no count.', other: '# of them are in no count.' }),
  asTheyWere: (count: number) =>
    plural(count, {
      one: '# of them counts as it was when it could be read.',
      other: '# of them count as they were when they could be read.',
    }),
});
