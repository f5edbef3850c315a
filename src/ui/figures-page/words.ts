import { english, part } from '../words/language.ts';

/** What every page of figures says in all its states. */
export const pageWords = part('figuresPage', {
  figures: 'Figures',
  theFigures: 'The figures',
  nothingLost: 'Open WebUI is not affected, and nothing is lost.',
  computing: 'The figures of these days are being computed.',
  updating: 'Loading; the figures shown are the ones before',
  /** On paper alone. Input: days in words, and a moment as text. */
  printed: (days: string, asOf: string, zone: string) =>
    `${days}, as of ${asOf} (${zone}). Time saved is an estimate: by hand minus with AI; the truth lies in the likely range in 8 of 10 cases. How it is made: the page Method.`,
  updatingAsOf: (time: string) => `Loading; the figures shown are the ones before, as of ${time}`,

  noneIn: (period: string) => `${period}, there are no figures.`,
  noneYetIn: (period: string) => `${period}, there are no figures yet.`,
  notByItself: (period: string) => `${period}, nothing is published by itself.`,
  withLaterDays: 'It is part of the figures of the days that follow.',
  nothingYet: 'Nothing is published yet.',
  fromFirstDays: (least: number) =>
    english.plural(least, {
      one: 'Figures are shown from the first days on which at least # person used it.',
      other: 'Figures are shown from the first days on which at least # people used it.',
    }),
  available: (from: string, to: string) => `Data available from ${from} to ${to}.`,
  newest: (newest: string, following: readonly string[]) => {
    const verb = following.length === 1 ? 'follows' : 'follow';
    return `Newest: ${newest}. ${english.list(following)} ${verb} with the next day on which enough people use it.`;
  },
  newestSince: (newest: string) =>
    `Newest: ${newest}. The days since follow with the next day on which enough people use it.`,
  showAll: 'Show all days since the start',

  firstUse: 'Three steps to the first figures',
  firstUseMore:
    'The first run reads every conversation once and says how long it needs; later ones read only what changed.',
  step: { done: 'done', now: 'now', later: 'later', failed: 'failed' },
  stepFound: 'Open WebUI’s database is found',
  stepRun: 'The first run reads every conversation',
  stepFigures: 'The figures are here',
  stepFiguresMore:
    'This page shows them by itself. Open WebUI is only read, and no message is copied.',
  noAnswerYet: 'It has not answered yet.',
  release: (release: string) => `Open WebUI ${release}.`,
  releaseUnknown: 'Its release is not known here, but it has what is needed.',

  keys: 'Keys',
  keyBefore: 'The period before',
  keyAfter: 'The period after',
  keyCompare: 'Compare with the next: the period before, a year before, nothing',
  keyTable: 'Show or hide the table',
  keyList: 'This list',
  keysAct: 'Single keys act',
  close: 'Close',

  state: 'State of the figures',
  figuresAsOf: (time: string) => `Figures as of ${time}.`,
  sourceAway: (since: string) => `Open WebUI’s database has not answered since ${since}.`,
  sourceAwayComplete: 'The days shown were complete before that, so their totals stand.',
  sourceAwayMore:
    'Missing until it answers: the number of accounts, and new conversations. Nothing is lost; the next run catches up.',
  readOnly: (since: string) => `Nothing can be written since ${since}.`,
  readOnlyMore:
    'The figures stand. New conversations are not analysed, and no answer is taken, until Cogniforce’s database can be written.',
  otherAway: (domain: string, since: string) =>
    `The database of ${domain} has not answered since ${since}.`,
  otherAwayMore: 'No figure on this page depends on it.',
  offline: 'No connection.',
  offlineMore: 'Cogniforce does not answer this page. What is shown stays; it goes on by itself.',
  tryNow: 'Try now',
  trying: 'Trying',
  noAnswerNow: 'no answer yet',
  nextTry: (wait: string) => `next try in ${wait}`,

  preparing: 'Cogniforce’s database is being made ready.',
  preparingMore: 'The figures come by themselves.',
  unavailable: 'Figures unavailable. Open WebUI is not affected.',
  unavailableMore: (since: string) =>
    `Cogniforce’s own database has not answered since ${since}. The figures come back by themselves when it does.`,
  lastKnown: (sentence: string) => `Last known: ${sentence}`,
  lastKnownAsOf: (time: string, sentence: string) => `Last known, as of ${time}: ${sentence}`,
});
