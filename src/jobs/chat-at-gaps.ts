import { type Interval, type Pause, union, without } from '../analysis/index.ts';
import type { Day } from '../kernel/days.ts';
import { IDLE_GAPS, type IdleGap } from '../kernel/idle-gaps.ts';

/** Time in the chat of an episode, and what of it depends on the idle threshold. */
export interface Paused {
  readonly intervals: readonly Interval[];
  /** See `EpisodeFacts`; null: not known. */
  readonly pauses: readonly Pause[] | null;
}

/** Minutes in the chat at each idle threshold that is kept. */
export type GapMinutes = Readonly<Record<IdleGap, number>>;

interface Calendar {
  /** Minutes in the chat as things are set. */
  readonly chat: ReadonlyMap<Day, number>;
  readonly byDay: (intervals: readonly Interval[]) => ReadonlyMap<Day, number>;
  readonly dayOf: (moment: number) => Day;
}

/**
 * Minutes in the chat of a person by day at each idle threshold: a longer one never gives fewer. Time that overlaps is counted
 * once, as with the one that is set.
 *
 * Output  null for a day on which an episode lies of which they are not known.
 */
export function chatAtGaps(
  episodes: readonly Paused[],
  { chat, byDay, dayOf }: Calendar,
): (day: Day) => GapMinutes | null {
  const unknown = new Set(
    episodes.flatMap(({ intervals, pauses }) =>
      pauses === null ? intervals.flatMap(([from, to]) => [dayOf(from), dayOf(to)]) : [],
    ),
  );
  const pauses = episodes.flatMap((each) => each.pauses ?? []);
  // Mostly nobody paused: then every threshold gives the same.
  const at = pauses.length === 0 ? () => chat : minutesAt(episodes, pauses, byDay);
  const minutes = new Map(IDLE_GAPS.map((gap) => [gap, at(gap)]));
  const on = (day: Day, gap: IdleGap) => minutes.get(gap)?.get(day) ?? 0;
  return (day) =>
    unknown.has(day) ? null : { 5: on(day, 5), 10: on(day, 10), 20: on(day, 20), 30: on(day, 30) };
}

/** To be asked in the order of the thresholds: each adds to what counts at the one before. */
function minutesAt(
  episodes: readonly Paused[],
  pauses: readonly Pause[],
  byDay: Calendar['byDay'],
): (gap: IdleGap) => ReadonlyMap<Day, number> {
  let counted = union(episodes.flatMap(leastOf));
  let before = 0;
  return (gap) => {
    const more = pauses.filter(([, , least]) => least > before && least <= gap);
    counted = union([...counted, ...more.map(([from, to]): Interval => [from, to])]);
    before = gap;
    return byDay(counted);
  };
}

/** What counts at any threshold. */
function leastOf({ intervals, pauses }: Paused): readonly Interval[] {
  if (pauses === null || pauses.length === 0) return intervals;
  return without(intervals, union(pauses.map(([from, to]): Interval => [from, to])));
}

/** The same as a day has them. */
export function gapAmounts(minutes: GapMinutes | null) {
  return {
    chatMinutes5: minutes?.[5] ?? null,
    chatMinutes10: minutes?.[10] ?? null,
    chatMinutes20: minutes?.[20] ?? null,
    chatMinutes30: minutes?.[30] ?? null,
  };
}
