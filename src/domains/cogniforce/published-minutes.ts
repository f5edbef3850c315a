/** What a conversation says to the outside; minutes, null is unknown. */
export interface PublishedMinutes {
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  /** 0-100. */
  readonly confidence: number | null;
  readonly savedMinutes: number | null;
}

/** What one of its tasks comes to, minutes without AI. */
export interface TaskMinutes {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** 0-100. */
  readonly confidence: number;
  /** What of it counts as done: success x P50, or less where a part would not have been done. */
  readonly conservative: number;
}

/**
 * The counted tasks of a conversation as one figure. Bounds add up, which is wider than the truth, never narrower; nothing is
 * known unless every task is.
 *
 * Input   tasks, null for one that is not estimated; minutes with AI, null where they are not known or do not count.
 */
export function publishedMinutes(
  tasks: readonly (TaskMinutes | null)[],
  withAi: number | null,
): PublishedMinutes {
  const known = tasks.filter((task) => task !== null);
  if (known.length < tasks.length || tasks.length === 0) return UNKNOWN;
  const sum = (of: (task: TaskMinutes) => number) =>
    known.reduce((total, each) => total + of(each), 0);
  return {
    p10: sum(({ p10 }) => p10),
    p50: sum(({ p50 }) => p50),
    p90: sum(({ p90 }) => p90),
    confidence: known.reduce((least, { confidence }) => Math.min(least, confidence), 100),
    savedMinutes: withAi === null ? null : sum(({ conservative }) => conservative) - withAi,
  };
}

const UNKNOWN: PublishedMinutes = {
  p10: null,
  p50: null,
  p90: null,
  confidence: null,
  savedMinutes: null,
};
