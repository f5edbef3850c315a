import { english, part } from '../words/language.ts';

/** What is said of every table whose rows are published once a week or month: by model, by group. */
export const classesWords = part('classes', {
  /** "By model, 24 Oct–20 Nov" */
  headed: (heading: string, days: string) => `${heading}, ${days}`,
  waiting: (since: string, least: string) =>
    `Waiting since ${since}: first shown with the first whole week or month in which at least ${least} people took part.`,
  noneBy: (day: string) => `No whole week or month with enough people had ended by ${day}.`,
  nothingYet: (least: string) =>
    `Nothing is published yet: figures are shown from the first days on which at least ${least} people used it.`,
  ofWeeks: (named: string, all: string) => `${named} of ${all} weeks`,
  ofMonths: (named: string, all: string) => `${named} of ${all} months`,
  ofPeriods: (named: string, all: string) => `${named} of ${all} periods`,
  sumsOfWeeks: (count: number) =>
    english.plural(count, {
      one: 'One whole week, in rounded amounts: rows need not add up to the total.',
      other: '# whole weeks, in rounded amounts: rows need not add up to the total.',
    }),
  sumsOfMonths: (count: number) =>
    english.plural(count, {
      one: 'One whole month, in rounded amounts: rows need not add up to the total.',
      other: '# whole months, in rounded amounts: rows need not add up to the total.',
    }),
  sumsOfPeriods: (count: number) =>
    english.plural(count, {
      one: 'One whole week or month, in rounded amounts: rows need not add up to the total.',
      other: '# whole weeks or months, in rounded amounts: rows need not add up to the total.',
    }),
  /** A count of which some days say nothing: "≥ 1,285" */
  atLeast: (amount: string) => `≥\u00a0${amount}`,
  notSaid: 'not said',

  /** Of work. A code that is not here is told as it is. */
  kinds: {
    chit_chat: 'small talk',
    lookup: 'looking something up',
    summarise: 'summaries',
    translate: 'translations',
    edit: 'editing texts',
    draft: 'drafting texts',
    code_new: 'writing code',
    code_debug: 'finding faults in code',
    data: 'data and analysis',
    plan: 'planning and deciding',
    other: 'something else',
  },
});
