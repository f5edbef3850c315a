import type {
  AssumedSums,
  CogniforceRepositories,
  InFull,
  Sums,
} from '../domains/cogniforce/index.ts';
import { IDLE_GAPS, type IdleGap } from '../kernel/idle-gaps.ts';
import { OFF_CHAT_ERROR, Z90 } from '../kernel/statistics.ts';
import type { SavedMinutes } from './contract.ts';
import { type SumsOfTime, savedOf } from './frame.ts';

/** What may have become of a task. */
export const OUTCOMES = ['done', 'partly', 'no', 'unclear'] as const;
export type SuccessWeights = Readonly<Record<(typeof OUTCOMES)[number], number>>;

/** What the figures rest on as things are set. */
export interface AssumptionSettings {
  /** A longer pause counts as nothing; minutes. */
  readonly idleMinutes: number;
  /** Minutes beside the chat for each counted turn, before anybody has answered. */
  readonly offChatMinutes: number;
  /** Factor on the time without AI, by what became of a task. */
  readonly success: SuccessWeights;
}

/** The minutes beside the chat for each turn, as they are used. */
export interface AllowanceInForce {
  readonly minutes: number;
  /** 80 % range, the lower end not below zero. */
  readonly low: number;
  readonly high: number;
  /** Answers of people that are in it. */
  readonly answers: number;
}

/** The sums of a range, whole and taken apart. */
export interface Assumed {
  readonly sums: Sums;
  readonly parts: AssumedSums;
}

/** What is taken to be other than it is; what is left out stays as it is. */
export interface WhatIf {
  readonly idleGap?: IdleGap | undefined;
  /** Minutes a turn; its error stays the same share of it. */
  readonly offChat?: number | undefined;
  readonly success?: Partial<SuccessWeights> | undefined;
  /** Factor on every time without AI, after the calibration. */
  readonly level?: number | undefined;
}

/** As set, where nobody has answered since that was set. */
export async function allowanceInForce(
  { allowance }: Pick<CogniforceRepositories, 'allowance'>,
  set: number,
): Promise<AllowanceInForce> {
  const fitted = await allowance.inForce();
  const { minutes, sd, labels } =
    fitted?.prior === set ? fitted : { minutes: set, sd: OFF_CHAT_ERROR * set, labels: 0 };
  const half = Z90 * sd;
  return {
    minutes,
    low: Math.max(0, minutes - half),
    high: minutes + half,
    answers: labels,
  };
}

/** The threshold as one of those that are kept; null where another is set. */
export function keptGap(idleMinutes: number): IdleGap | null {
  return IDLE_GAPS.find((gap) => gap === idleMinutes) ?? null;
}

/**
 * The time saved if something were other than it is: what is stored is enough, no conversation is looked at.
 *
 * Weights and level act on days as the cap cut them. Null where what it takes is not known of every day of the range: of
 * days of before it was kept, until a run has made them anew; of conversations that are gone, for good.
 */
export function savedIf(
  { sums, parts }: Assumed,
  { idleGap, offChat, success, level = 1 }: WhatIf,
  set: SuccessWeights,
): SavedMinutes | null {
  const baseline = success === undefined ? sums : weighed(sums, parts, { ...set, ...success });
  const time =
    idleGap === undefined && offChat === undefined
      ? sums
      : timed(sums, parts, { idleGap, offChat });
  if (baseline === null || time === null) return null;
  const times = (value: number | null, factor = level) => (value === null ? null : value * factor);
  return savedOf({
    conservativeBaseline: times(baseline.conservativeBaseline),
    meanBaseline: times(baseline.meanBaseline),
    variance: times(baseline.variance, level ** 2),
    sharedDeviation: times(baseline.sharedDeviation),
    withAi: time.withAi,
    offChatDeviation: time.offChatDeviation,
  });
}

type Baseline = Pick<
  SumsOfTime,
  'conservativeBaseline' | 'meanBaseline' | 'variance' | 'sharedDeviation'
>;

function weighed(sums: Sums, { outcomes }: AssumedSums, weights: SuccessWeights): Baseline | null {
  let conservative = 0;
  let mean = 0;
  let variance = 0;
  for (const outcome of OUTCOMES) {
    const full: InFull | null = outcomes[outcome];
    if (full === null) return null;
    const weight = weights[outcome];
    conservative += weight * full.conservative;
    mean += weight * full.mean;
    variance += weight ** 2 * full.variance;
  }
  const { meanBaseline, sharedDeviation } = sums;
  const isShared = meanBaseline !== null && meanBaseline > 0 && sharedDeviation !== null;
  return {
    conservativeBaseline: conservative,
    meanBaseline: mean,
    variance,
    // Methods have the same share of every outcome, near enough.
    sharedDeviation: isShared ? (sharedDeviation / meanBaseline) * mean : null,
  };
}

function timed(
  { withAi, offChatDeviation }: Sums,
  { chat, chatAtGaps, turns }: AssumedSums,
  { idleGap, offChat }: Pick<WhatIf, 'idleGap' | 'offChat'>,
): Pick<SumsOfTime, 'withAi' | 'offChatDeviation'> | null {
  const inChat = idleGap === undefined ? chat : chatAtGaps[idleGap];
  if (withAi === null || chat === null || inChat === null || turns === null) return null;
  if (offChat === undefined) return { withAi: withAi - chat + inChat, offChatDeviation };
  const beside = withAi - chat;
  const share =
    beside > 0 && offChatDeviation !== null ? offChatDeviation / beside : OFF_CHAT_ERROR;
  return { withAi: inChat + turns * offChat, offChatDeviation: share * turns * offChat };
}
