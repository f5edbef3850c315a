import { type AskedRange, periodBefore } from '../../figures/frame.ts';
import { type Classes, type Figures, otherOf } from '../../figures/index.ts';
import { workingDays } from '../../figures/months.ts';
import { claimedOf, savedOf } from '../../figures/time.ts';
import type { DayRange } from '../../kernel/days.ts';
import { defineMetric } from '../define-metric.ts';
import { query, reply } from './contract.ts';

/** The figures of a range of days in one answer, with what they cover. */
export const summary = defineMetric({
  name: 'summary',
  summary: 'Conversations, people and time saved in a range of days, and what the figures cover',
  query,
  reply,
  async answer(figures, asked) {
    const { range, frame } = await figures.frame(asked);
    const [total, people, statuses, notRead, accounts, previous] = await Promise.all([
      figures.total(range),
      figures.people(range),
      figures.classes('status', range),
      figures.notRead(),
      figures.accounts(),
      periodBefore({ range, frame }, (before) => earlier(figures, before, frame), asked.compare),
    ]);
    const { conversations, messages } = total;
    return {
      ...frame,
      totalChats: conversations.amount,
      totalMessages: messages.amount,
      atLeast: [
        ...(isPart(conversations) ? (['totalChats'] as const) : []),
        ...(isPart(messages) ? (['totalMessages'] as const) : []),
      ],
      ...minutesOf(total, frame),
      peopleActive: people.atLeast,
      peopleCovers: people.covers,
      accounts,
      cappedUserDays: total.cappedDays,
      coverage: coverageOf(statuses),
      notRead: notReadOf(notRead),
      compare: asked.compare ?? 'before',
      workingDays: frame.covers === null ? null : workingDays(frame.covers),
      previous,
    };
  },
});

type Total = Awaited<ReturnType<Figures['total']>>;

const isPart = ({ amount, isWhole }: Total['conversations']) => amount !== null && !isWhole;

function minutesOf({ time, estimated, confidence }: Total, frame: AskedRange['frame']) {
  const saved = savedOf(time);
  const claimed = claimedOf(saved, frame);
  const isKnown = claimed !== null && estimated !== null && estimated > 0;
  return {
    totalTimeSaved: claimed,
    estimatedChats: estimated,
    avgTimeSavedPerChat: isKnown ? claimed / estimated : null,
    confidenceLevel: confidence,
    saved,
    baselineMinutes: time?.conservativeBaseline ?? null,
    withAiMinutes: time?.withAi ?? null,
  };
}

/** In which part of the coverage each status and reason is counted. */
const PART_OF: Readonly<
  Record<string, 'counted' | 'zero' | 'unestimated' | 'learning' | 'copies'>
> = {
  'estimated counted': 'counted',
  'estimated failed': 'zero',
  'estimated small_talk': 'zero',
  'excluded learning': 'learning',
  'excluded personal': 'learning',
  'excluded copy': 'copies',
  'excluded import': 'copies',
  'excluded empty': 'copies',
};

function coverageOf(statuses: Classes) {
  const { covers, named, total } = statuses;
  if (covers === null) return null;
  const reasons = named.map(({ name: [name = ''], amounts }) => {
    const [status = '', reason = ''] = name.split(' ');
    return { status, reason, conversations: amounts.conversations ?? 0 };
  });
  const partOf = ({ status, reason }: (typeof reasons)[number]) =>
    status === 'unestimated' ? 'unestimated' : PART_OF[`${status} ${reason}`];
  const sum = (part: string) => {
    const own = reasons.filter((each) => partOf(each) === part);
    return own.length === 0 ? null : own.reduce((all, each) => all + each.conversations, 0);
  };
  return {
    covers,
    conversations: total.amounts.conversations ?? null,
    ...{ counted: sum('counted'), zero: sum('zero'), unestimated: sum('unestimated') },
    ...{ learning: sum('learning'), copies: sum('copies') },
    other: otherOf(statuses, 'conversations'),
    reasons,
  };
}

type NotRead = Awaited<ReturnType<Figures['notRead']>>;

function notReadOf(counts: NotRead) {
  const sum = (of: (count: NotRead[number]) => number) =>
    counts.reduce((total, each) => total + of(each), 0);
  const outdated = sum(({ readBefore }) => readBefore);
  return {
    unreadable: Math.max(0, sum(({ conversations }) => conversations) - outdated),
    outdated,
    reasons: counts.map(({ reason, conversations }) => ({ reason, conversations })),
  };
}

async function earlier(figures: Figures, range: DayRange, frame: AskedRange['frame']) {
  const [{ conversations, time }, covers] = await Promise.all([
    figures.total(range),
    figures.covers(range),
  ]);
  return {
    workingDays: covers === null ? null : workingDays(covers),
    totalChats: conversations.amount,
    totalTimeSaved: claimedOf(savedOf(time), frame),
  };
}
