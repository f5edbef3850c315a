/** What a conversation says to the outside; minutes, null is unknown. */
export interface PublishedMinutes {
  readonly manual_time_low: number | null;
  readonly manual_time_most_likely: number | null;
  readonly manual_time_high: number | null;
  readonly confidence_level: number | null;
  readonly time_saved_minutes: number | null;
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
    manual_time_low: sum(({ p10 }) => p10),
    manual_time_most_likely: sum(({ p50 }) => p50),
    manual_time_high: sum(({ p90 }) => p90),
    confidence_level: known.reduce((least, { confidence }) => Math.min(least, confidence), 100),
    time_saved_minutes: withAi === null ? null : sum(({ conservative }) => conservative) - withAi,
  };
}

const UNKNOWN: PublishedMinutes = {
  manual_time_low: null,
  manual_time_most_likely: null,
  manual_time_high: null,
  confidence_level: null,
  time_saved_minutes: null,
};
