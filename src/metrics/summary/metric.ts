import { type AskedRange, claimedOf, periodBefore, savedOf } from '../../figures/frame.ts';
import type { Figures } from '../../figures/index.ts';
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
    const [sums, people, { reasons, unreadable }, accounts, previous] = await Promise.all([
      figures.total(range),
      figures.people(range),
      figures.coverage(range),
      figures.accounts(),
      periodBefore({ range, frame }, (before) => earlier(figures, before, frame)),
    ]);
    return {
      ...frame,
      totalChats: sums.conversations,
      totalMessages: sums.messages,
      ...minutesOf(sums, frame),
      hidden: sums.hidden,
      peopleActive: people.active,
      peopleGone: people.gone,
      accounts,
      coverage: {
        counted: sums.counted,
        zero: sums.zero,
        unestimated: sums.unestimated,
        learning: sums.learning,
        copies: sums.copies,
        reasons,
        ...unreadableOf(unreadable),
        cappedUserDays: sums.cappedUserDays,
      },
      previous,
    };
  },
});

type Total = Awaited<ReturnType<Figures['total']>>;

function minutesOf(sums: Total, frame: AskedRange['frame']) {
  const saved = savedOf(sums);
  const claimed = claimedOf(saved, frame);
  const estimated = sums.counted + sums.zero;
  return {
    totalTimeSaved: claimed,
    avgTimeSavedPerChat: claimed !== null && estimated > 0 ? claimed / estimated : null,
    confidenceLevel: sums.confidence,
    saved,
    baselineMinutes: sums.conservativeBaseline,
    withAiMinutes: sums.withAi,
  };
}

type Counts = Awaited<ReturnType<Figures['coverage']>>['unreadable'];

function unreadableOf(counts: Counts) {
  const sum = (of: (count: Counts[number]) => number) =>
    counts.reduce((total, each) => total + of(each), 0);
  const outdated = sum(({ readBefore }) => readBefore);
  return {
    unreadable: sum(({ conversations }) => conversations) - outdated,
    outdated,
    unreadableReasons: counts.map(({ reason, conversations }) => ({ reason, conversations })),
  };
}

async function earlier(figures: Figures, range: DayRange, frame: AskedRange['frame']) {
  const [sums, people] = await Promise.all([figures.total(range), figures.people(range)]);
  return {
    totalChats: sums.conversations,
    peopleActive: people.active,
    totalTimeSaved: claimedOf(savedOf(sums), frame),
  };
}
