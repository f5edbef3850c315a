import type { Amounts, BookBlock, Published } from '../domains/cogniforce/book.ts';
import type { DayRange } from '../kernel/days.ts';
import { IDLE_GAPS, type IdleGap } from '../kernel/idle-gaps.ts';
import { OFF_CHAT_ERROR, Z90 } from '../kernel/statistics.ts';
import { said } from './book.ts';
import type { Classes } from './classes.ts';
import type { SavedMinutes } from './contract.ts';
import { type SumsOfTime, savedOf } from './time.ts';

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

/** The time of a range, and what it would be made of otherwise; each null where it is not said of these days. */
export interface Assumed {
  readonly time: SumsOfTime;
  /** Minutes in the chat, as things are set. */
  readonly chat: number | null;
  readonly chatAtGaps: Readonly<Record<IdleGap, number | null>>;
  /** Counted turns. */
  readonly turns: number | null;
  readonly outcomes: Outcomes | null;
}

/** What tasks would add in full, whatever became of them, in the periods that say it. */
export interface Outcomes {
  readonly covers: DayRange;
  /** By outcome: sums of P50 and of means, minutes, and of variances. Those that are not named are not there. */
  readonly inFull: Readonly<Partial<Record<keyof SuccessWeights, InFull>>>;
}

interface InFull {
  readonly conservative: number;
  readonly mean: number;
  readonly variance: number;
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
  { allowance }: Pick<Published, 'allowance'>,
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

/** What a range holds, in the parts that other assumptions change. */
export function assumedOf(
  blocks: readonly BookBlock[],
  time: SumsOfTime,
  outcomes: Classes,
): Assumed {
  const chat = said(blocks, 'chat').amount;
  return {
    time,
    chat,
    turns: said(blocks, 'turns').amount,
    chatAtGaps: {
      5: atGap(blocks, 5, chat),
      10: atGap(blocks, 10, chat),
      20: atGap(blocks, 20, chat),
      30: atGap(blocks, 30, chat),
    },
    outcomes: outcomesOf(outcomes),
  };
}

/** Of blocks that do not say it as much as of those that do: as a share of what the chat takes as things are set. */
function atGap(blocks: readonly BookBlock[], gap: IdleGap, chat: number | null): number | null {
  const both = blocks.filter(
    ({ amounts }) => amounts[`chat${gap}`] !== undefined && amounts.chat !== undefined,
  );
  const asSet = said(both, 'chat').amount;
  const other = said(both, `chat${gap}`).amount;
  if (chat === null || asSet === null || other === null || asSet <= 0) return null;
  return (other / asSet) * chat;
}

function outcomesOf({ covers, named }: Classes): Outcomes | null {
  if (covers === null) return null;
  const inFull = named.flatMap(({ name: [outcome = ''], amounts }) => {
    const full = inFullOf(amounts);
    const known = OUTCOMES.find((each) => each === outcome);
    return full === null || known === undefined ? [] : [[known, full] as const];
  });
  return inFull.length === 0 ? null : { covers, inFull: Object.fromEntries(inFull) };
}

function inFullOf({ fullBaseline, fullMean, fullVariance }: Amounts): InFull | null {
  if (fullBaseline === undefined || fullMean === undefined || fullVariance === undefined)
    return null;
  return { conservative: fullBaseline, mean: fullMean, variance: fullVariance };
}

/**
 * The time saved if something were other than it is: the book is enough, no conversation is looked at.
 *
 * Another weight of an outcome moves the time without AI as it moves that of the periods whose outcomes are named, where the one
 * that is asked about is among them. Weights and level act on days as the cap cut them. Null where what it takes is not said.
 */
export function savedIf(
  { time, outcomes, ...parts }: Assumed,
  { idleGap, offChat, success, level = 1 }: WhatIf,
  set: SuccessWeights,
): SavedMinutes | null {
  const factor = success === undefined ? SAME : weighed(outcomes, set, success);
  const withAi =
    idleGap === undefined && offChat === undefined
      ? time
      : timed(time, parts, { idleGap, offChat });
  if (factor === null || withAi === null) return null;
  return savedOf({
    conservativeBaseline: time.conservativeBaseline * factor.conservative * level,
    meanBaseline: time.meanBaseline * factor.mean * level,
    variance: time.variance * factor.variance * level ** 2,
    // Methods have the same share of every outcome, near enough.
    sharedDeviation: time.sharedDeviation * factor.mean * level,
    withAi: withAi.withAi,
    offChatDeviation: withAi.offChatDeviation,
  });
}

const SAME: InFull = { conservative: 1, mean: 1, variance: 1 };

/** By what another weight multiplies the time without AI; null where it is not said of an outcome that it is asked of. */
function weighed(
  outcomes: Outcomes | null,
  set: SuccessWeights,
  other: Partial<SuccessWeights>,
): InFull | null {
  if (outcomes === null) return null;
  const asked = OUTCOMES.filter((outcome) => other[outcome] !== undefined);
  if (asked.some((outcome) => outcomes.inFull[outcome] === undefined)) return null;
  const sum = (weights: SuccessWeights, of: keyof InFull, power: number) =>
    OUTCOMES.reduce(
      (total, outcome) => total + weights[outcome] ** power * (outcomes.inFull[outcome]?.[of] ?? 0),
      0,
    );
  const changed = { ...set, ...other };
  const factor = (of: keyof InFull, power: number) =>
    sum(set, of, power) > 0 ? sum(changed, of, power) / sum(set, of, power) : 1;
  return {
    conservative: factor('conservative', 1),
    mean: factor('mean', 1),
    variance: factor('variance', 2),
  };
}

function timed(
  { withAi, offChatDeviation }: SumsOfTime,
  { chat, chatAtGaps, turns }: Pick<Assumed, 'chat' | 'chatAtGaps' | 'turns'>,
  { idleGap, offChat }: Pick<WhatIf, 'idleGap' | 'offChat'>,
): Pick<SumsOfTime, 'withAi' | 'offChatDeviation'> | null {
  const inChat = idleGap === undefined ? chat : chatAtGaps[idleGap];
  if (chat === null || inChat === null || turns === null) return null;
  if (offChat === undefined) return { withAi: withAi - chat + inChat, offChatDeviation };
  const beside = withAi - chat;
  const share =
    beside > 0 && offChatDeviation !== null ? offChatDeviation / beside : OFF_CHAT_ERROR;
  return { withAi: inChat + turns * offChat, offChatDeviation: share * turns * offChat };
}
