import {
  type CogniforceRepositories,
  listPrice,
  type Usage,
} from '../../src/domains/cogniforce/index.ts';
import type { Valuation } from '../../src/figures/index.ts';
import type { DayRange } from '../../src/kernel/days.ts';

type Repositories = Pick<
  CogniforceRepositories,
  'aggregates' | 'facts' | 'usage' | 'loggedCalls' | 'runs'
>;

/** What is stored of some days, to the last conversation: what the book is written from, and what leaves nowhere. */
export async function storedSummary({ aggregates, facts, runs }: Repositories, range: DayRange) {
  const [sums, reasons, unreadable, peopleActive, peopleGone, last] = await Promise.all([
    aggregates.total(range),
    aggregates.statuses(range),
    facts.unreadable(),
    aggregates.people(range),
    aggregates.peopleGone(range),
    runs.last('completed'),
  ]);
  const { conversations, messages, counted, zero, unestimated, learning, copies } = sums;
  const { conservativeBaseline, withAi, confidence } = sums;
  const outdated = unreadable.reduce((all, each) => all + each.readBefore, 0);
  return {
    asOf: last?.completedAt ?? null,
    ...{ totalChats: conversations, totalMessages: messages, peopleActive, peopleGone },
    totalTimeSaved:
      conservativeBaseline === null || withAi === null ? null : conservativeBaseline - withAi,
    ...{ baselineMinutes: conservativeBaseline, withAiMinutes: withAi },
    confidenceLevel: confidence,
    coverage: {
      ...{ counted, zero, unestimated, learning, copies, reasons, outdated },
      unreadable: unreadable.reduce((all, each) => all + each.conversations, 0) - outdated,
      unreadableReasons: unreadable.map(({ reason, conversations }) => ({ reason, conversations })),
      cappedUserDays: sums.cappedUserDays,
    },
  };
}

/** What the answers of some days used and cost. */
export async function storedCost(
  { usage, loggedCalls }: Repositories,
  { costUsd }: Pick<Valuation, 'costUsd'>,
  range: DayRange,
) {
  const [models, outside, first] = await Promise.all([
    usage.byModel(range),
    usage.outsideChats(range),
    loggedCalls.since(),
  ]);
  const since = first?.slice(0, 10) ?? null;
  const isKnown = since !== null && since <= range.to;
  const calls = totalOf(outside.map((each) => rowOf(each, costUsd)));
  const rows = models.map((each) => rowOf(each, costUsd));
  return {
    models: rows.sort((a, b) => (b.knownUsd ?? -1) - (a.knownUsd ?? -1)),
    total: totalOf(rows),
    outsideChats: {
      since,
      calls: isKnown ? calls.answers : null,
      totalTokens: isKnown ? (outside.length === 0 ? 0 : calls.totalTokens) : null,
      knownUsd: isKnown ? calls.knownUsd : null,
    },
  };
}

function rowOf(usage: Usage, costUsd: Valuation['costUsd']) {
  const list = listPrice(usage, costUsd);
  const { billed, billable } = usage;
  const known = [billed?.usd ?? null, list].filter((usd) => usd !== null);
  return {
    ...{ model: usage.model, baseModel: usage.baseModel, answers: usage.answers },
    answersKnown: (billed?.answers ?? 0) + (list === null ? 0 : (billable?.answers ?? 0)),
    answersBilled: billed?.answers ?? 0,
    answersWithoutUsage: usage.answersUnknown,
    ...{ inputTokens: usage.input, outputTokens: usage.output, totalTokens: usage.total },
    ...{ cachedTokens: usage.cached, cacheWriteTokens: usage.cacheWrite },
    reasoningTokens: usage.reasoning,
    knownUsd: known.length === 0 ? null : known.reduce((all, usd) => all + usd, 0),
  };
}

function totalOf(rows: readonly ReturnType<typeof rowOf>[]) {
  const sum = (of: (row: ReturnType<typeof rowOf>) => number) =>
    rows.reduce((all, row) => all + of(row), 0);
  const tokens = rows.map(({ totalTokens }) => totalTokens).filter((count) => count !== null);
  const answersKnown = sum((row) => row.answersKnown);
  const answers = sum((row) => row.answers);
  const answersWithoutUsage = sum((row) => row.answersWithoutUsage);
  return {
    ...{ answers, answersKnown, answersWithoutUsage },
    answersWithoutPrice: answers - answersKnown - answersWithoutUsage,
    knownUsd: answers > 0 && answersKnown === 0 ? null : sum((row) => row.knownUsd ?? 0),
    totalTokens: tokens.length === 0 ? null : tokens.reduce((all, count) => all + count, 0),
  };
}
