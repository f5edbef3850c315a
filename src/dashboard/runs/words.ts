import { english, part } from '../../ui/words/language.ts';

const { plural, series } = english;

const conversations = (count: string) => `about ${count} conversations`;

/** Past runs: how they went. */
export const pastRunsWords = part('pastRuns', {
  title: 'Past runs',
  waiting: 'Asking for the past runs.',
  missing: 'The past runs',
  none: 'No run has ended yet',
  allWell: (runs: number) =>
    plural(runs, {
      one: 'The last run was completed',
      other: 'All of the last # runs were completed',
    }),
  notAll: (failed: number, runs: number) => `${failed} of the last ${runs} runs were not completed`,
  sub: 'Newest first. Counts are rounded, to protect people; the terminal has them exactly: <code>cogniforce runs</code>',
  when: 'Began',
  by: 'Started by',
  took: 'Took',
  read: 'Read',
  failed: 'Failed',
  cost: 'Model cost',
  end: 'Ended',
  requestedBy: {
    start: 'the start',
    schedule: 'the schedule',
    api: 'a person here',
    command: 'a command',
    backfill: 'days anew',
  },
  unknown: 'not known',
  few: 'a few or none',
  notAsked: 'none asked',
});

/** Scheduled nights, and what became of them. */
export const nightsWords = part('nights', {
  title: 'Scheduled runs',
  none: 'No run has been scheduled yet',
  allWell: (nights: number) =>
    plural(nights, {
      one: 'The last scheduled run was done',
      other: 'All of the last # scheduled runs were done',
    }),
  notAll: (missing: number, nights: number) =>
    plural(missing, {
      one: `1 of the last ${nights} scheduled runs was not done at its time`,
      other: `# of the last ${nights} scheduled runs were not done at their time`,
    }),
  sub: 'A run that did not happen is made good for by the next one: nothing is lost.',
  when: 'Planned for',
  state: 'What became of it',
  states: {
    waiting: 'is waiting',
    running: 'is running',
    completed: 'done',
    missed: 'did not happen',
  },
  madeGood: (time: string) => `made good for, ${time}`,
  tries: (tries: number) => plural(tries, { one: '# try', other: '# tries' }),
  nextTry: (time: string) => `next try ${time}`,
  because: (state: string, why: string) => series([state, why]),
});

/** Conversations that a run could not do. */
export const leftOutWords = part('leftOut', {
  title: 'Conversations that are left out',
  waiting: 'Asking which conversations are left out.',
  missing: 'What is left out',
  none: 'Every conversation could be read',
  some: (count: string) => `About ${count} conversations could not be read or estimated`,
  noneMore: 'Nothing is missing from the figures because it could not be read.',
  sub: 'They are in no count, or keep the figure by rule. Nothing else is affected.',
  reason: 'Why',
  count: 'Conversations, about',
  next: 'Tried again',
  kinds: {
    unreadable: 'not readable',
    unestimated: 'no estimate of the model',
  },
  unestimated: {
    malformed: 'answers without a usable form',
    inconsistent: 'figures that contradict one another',
    cut: 'answers that were cut off',
    refused: 'declined by the model',
    nothing_to_send: 'nothing that may be sent',
    redaction_failed: 'nothing was sent: personal data could not be removed',
    failed: 'no answer',
    llm_unavailable: 'no answer',
  },
  rule: 'After five minutes, then once a day, three times, then when they change.',
  which:
    'Which conversations these are is shown in the terminal alone: <code>cogniforce failures</code>',
  retry: 'Read them again',
  retrying: 'Asking',
  retried: 'The next run reads them again.',
  notRetried: 'That was not done.',
});

/** Days that are analysed anew. */
export const backfillWords = part('backfills', {
  title: 'Analyse days again',
  waiting: 'Asking for the days that are analysed again.',
  missing: 'The days that are analysed again',
  going: (days: string) => `${days}: analysed again now`,
  sub: 'After a new method or another model. Published figures stay as they are; what differs is added to the next days.',
  quote: 'What would it take?',
  quoting: 'Working it out',
  begin: 'Begin',
  beginning: 'Starting',
  notBegun: 'That was not started.',
  whole: (days: string) => `${days} (days that are published together)`,
  takes: (values: { days: string; count: string | null; time: string | null }) => {
    const what =
      values.count === null ? 'number of conversations not known' : conversations(values.count);
    return `${values.days}: ${what}, ${values.time === null ? 'time not known yet' : `about ${values.time}`}.`;
  },
  asks: (values: { model: string; count: string; usd: string | null; most: string | null }) =>
    values.usd === null
      ? `${values.model} is asked about ${conversations(values.count)}; what that costs is not known.`
      : `${values.model} is asked about ${conversations(values.count)}, for about ${values.usd}, at most ${values.most ?? values.usd}.`,
  asksNone: 'No model is asked.',
  list: 'Days analysed again',
  days: 'Days',
  progress: 'Progress',
  cost: 'Model cost',
  state: 'State',
  states: {
    going: 'going on',
    paused: 'paused',
    cancelled: 'cancelled',
    completed: 'done',
  },
  percent: (share: string) => `${share} done`,
  notTold: 'not told',
  notKnown: 'not known',
  pausedBy: (code: string) => `paused: ${code}`,
  verbs: {
    pause: 'Pause',
    resume: 'Go on',
    cancel: 'Cancel',
  },
  verbOf: (verb: string, days: string) => `${verb}: ${days}`,
});
