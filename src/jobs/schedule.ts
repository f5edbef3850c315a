import { Cron } from 'croner';

/** When the nights are: times alone. Nothing here looks at a clock, or runs a timer. */
export interface Schedule {
  /** The last time at or before this one, epoch milliseconds; null: there was none. */
  before(ms: number): number | null;
  /** The first time after this one. */
  after(ms: number): number | null;
  /** The last `most` times between these two, themselves not included, oldest first. */
  between(from: number, to: number, most: number): number[];
}

const TIME_OF_DAY = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** A time of day, or a cron expression of five fields, as such an expression; null: it is neither, or never comes. */
export function cronOf(text: string): string | null {
  const [, hour, minute] = TIME_OF_DAY.exec(text) ?? [];
  if (hour !== undefined && minute !== undefined) return `${Number(minute)} ${Number(hour)} * * *`;
  // `?` would stand for the time at which it is read.
  if (text.split(/\s+/).length !== 5 || text.includes('?')) return null;
  try {
    return timesOf(text, 'UTC').nextRun(new Date(0)) === null ? null : text;
  } catch {
    return null;
  }
}

/**
 * The times of a cron expression in a zone. One that the clocks leave out is at the first moment after the gap, one that
 * comes twice is at the first of both.
 */
export function scheduleOf(cron: string, zone: string): Schedule {
  const times = timesOf(cron, zone);
  // What is at a time itself is no time before it.
  const before = (ms: number, most: number) =>
    times.previousRuns(most, new Date(ms + 1)).map((at) => at.getTime());
  return {
    before: (ms) => before(ms, 1)[0] ?? null,
    after: (ms) => times.nextRun(new Date(ms))?.getTime() ?? null,
    between: (from, to, most) =>
      before(to - 1, most)
        .filter((at) => at > from)
        .reverse(),
  };
}

function timesOf(cron: string, timezone: string): Cron {
  return new Cron(cron, { timezone, mode: '5-part', paused: true });
}
