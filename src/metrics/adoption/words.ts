import { english, part } from '../../ui/words/language.ts';

/** What the page says of who takes to it, how often, and who stays. */
export const adoptionWords = part('adoption', {
  title: 'Adoption',
  waiting: 'How many people use it is being looked up.',
  missing: 'Adoption',

  /** "Q4 2026" */
  quarter: (number: number, year: string) => `Q${number} ${year}`,
  quarters: (from: string, to: string) => `${from} to ${to}`,
  atLeast: (people: string) => `≥\u00a0${people}`,
  notSaid: 'not said',

  notYet: 'How many people use it is not said yet',
  waitingSince: (since: string, least: string) =>
    `Waiting since ${since}: first shown with the first whole month in which at least ${least} people used it.`,
  noneBy: (day: string) => `No whole month had ended by ${day}.`,
  nothingYet: (least: string) =>
    `Nothing is published yet: figures are shown from the first days on which at least ${least} people used it.`,
  tooFew: (month: string) => `Too few people used it to say how many, ${month}`,
  weeklyOf: (values: { least: string; accounts: number; month: string }) =>
    english.plural(values.accounts, {
      one: `At least ${values.least} of # account uses it weekly, ${values.month}`,
      other: `At least ${values.least} of # accounts use it weekly, ${values.month}`,
    }),
  weekly: (least: string, month: string) => `At least ${least} people use it weekly, ${month}`,
  activeOf: (values: { least: string; accounts: number; month: string }) =>
    english.plural(values.accounts, {
      one: `At least ${values.least} of # account used it, ${values.month}`,
      other: `At least ${values.least} of # accounts used it, ${values.month}`,
    }),
  active: (least: string, month: string) => `At least ${least} people used it, ${month}`,
  steps: 'From account to habit',
  stepsSub: 'People of the last whole month, rounded down. Each step is part of the one before it.',
  accounts: 'Have an account',
  tried: 'Have tried it',
  activeInMonth: 'Used it in the month',
  weeklyStep: 'Weekly: in at least 3 of the last 4 weeks',
  alwaysStep: 'Every week: in all 4 of them',
  notStarted: (most: string, accounts: string) =>
    `At most ${most} of ${accounts} accounts have never used it.`,
  share: 'Share of the accounts, at least',
  people: 'People',
  drawn: 'Drawn',
  step: 'Step',
  roundedDown: (step: string) =>
    `Numbers of people are rounded down to a multiple of ${step}, and never say “everybody”; accounts are exact.`,
  exactly: 'Numbers are exact, since everybody has agreed to be shown.',

  spread: 'How often people use it',
  spreadSub: (month: string) =>
    `People by active days, ${month}. Each line is part of the one above.`,
  spreadNone: 'Too few people to tell groups of them apart.',
  days: 'Active days',
  daysOrMore: (days: number) =>
    english.plural(days, { one: '# day or more', other: '# days or more' }),
  stickiness: (low: string, high: string) =>
    `On an average day, ${low} to ${high} of the month’s people use it (stickiness, weekends included).`,
  stickinessIs: (share: string) =>
    `On an average day, ${share} of the month’s people use it (stickiness, weekends included).`,
  stickinessFrom: (people: string) =>
    `How many come on an average day is said from ${people} people on.`,

  cohorts: 'Who stays',
  stay: (values: { many: number; all: number }) =>
    english.plural(values.all, {
      one: `In ${values.many} of # group of beginners, half or more still use it`,
      other: `In ${values.many} of # groups of beginners, half or more still use it`,
    }),
  cohortsSub:
    'People who began in the same quarters, ten or more together, and whether half of them used it in the quarters after.',
  cohortsNone: (least: string) =>
    `Shown from two groups of at least ${least} people who began in the same quarters.`,
  began: 'Began in',
  later: (quarters: number) =>
    english.plural(quarters, { one: '# quarter later', other: '# quarters later' }),
  halfOrMore: 'half or more',
  underHalf: 'under half',
  notYetOver: 'not over yet',

  firstUse: 'From account to first use',
  firstUseOf: (values: { cohort: string; least: string }) =>
    `Of at least ${values.least} people who began in ${values.cohort}`,
  firstUseNone: 'Too few people, or it is not known when their accounts were made.',
  firstUseWithin: 'First use',
  within: (days: number) => english.plural(days, { one: 'Within # day', other: 'Within # days' }),
  sameDay: 'On the day they got their account',

  comings: 'New, paused and back',
  startedLast: (least: string, quarter: string) => `At least ${least} people began in ${quarter}`,
  startedFew: (quarter: string) => `Few people began in ${quarter}, or none`,
  noQuarter: 'Who began and who paused is not said yet',
  noQuarterWhy: 'Shown with the first whole quarter.',
  comingsSub:
    'People by quarter, rounded down. Paused: used it in the quarter before, not in this one. Back: again after a quarter without.',
  ofQuarter: 'Quarter',
  started: 'Began',
  paused: 'Paused',
  back: 'Back',
  triedUntil: 'Tried so far',
  fewOrNone: (least: string) => `–: fewer than ${least} people, or too near to it to tell.`,

  activePeople: 'Active people',
  activeSub: 'At least so many people used it in each whole week or month.',
  activeLast: (least: string, days: string) => `At least ${least} people were active, ${days}`,
  activeFew: (days: string) => `How many people were active is not said of ${days}`,
  period: 'Week or month',

  groups: 'By group',
  groupsSub: (month: string) =>
    `Groups that may be named, ${month}: members, and how many of them were active in the week with the most, or in the month.`,
  groupsNone: 'No group is named: each would tell of too few people.',
  group: 'Group',
  members: 'Members',
  groupActive: 'Active',
});
