import { analyse } from '../../src/analysis/index.ts';
import { spearman } from '../../test/support/statistics.ts';
import { OPTIONS } from '../analysis-options.ts';
import { sum } from '../estimate-score.ts';
import { atLeast, atMost, type Measure, reported } from '../measure.ts';
import { type JudgedChat, LANGUAGES } from './set.ts';

const GOALS = { kinds: 0.8, kindsOfLanguage: 0.7, found: 0.75, falseAlarms: 0.05, rho: 0.75 };
/** What is promised to be known well; the others go by form, script and a few words. */
const WELL_KNOWN = new Set<string>(['de', 'en', 'es', 'fr', 'hu', 'pl']);

/** A chat, and what analysis says of it beside the judgement. */
export interface ScoredChat extends JudgedChat {
  readonly kind: string;
  readonly outcome: string;
  /** Most likely minutes without AI, all tasks together. */
  readonly minutes: number;
}

/** Analyses chats as the server does. */
export function scoredChats(chats: readonly JudgedChat[]): ScoredChat[] {
  return chats.map((chat) => {
    const { taskClass: kind, outcome, episodes } = analyse(chat.conversation, OPTIONS);
    const minutes = episodes.map(({ estimate }) =>
      estimate.status === 'estimated' ? estimate.p50 : 0,
    );
    return { ...chat, kind, outcome, minutes: sum(minutes) };
  });
}

/** How often the kind is right, and where not. */
export function ofKinds(name: string, chats: readonly ScoredChat[]): Measure[] {
  const of = (some: readonly ScoredChat[]) => share(some.filter(isKindRight), some);
  const languages = LANGUAGES.flatMap((language) => {
    const own = chats.filter((chat) => chat.language === language);
    if (own.length === 0) return [];
    const on = `${own.length} chats of ${name} in ${language}`;
    return WELL_KNOWN.has(language) && name === 'whole'
      ? [atLeast(`${name}-kind-${language}`, of(own), GOALS.kindsOfLanguage, on, 'share')]
      : [reported(`${name}-kind-${language}`, of(own), 'share', on)];
  });
  return [
    atLeast(`${name}-kind`, of(chats), GOALS.kinds, `${chats.length} chats of ${name}`, 'share'),
    ...languages,
  ];
}

function isKindRight({ kind, judged }: ScoredChat): boolean {
  return kind === judged.kind;
}

/** How many of the failed chats are seen, and how many good ones are taken for failed. */
export function ofOutcomes(name: string, chats: readonly ScoredChat[]): Measure[] {
  const judgedAs = (outcome: string) => chats.filter(({ judged }) => judged.outcome === outcome);
  const seen = (some: readonly ScoredChat[]) => share(some.filter(isSeenAsFailed), some);
  const [no, partly, done] = [judgedAs('no'), judgedAs('partly'), judgedAs('done')];
  const on = (some: readonly ScoredChat[], what: string) =>
    `${some.length} ${what} chats of ${name}; partly or no is taken for seen`;
  return [
    atLeast(`${name}-failed-found`, seen(no), GOALS.found, on(no, 'failed'), 'share'),
    atMost(`${name}-false-alarms`, seen(done), GOALS.falseAlarms, on(done, 'done'), 'share'),
    reported(`${name}-partly-found`, seen(partly), 'share', on(partly, 'partly done')),
  ];
}

function isSeenAsFailed({ outcome }: ScoredChat): boolean {
  return outcome === 'partly' || outcome === 'no';
}

/** Whether more minutes are said of what takes longer. */
export function ofMinutes(name: string, chats: readonly ScoredChat[]): Measure[] {
  const work = chats.filter(({ judged }) => judged.kind !== 'chit_chat');
  const right = work.filter(isKindRight);
  const ratio =
    sum(work.map(({ minutes }) => minutes)) / sum(work.map(({ judged }) => judged.minutes));
  const on = `${work.length} chats of ${name} but for small talk, uncalibrated`;
  return [
    atLeast(`${name}-minutes-rho`, rhoOf(work), GOALS.rho, on, 'rho'),
    reported(
      `${name}-minutes-rho-where-kind-is-right`,
      rhoOf(right),
      'rho',
      `${right.length} chats of ${name}`,
    ),
    reported(
      `${name}-minutes-total`,
      ratio,
      'ratio',
      `sum of the most likely over that of the judged; ${on}`,
    ),
  ];
}

function rhoOf(chats: readonly ScoredChat[]): number {
  const pairs = [
    chats.map(({ minutes }) => minutes),
    chats.map(({ judged }) => judged.minutes),
  ] as const;
  return spearman(...pairs) ?? 0;
}

function share(part: readonly unknown[], whole: readonly unknown[]): number {
  return part.length / Math.max(1, whole.length);
}
