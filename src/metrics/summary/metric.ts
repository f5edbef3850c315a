import type { Sums, UnreadableCount } from '../../domains/cogniforce/index.ts';
import {
  type AskedRange,
  askedRange,
  claimedOf,
  rangeBefore,
  savedOf,
} from '../../figures/frame.ts';
import type { DayRange } from '../../kernel/days.ts';
import { defineMetric, type MetricContext } from '../define-metric.ts';
import { query, reply } from './contract.ts';

/** The figures of a range of days in one answer, with what they cover. */
export const summary = defineMetric({
  name: 'summary',
  summary: 'Conversations, people and time saved in a range of days, and what the figures cover',
  query,
  reply,
  async answer(context, asked) {
    const { aggregates, facts } = context.cogniforce;
    const { range, frame } = await askedRange(context, asked);
    const [sums, people, peopleGone, contributors, reasons, unreadable, accounts, previous] =
      await Promise.all([
        aggregates.total(range),
        aggregates.people(range),
        aggregates.peopleGone(range),
        aggregates.contributors(range),
        aggregates.statuses(range),
        facts.unreadable(),
        context.accounts(),
        periodBefore(context, range, frame),
      ]);
    const hidden = contributors > 0 && contributors < context.minimumGroup;
    return {
      ...frame,
      totalChats: sums.conversations,
      totalMessages: sums.messages,
      ...minutesOf(sums, hidden, frame),
      hidden,
      peopleActive: people,
      peopleGone,
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

function minutesOf(sums: Sums, hidden: boolean, frame: AskedRange['frame']) {
  const saved = hidden ? null : savedOf(sums);
  const claimed = claimedOf(saved, frame);
  const estimated = sums.counted + sums.zero;
  return {
    totalTimeSaved: claimed,
    avgTimeSavedPerChat: claimed !== null && estimated > 0 ? claimed / estimated : null,
    confidenceLevel: sums.confidence,
    saved,
    baselineMinutes: hidden ? null : sums.baseline,
    withAiMinutes: hidden ? null : sums.withAi,
  };
}

function unreadableOf(counts: readonly UnreadableCount[]) {
  const sum = (of: (count: UnreadableCount) => number) =>
    counts.reduce((total, each) => total + of(each), 0);
  const outdated = sum(({ readBefore }) => readBefore);
  return {
    unreadable: sum(({ conversations }) => conversations) - outdated,
    outdated,
    unreadableReasons: counts.map(({ reason, conversations }) => ({ reason, conversations })),
  };
}

/** As many days just before; null where the record does not reach back so far. */
async function periodBefore(
  { cogniforce, minimumGroup }: MetricContext,
  range: DayRange,
  frame: AskedRange['frame'],
) {
  const before = rangeBefore(range, frame.firstDate);
  if (before === null) return null;
  const [sums, people, contributors] = await Promise.all([
    cogniforce.aggregates.total(before),
    cogniforce.aggregates.people(before),
    cogniforce.aggregates.contributors(before),
  ]);
  return {
    startDate: before.from,
    endDate: before.to,
    totalChats: sums.conversations,
    peopleActive: people,
    totalTimeSaved: contributors >= minimumGroup ? claimedOf(savedOf(sums), frame) : null,
  };
}
