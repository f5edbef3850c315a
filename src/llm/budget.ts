import type { TokenUsage } from '../kernel/conversation.ts';
import type { Day } from '../kernel/days.ts';
import { budgetReached } from './budget-words.ts';
import { llmError } from './llm-error.ts';
import { costUsd, type Price } from './prices.ts';

/**
 * Money as whole billionths of a dollar: sums are exact, in whatever order they come. One token of the cheapest model
 * costs five of them.
 */
type NanoUsd = number;

/** What the books of a day say of one request that has ended. */
export interface Settled {
  /** What it was charged with in advance, and what it really cost. Billionths of a dollar. */
  readonly reserved: NanoUsd;
  readonly charged: NanoUsd;
  /** The part of `charged` that is a bound, since nobody said what was used. */
  readonly estimated: NanoUsd;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/**
 * The books of what was spent on a day, shared by all processes and kept over restarts.
 *
 * What is reserved counts as spent until it is settled: after a crash the requests under way stay charged with their bound.
 */
export interface Spending {
  /** Books one request that may cost so much, unless the day would then cost more than `most`; says whether it did. */
  reserve(day: Day, nanoUsd: NanoUsd, most: NanoUsd | null): Promise<boolean>;
  settle(day: Day, settled: Settled): Promise<void>;
  /** Billionths of a dollar that were spent on that day. */
  spent(day: Day): Promise<NanoUsd>;
}

/** What was really used so far. */
export interface Totals {
  /** Every request that was sent, those that failed included. */
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars; null where the price is not known. */
  readonly costUsd: number | null;
  /** Requests of which nobody said what they used, and what they were charged with: the most that they can have cost. */
  readonly estimatedRequests: number;
  readonly estimatedUsd: number;
}

/** Answers of which the usage must be known before it says what the next may use; and how much more than the longest of them. */
const ENOUGH_ANSWERS = 5;
const MARGIN = 1.5;
/** No answer is asked for with less: output tokens. */
const LEAST_OUTPUT = 500;

/** What one request may cost at most, in tokens. */
export interface Bound {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** `free`: nothing can have been used. `unknown`: something may have been. Otherwise what the server says. */
export type Used = TokenUsage | 'free' | 'unknown';

/** Settles one request; to be called once. */
export type Settle = (used: Used) => Promise<void>;

/** What was set aside for a request, which may ask for no more output than that. */
export interface Reserved {
  readonly settle: Settle;
  readonly outputTokens: number;
}

export interface Budget {
  /**
   * Sets aside what a request may cost at most. Where that no longer fits, as much as answers really used so far and half as
   * much again; where that is too much while others are under way, waits for them.
   *
   * Errors: LLM_BUDGET_REACHED; the reason of `signal`.
   */
  reserve(bound: Bound, signal: AbortSignal): Promise<Reserved>;
  totals(): Totals;
  /** US dollars left of the run's and of the day's budget, whichever is less; null: there is none. */
  leftUsd(): Promise<number | null>;
}

export interface BudgetParts {
  /** Null: unknown, which is only allowed without limits. */
  readonly price: Price | null;
  readonly perRunUsd: number | null;
  readonly perDayUsd: number | null;
  readonly spending: Spending;
  /** Today, in the organisation's zone. */
  readonly today: () => Day;
}

/**
 * The budget of one run, within that of the day. Requests at the same time never cost more than it together.
 *
 * Errors: LLM_PRICE_UNKNOWN where there is a limit and no price to hold it with.
 */
export function budgetOf(parts: BudgetParts): Budget {
  const { price, spending, today } = parts;
  const perRun = nanoOf(parts.perRunUsd);
  const perDay = nanoOf(parts.perDayUsd);
  let charged: NanoUsd = 0;
  let estimated: NanoUsd = 0;
  let underWay = 0;
  let settled = 0;
  const counts = { requests: 0, inputTokens: 0, outputTokens: 0, estimatedRequests: 0 };
  /** Output of the answers whose usage is known: how many, and the longest. */
  const seen = { answers: 0, longest: 0 };
  let oneEnded = Promise.withResolvers<void>();

  /** Whoever waits for room looks again. */
  function wake(): void {
    oneEnded.resolve();
    oneEnded = Promise.withResolvers();
  }

  /** Charged before anything is waited for: others must see it. */
  async function book(most: NanoUsd, day: Day): Promise<boolean> {
    if (perRun !== null && charged + most > perRun) return false;
    charged += most;
    const booked = await spending.reserve(day, most, perDay).catch((error: unknown) => {
      charged -= most;
      throw error;
    });
    if (!booked) charged -= most;
    return booked;
  }

  async function settle(day: Day, reserved: NanoUsd, used: Used): Promise<void> {
    const tokens = tokensOf(used);
    const cost = tokens === null ? reserved : nanoCost(tokens, price);
    const guess = tokens === null ? reserved : 0;
    charged += cost - reserved;
    estimated += guess;
    if (tokens === null) counts.estimatedRequests += 1;
    const inputTokens = tokens?.input ?? 0;
    const outputTokens = tokens?.output ?? 0;
    if (outputTokens > 0) {
      seen.answers += 1;
      seen.longest = Math.max(seen.longest, outputTokens);
    }
    counts.inputTokens += inputTokens;
    counts.outputTokens += outputTokens;
    const booked = { reserved, charged: cost, estimated: guess, inputTokens, outputTokens };
    await spending.settle(day, booked).finally(() => {
      underWay -= 1;
      settled += 1;
      wake();
    });
  }

  /** Null: it does not fit. */
  async function attempt(most: NanoUsd): Promise<Settle | null> {
    const day = today();
    underWay += 1;
    let booked = false;
    try {
      booked = await book(most, day);
    } finally {
      if (!booked) underWay -= 1;
    }
    if (!booked) return null;
    counts.requests += 1;
    return (used) => settle(day, most, used);
  }

  /** What a request of so many tokens costs at most: none of the prompt may be written to a cache, or all of it. */
  function mostOf({ inputTokens: input, outputTokens: output }: Bound): NanoUsd {
    const tokens = { input, output, cached: null };
    return Math.max(
      ...[null, input].map((cacheWrite) => nanoCost({ ...tokens, cacheWrite }, price)),
    );
  }

  /** The bound, and a smaller one where answers so far say that it will do. */
  function boundsOf(bound: Bound): Bound[] {
    const likely = Math.max(LEAST_OUTPUT, Math.ceil(seen.longest * MARGIN));
    const isKnown = seen.answers >= ENOUGH_ANSWERS && likely < bound.outputTokens;
    return isKnown ? [bound, { ...bound, outputTokens: likely }] : [bound];
  }

  /** The first bound that fits; null where none does. */
  async function firstThatFits(bounds: readonly Bound[]): Promise<Reserved | null> {
    for (const each of bounds) {
      const booked = await attempt(mostOf(each));
      if (booked !== null) return { settle: booked, outputTokens: each.outputTokens };
    }
    return null;
  }

  /** Says what is spent, what the next question may cost, and what is left. */
  async function reached(next: NanoUsd) {
    const isOfRun = perRun !== null && charged + next > perRun;
    const limit = (isOfRun ? perRun : perDay) ?? 0;
    const spent = isOfRun ? charged : await spending.spent(today());
    return budgetReached(isOfRun ? 'this run' : 'this day, all runs together,', {
      ...{ limit, spent, next },
    });
  }

  return {
    async reserve(bound, signal) {
      for (;;) {
        signal.throwIfAborted();
        const { promise } = oneEnded;
        const settledBefore = settled;
        const bounds = boundsOf(bound);
        const reserved = await firstThatFits(bounds);
        if (reserved !== null) return reserved;
        if (underWay > 0) {
          await orAborted(promise, signal);
        } else if (settled === settledBefore) {
          wake();
          throw await reached(Math.min(...bounds.map(mostOf)));
        }
        // Else what was under way has ended while this one was tried: it is tried again.
      }
    },
    leftUsd: async () => {
      const left = [
        ...(perRun === null ? [] : [perRun - charged]),
        ...(perDay === null ? [] : [perDay - (await spending.spent(today()))]),
      ];
      return left.length === 0 ? null : Math.max(0, Math.min(...left)) / 1e9;
    },
    totals: () => ({
      ...counts,
      costUsd: price === null ? null : charged / 1e9,
      estimatedUsd: estimated / 1e9,
    }),
  };
}

/** Refuses limits that cannot be held. Errors: LLM_PRICE_UNKNOWN. */
export function checkPrice(
  price: Price | null,
  { model, perRunUsd, perDayUsd }: { model: string } & Pick<BudgetParts, 'perRunUsd' | 'perDayUsd'>,
): void {
  if (price !== null || (perRunUsd === null && perDayUsd === null)) return;
  throw llmError(
    'LLM_PRICE_UNKNOWN',
    `It is not known what the model "${model}" costs, so its budget cannot be kept.`,
    {
      model,
      remedy: `Set ANALYTICS_MODEL_PRICES='{"${model}": {"input": 0, "output": 0}}' with its prices in US dollars per million tokens; a model of your own costs 0.`,
    },
  );
}

type Tokens = {
  input: number;
  output: number;
  cached: number | null;
  cacheWrite: number | null;
};

/** Null: nobody knows. */
function tokensOf(used: Used): Tokens | null {
  if (used === 'free') return { input: 0, output: 0, cached: null, cacheWrite: null };
  if (used === 'unknown' || used.input === null || used.output === null) return null;
  const { input, output, cached, cacheWrite } = used;
  return { input, output, cached, cacheWrite };
}

function nanoCost(tokens: Tokens, price: Price | null): NanoUsd {
  // Up, so that a bound stays one; the hair that binary fractions leave is no billionth.
  return Math.ceil((costUsd(tokens, price) ?? 0) * 1e9 - 1e-3);
}

function nanoOf(usd: number | null): NanoUsd | null {
  return usd === null ? null : Math.floor(usd * 1e9 + 1e-3);
}

async function orAborted(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const aborted = Promise.withResolvers<void>();
  const onAbort = () => aborted.resolve();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
