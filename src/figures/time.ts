import type { Amounts, BookBlock, Measure } from '../domains/cogniforce/book.ts';
import { claimOf } from '../kernel/claim.ts';
import { SHARED_BIAS, savingOfTotal, USUAL_SIGMA } from '../kernel/statistics.ts';
import type { CalibrationState, SavedMinutes } from './contract.ts';

/** Sums that the time saved follows from; minutes, the variance in minutes squared. */
export interface SumsOfTime {
  /** Sum of success x P50. */
  readonly conservativeBaseline: number;
  readonly withAi: number;
  /** Sum of success x mean. */
  readonly meanBaseline: number;
  readonly variance: number;
  /** Sum of the means, each times the standard deviation of the ln-error that its method shares. */
  readonly sharedDeviation: number;
  /** Standard deviation of withAi, which all share; null: not known. */
  readonly offChatDeviation: number | null;
}

/** How much of each there is to a minute of what is always said. */
export interface Rates {
  /** To a minute of the conservative baseline. */
  readonly mean: number;
  readonly shared: number;
  /** Null: nothing says it. */
  readonly variance: number | null;
  /** To a minute with AI; null: nothing says it. */
  readonly offChat: number | null;
}

/** Of a lognormal its mean, and the variance to the square of it. */
const USUAL_MEAN = Math.exp(USUAL_SIGMA ** 2 / 2);
const USUAL_VARIANCE = Math.exp(USUAL_SIGMA ** 2) - 1;

/** How much of a measure there is to another one, in the blocks that say both; null where none does. */
export function rateIn(
  blocks: readonly Pick<BookBlock, 'amounts'>[],
  measure: Measure,
  of: Measure,
): number | null {
  const both = blocks.filter(
    ({ amounts }) => amounts[measure] !== undefined && amounts[of] !== undefined,
  );
  const sum = (each: Measure) =>
    both.reduce((total, { amounts }) => total + (amounts[each] ?? 0), 0);
  const whole = sum(of);
  return whole > 0 ? Math.max(0, sum(measure)) / whole : null;
}

/** From those of the blocks that say both, else of all others; where none does, as estimates by rule usually are. */
export function ratesOf(
  blocks: readonly Pick<BookBlock, 'amounts'>[],
  others: readonly Pick<BookBlock, 'amounts'>[],
): Rates {
  const rate = (measure: Measure, of: Measure) =>
    rateIn(blocks, measure, of) ?? rateIn(others, measure, of);
  const mean = rate('meanBaseline', 'conservativeBaseline') ?? USUAL_MEAN;
  return {
    mean,
    variance: rate('variance', 'conservativeBaseline'),
    shared: rate('sharedDeviation', 'conservativeBaseline') ?? SHARED_BIAS.uncalibrated * mean,
    offChat: rate('offChatDeviation', 'withAi'),
  };
}

/**
 * The time in some amounts of the book; null where they do not say what a saving is made of. What they leave out of the rest is taken
 * to be as much as it is elsewhere.
 */
export function timeOf(amounts: Amounts, rates: Rates): SumsOfTime | null {
  const { conservativeBaseline, withAi, tasks } = amounts;
  if (conservativeBaseline === undefined || withAi === undefined) return null;
  const baseline = Math.max(0, conservativeBaseline);
  const meanBaseline = amounts.meanBaseline ?? rates.mean * baseline;
  const variance =
    rates.variance === null
      ? (USUAL_VARIANCE * meanBaseline ** 2) / Math.max(1, tasks ?? 1)
      : rates.variance * baseline;
  const offChat = rates.offChat === null ? null : rates.offChat * Math.max(0, withAi);
  return {
    ...{ conservativeBaseline, withAi, meanBaseline },
    variance: amounts.variance ?? variance,
    sharedDeviation: amounts.sharedDeviation ?? rates.shared * baseline,
    offChatDeviation: amounts.offChatDeviation ?? offChat,
  };
}

/** The time of several together; null where there are none. */
export function timeTogether(parts: readonly SumsOfTime[]): SumsOfTime | null {
  if (parts.length === 0) return null;
  const sum = (of: (part: SumsOfTime) => number) =>
    parts.reduce((total, part) => total + of(part), 0);
  const isKnown = parts.every(({ offChatDeviation }) => offChatDeviation !== null);
  return {
    conservativeBaseline: sum((part) => part.conservativeBaseline),
    withAi: sum((part) => part.withAi),
    meanBaseline: sum((part) => part.meanBaseline),
    variance: sum((part) => part.variance),
    sharedDeviation: sum((part) => part.sharedDeviation),
    offChatDeviation: isKnown ? sum((part) => part.offChatDeviation ?? 0) : null,
  };
}

/**
 * Time saved with its range; null where there is no time.
 *
 * The shared errors of several methods are taken to go the same way, which is the widest that they can do together: that of the
 * sum is their mean, weighted by the expected manual time of each.
 */
export function savedOf(time: SumsOfTime | null): SavedMinutes | null {
  if (time === null) return null;
  const { conservativeBaseline, withAi, meanBaseline, variance } = time;
  const { sharedDeviation, offChatDeviation } = time;
  return savingOfTotal(
    // Corrections of what was booked before may be less than nothing.
    {
      conservativeBaseline: Math.max(0, conservativeBaseline),
      meanBaseline: Math.max(0, meanBaseline),
      variance: Math.max(0, variance),
      withAi,
      withAiDeviation: Math.max(0, offChatDeviation ?? 0),
    },
    meanBaseline <= 0 ? SHARED_BIAS.uncalibrated : Math.max(0, sharedDeviation) / meanBaseline,
  );
}

/** What is claimed of an amount; null where there is none. */
export function claimedOf(
  saved: SavedMinutes | null,
  { calibration }: { readonly calibration: { readonly state: CalibrationState } },
): number | null {
  return saved === null ? null : claimOf(saved, calibration.state).amount;
}
