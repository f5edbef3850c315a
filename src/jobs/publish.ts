import { countedEpisodes } from '../analysis/index.ts';
import type { Allowance } from '../calibration/allowance.ts';
import {
  type CalibratedEstimate,
  type Contribution,
  calibrate,
  contributionOf,
} from '../calibration/calibrate.ts';
import { type Calibration, fitCalibration, methodOf } from '../calibration/fit.ts';
import {
  type CalibrationInForce,
  type DayConversation,
  type EpisodeEstimate,
  type PublishedMinutes,
  publishedMinutes,
  type RebuiltDays,
  type TaskMinutes,
} from '../domains/cogniforce/index.ts';
import { confidenceOf } from '../kernel/statistics.ts';
import type { PublishedEstimate } from './user-days.ts';

/** A conversation with the minutes that it publishes now; `changed` where they are other ones than before. */
export interface PublishedConversation extends DayConversation {
  readonly changed: RebuiltDays['published'][number] | null;
}

export type Publisher = ReturnType<typeof publisherOf>;

/**
 * Turns raw estimates into published ones by the calibrations in force; a method without one is published by its prior, and so
 * is the time beside the chat.
 */
export function publisherOf(
  inForce: ReadonlyMap<string, CalibrationInForce>,
  allowance: Allowance,
) {
  const priors = new Map<string, Calibration>();
  function calibrationOf(method: string): Calibration {
    const known = inForce.get(method)?.calibration ?? priors.get(method);
    if (known !== undefined) return known;
    const prior = fitCalibration(method, []);
    priors.set(method, prior);
    return prior;
  }
  function calibrated(episode: EpisodeEstimate): Calibrated | null {
    const { method, model, p50, sigma, taskClass, success } = episode;
    if (method === null || p50 === null || sigma === null) return null;
    const calibration = calibrationOf(methodOf(method, model));
    const estimate = calibrate({ taskClass, p50, sigma }, calibration);
    const contribution = contributionOf(estimate, success, calibration);
    return { estimate, calibration, contribution };
  }
  /** What the time with AI of a conversation is by answers; its facts have it by the setting. */
  function corrected(withAi: number | null, counted: readonly EpisodeEstimate[]): number | null {
    const more = allowance.minutes - allowance.prior;
    if (withAi === null || more === 0) return withAi;
    return withAi + more * counted.reduce((sum, { turns }) => sum + turns.length, 0);
  }
  return {
    allowance,

    /** Number of the fit that a method is published by; null: its prior. */
    versionOf: (method: string): number | null => inForce.get(method)?.version ?? null,

    /** What an episode adds to sums; null where it is not estimated. */
    estimate(episode: EpisodeEstimate): PublishedEstimate | null {
      const known = calibrated(episode);
      if (known === null) return null;
      const { method, sharedSd } = known.calibration;
      const inFull = contributionOf(known.estimate, 1, known.calibration);
      return { ...known.contribution, inFull, method, sharedSd };
    },

    /** Conversations with what their own episodes come to; one without any keeps what it has. */
    conversations(
      conversations: readonly DayConversation[],
      estimates: readonly EpisodeEstimate[],
    ): PublishedConversation[] {
      const own = Map.groupBy(estimates, ({ conversationId }) => conversationId);
      return conversations.map((conversation) => {
        const episodes = own.get(conversation.conversationId);
        if (episodes === undefined) return { ...conversation, changed: null };
        const counted = countedEpisodes(episodes);
        const tasks = counted.map((episode) => {
          const known = calibrated(episode);
          return known === null ? null : minutesOf(known);
        });
        const counts = conversation.status === 'estimated';
        const minutes = publishedMinutes(
          tasks,
          counts ? corrected(conversation.withAi, counted) : null,
        );
        const same = Object.entries(minutes).every(
          ([name, value]) => conversation[name as keyof PublishedMinutes] === value,
        );
        const { conversationId } = conversation;
        return {
          ...conversation,
          ...minutes,
          changed: same ? null : { conversationId, ...minutes },
        };
      });
    },
  };
}

interface Calibrated {
  readonly estimate: CalibratedEstimate;
  readonly calibration: Calibration;
  readonly contribution: Contribution;
}

function minutesOf({ estimate, contribution }: Calibrated): TaskMinutes {
  const { p10, p50, p90, sigma } = estimate;
  const { conservative } = contribution;
  return { p10, p50, p90, confidence: confidenceOf(sigma), conservative };
}
