import { analyse, countedEpisodes, type EpisodeFacts } from '../src/analysis/index.ts';
import {
  type CalibratedEstimate,
  calibrate,
  contributionOf,
} from '../src/calibration/calibrate.ts';
import { fitCalibration } from '../src/calibration/fit.ts';
import type { Conversation } from '../src/kernel/conversation.ts';
import { quantile } from '../src/kernel/statistics.ts';
import type { FileConversation } from '../training/estimation/data.ts';
import { OPTIONS } from './analysis-options.ts';
import type { Prediction } from './estimate-predictions.ts';
import { scoresOf, sum } from './estimate-score.ts';
import { atMost, between, type Measure, reported } from './measure.ts';

/** Nobody has answered for conversations: they are published by the prior. */
const PRIOR = fitCalibration('heuristic', []);

/** What conversations come to: minutes without AI, saving, and what reading them costs. */
export function ofConversations(
  name: string,
  conversations: readonly Conversation[],
  isPromised: boolean,
): Measure[] {
  // One warm round: what a process does first is not what analysis costs.
  for (const conversation of conversations) analyse(conversation, OPTIONS);
  const started = process.cpuUsage().user;
  const facts = conversations.map((conversation) => analyse(conversation, OPTIONS));
  const spent = (process.cpuUsage().user - started) / 1000 / conversations.length;
  const episodes = facts.flatMap((each) => countedEpisodes(each.episodes));
  const estimates = episodes.flatMap((episode) => publishedOf(episode) ?? []);
  const baseline = sum(
    episodes.flatMap((episode) => {
      const estimate = publishedOf(episode);
      return estimate === null
        ? []
        : [contributionOf(estimate, episode.success, PRIOR).conservative];
    }),
  );
  const withAi = sum(episodes.map(({ withAiMinutes }) => withAiMinutes));
  const on = `${conversations.length} conversations of ${name}, uncalibrated`;
  const all = [
    between(
      `${name}-median-p50`,
      quantile(
        estimates.map(({ p50 }) => p50),
        0.5,
      ) ?? 0,
      [5, 12],
      on,
      'minutes',
    ),
    between(
      `${name}-saved-share`,
      (baseline - withAi) / baseline,
      [0.05, 0.35],
      `${on}, all terms of the time with AI`,
      'ratio',
    ),
    reported(`${name}-with-ai-mean`, withAi / episodes.length, 'minutes', on),
  ].map((each) => (isPromised ? each : { ...each, goal: null, ok: null }));
  return [...all, atMost('analysis-cpu-per-chat', spent, 1, `${on}, after one warm round`, 'ms')];
}

/** Each conversation's episodes as one figure, and the scores of those whose truth the file says. */
export function predictConversations(conversations: readonly FileConversation[]): {
  readonly predictions: Prediction[];
  readonly measures: Measure[];
} {
  const read = conversations.map(({ conversation, ...file }) => {
    const episodes = countedEpisodes(analyse(conversation, OPTIONS).episodes);
    const estimates = episodes.map(publishedOf);
    const known = estimates.filter((each) => each !== null);
    const total = (of: (estimate: CalibratedEstimate) => number) =>
      known.length === estimates.length && known.length > 0 ? sum(known.map(of)) : null;
    return {
      ...file,
      id: conversation.id,
      low: total(({ p10 }) => p10),
      mostLikely: total(({ p50 }) => p50),
      high: total(({ p90 }) => p90),
      mean: total(({ mean }) => mean),
    };
  });
  const scored = Map.groupBy(read, ({ source }) => source);
  const measures = [...scored].flatMap(([source, rows]) => {
    const known = rows.flatMap(({ minutes: truth, low, mostLikely: p50, high, mean }) =>
      truth === null || low === null || p50 === null || high === null || mean === null
        ? []
        : [{ truth, low, p50, high, mean, conservative: Math.min(p50, mean) }],
    );
    if (known.length === 0) return [];
    const on = `${known.length} conversations of ${source}, uncalibrated level: conversations have no visible rows`;
    return scoresOf(source, [known], on, false);
  });
  const predictions = read.map(({ id, low, mostLikely, high }) => ({ id, low, mostLikely, high }));
  return { predictions, measures };
}

function publishedOf({ estimate, taskClass }: EpisodeFacts): CalibratedEstimate | null {
  if (estimate.status !== 'estimated') return null;
  return calibrate({ taskClass, p50: estimate.p50, sigma: estimate.sigma }, PRIOR);
}
