/**
 * Quantities that are booked, each a sum over people and days. Names as in docs/glossary.md; minutes, counts, tokens, US dollars,
 * milliseconds.
 */
export const MEASURES = [
  ...(['conservativeBaseline', 'withAi'] as const),
  ...(['meanBaseline', 'variance', 'sharedDeviation', 'offChatDeviation'] as const),
  ...(['tasks', 'turns', 'chat', 'chat5', 'chat10', 'chat20', 'chat30'] as const),
  /** What tasks would add in full, whatever became of them: for weights of outcomes other than those that are set. */
  ...(['fullBaseline', 'fullMean', 'fullVariance'] as const),
  ...(['conversations', 'messages', 'estimated', 'confidence', 'activeMinutes'] as const),
  ...(['activeDays', 'cappedDays'] as const),
  ...(['answers', 'calls', 'inputTokens', 'outputTokens', 'totalTokens'] as const),
  ...(['cachedTokens', 'cacheWriteTokens', 'reasoningTokens'] as const),
  ...(['billedAnswers', 'billedUsd', 'pricedAnswers', 'listUsd', 'unknownAnswers'] as const),
  ...(['errors', 'regenerations', 'ratingsUp', 'ratingsDown', 'toolCalls', 'files'] as const),
  ...(['firstTokenAnswers', 'firstTokenMs', 'timedTokens', 'timedMs'] as const),
] as const;
export type Measure = (typeof MEASURES)[number];

/** By measure; one that is not named is not known, or nothing. */
export type Amounts = Readonly<Partial<Record<Measure, number>>>;

/** What facts are published as; one that is not named belongs to no class of its division. */
export interface CellOf {
  readonly kind?: string;
  readonly outcome?: string;
  /** Of estimating, with the model where one answered. */
  readonly method?: string;
  /** Of a conversation: how it is in the figures, and why. */
  readonly status?: string;
  readonly model?: string;
  /** The model behind an assistant. */
  readonly baseModel?: string;
  readonly source?: string;
  readonly tools?: readonly string[];
  readonly knowledge?: boolean;
  readonly files?: boolean;
  /** Part of the day: 0 night (from 0 h), 1 morning (from 6 h), 2 afternoon (from 12 h), 3 evening (from 18 h). */
  readonly part?: number;
}

/** One person's facts of a day that are published alike. */
export interface Cell {
  readonly of: CellOf;
  readonly amounts: Amounts;
}

/** Cells that are published alike, as one each, in the order of their keys; what comes to nothing is not there. */
export function merged(cells: readonly Cell[]): Cell[] {
  const byKey = Map.groupBy(cells, ({ of }) => keyOf(of));
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) => {
      if (first === undefined) return [];
      const amounts = others.length === 0 ? whole(first.amounts) : together([first, ...others]);
      return Object.keys(amounts).length === 0 ? [] : [{ of: first.of, amounts }];
    });
}

/** Doubles that are added and taken away again leave this share of themselves. */
const DUST = 1e-9;

function together(cells: readonly Cell[]): Amounts {
  const amounts: Partial<Record<Measure, number>> = {};
  for (const measure of MEASURES) {
    let sum = 0;
    let size = 0;
    for (const { amounts: own } of cells) {
      const amount = own[measure] ?? 0;
      sum += amount;
      size += Math.abs(amount);
    }
    if (Math.abs(sum) > DUST * size) amounts[measure] = sum;
  }
  return amounts;
}

/** Without what is nothing. */
function whole(amounts: Amounts): Amounts {
  return Object.fromEntries(
    Object.entries(amounts).filter(([, amount]) => amount !== 0),
  ) as Amounts;
}

/** What is to be booked so that `booked` becomes `cells`. */
export function difference(cells: readonly Cell[], booked: readonly Cell[]): Cell[] {
  const taken = booked.map(({ of, amounts }) => ({
    of,
    amounts: Object.fromEntries(
      Object.entries(amounts).map(([measure, amount]) => [measure, -amount]),
    ) as Amounts,
  }));
  return merged([...cells, ...taken]);
}

function keyOf({ tools, ...of }: CellOf): string {
  const named = Object.entries(of).filter(([, value]) => value !== undefined);
  return JSON.stringify([named.sort(([a], [b]) => (a < b ? -1 : 1)), [...(tools ?? [])].sort()]);
}
