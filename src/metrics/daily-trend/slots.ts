import type { SavedMinutes } from '../../figures/contract.ts';
import type { Day, DayRange } from '../../kernel/days.ts';
import { addDays, lengthOf, mondayOf, today } from '../../ui/format/calendar.ts';
import type { DailyTrendReply, TrendPoint } from './contract.ts';

/** Ranges of up to six weeks are drawn by the day, longer ones by the week. */
const LONGEST_BY_DAY = 42;

/** What lies outside the record is drawn for so many days on either side: whoever asks for centuries gets no page of nothing. */
const MOST_OUTSIDE = 366;

/** Why a place on the time axis has no figure. */
export type GapReason = 'no data' | 'not yet' | 'later' | 'not estimated' | 'not whole';

/**
 * One place on the time axis: the days of a block, or the weeks up to the one in which blocks end; or a stretch of days that have
 * no figure.
 */
export interface Slot {
  readonly from: Day;
  readonly to: Day;
  /** Days, or weeks, that it takes on the axis. */
  readonly wide: number;
  /** Minutes of all of them together; null with the reason in `gap`. */
  readonly saved: SavedMinutes | null;
  readonly gap: GapReason | null;
  /** Null where it is not said. */
  readonly conversations: number | null;
  /** Some of the days say nothing of conversations: there are more. */
  readonly atLeast: boolean;
  /** At least so many; null where it is not said, and of weeks: people are not added up. */
  readonly people: number | null;
}

export interface Slots {
  readonly step: 'day' | 'week';
  /** The days that are drawn: those asked for and of the blocks that end in them; weeks may begin before and end after. */
  readonly range: DayRange;
  /** Oldest first, without a day between two of them. */
  readonly slots: readonly Slot[];
}

/** From when to when something is published. */
type Published = Pick<DailyTrendReply, 'firstDate' | 'lastDate'>;

interface Seen extends Published {
  readonly range: DayRange;
  /** Oldest first. */
  readonly blocks: readonly TrendPoint[];
}

/** The reply as places on a time axis, oldest first. */
export function slotsOf(reply: DailyTrendReply): Slots {
  const blocks = reply.data.toReversed();
  const { firstDate, lastDate } = reply;
  const seen: Seen = { range: drawnRange(reply, blocks), blocks, firstDate, lastDate };
  const isLong = lengthOf(seen.range) > LONGEST_BY_DAY;
  const slots = isLong ? weekSlots(seen, lastWholeDay(reply)) : daySlots(seen);
  return { step: isLong ? 'week' : 'day', range: seen.range, slots };
}

/** The days asked for with all of their blocks, without what is further from the record than a year. */
function drawnRange(reply: DailyTrendReply, blocks: readonly TrendPoint[]): DayRange {
  const { startDate, endDate } = reply;
  const earliest = addDays(min(reply.firstDate ?? endDate, endDate), -MOST_OUTSIDE);
  const latest = addDays(max(reply.lastDate ?? endDate, startDate), MOST_OUTSIDE);
  const from = max(startDate, earliest);
  return { from: min(blocks[0]?.from ?? from, from), to: min(endDate, latest) };
}

/** The last day of whose week all that is known is in the reply; days after the newest block have no block that could end in them. */
function lastWholeDay({ asOf, timeZone, endDate, lastDate }: DailyTrendReply): Day {
  if (lastDate === null || endDate < lastDate) return endDate;
  const read = asOf === null ? lastDate : addDays(today(timeZone, Date.parse(asOf)), -1);
  return max(lastDate, read);
}

function daySlots(seen: Seen): Slot[] {
  return withGaps(
    seen.blocks.map((block) => ({
      ...daysTogether(block.from, block.date, [block]),
      people: block.peopleActive,
    })),
    seen.range,
    (from, to) => emptyDays(seen, from, to),
  );
}

/** What is before, between and after the places. */
function withGaps(
  slots: readonly Slot[],
  range: DayRange,
  emptyOf: (from: Day, to: Day) => Slot[],
): Slot[] {
  let next = range.from;
  const all: Slot[] = [];
  for (const slot of slots) {
    if (next < slot.from) all.push(...emptyOf(next, addDays(slot.from, -1)));
    all.push(slot);
    next = addDays(slot.to, 1);
  }
  return next > range.to ? all : [...all, ...emptyOf(next, range.to)];
}

/** Days without a block that ends in the range: before the record, after the newest block, else of a block that ends later. */
function emptyDays({ firstDate, lastDate }: Published, from: Day, to: Day): Slot[] {
  if (firstDate === null || lastDate === null) return [emptySlot(from, to, 'not yet')];
  const before = { from, to: min(to, addDays(firstDate, -1)), gap: 'no data' } as const;
  const within = { from: max(from, firstDate), to: min(to, lastDate), gap: 'later' } as const;
  const after = { from: max(from, addDays(lastDate, 1)), to, gap: 'not yet' } as const;
  return [before, within, after]
    .filter((days) => days.from <= days.to)
    .map((days) => emptySlot(days.from, days.to, days.gap));
}

function emptySlot(from: Day, to: Day, gap: GapReason): Slot {
  const none = { saved: null, conversations: null, atLeast: false, people: null };
  return { from, to, wide: lengthOf({ from, to }), gap, ...none };
}

function daysTogether(from: Day, to: Day, blocks: readonly TrendPoint[]): Slot {
  const chats = blocks.flatMap((block) => block.chats ?? []);
  const saved = blocks.flatMap((block) => block.saved ?? []);
  const isKnown = saved.length === blocks.length;
  return {
    ...{ from, to, wide: lengthOf({ from, to }), people: null },
    saved: isKnown ? total(saved) : null,
    gap: isKnown ? null : 'not estimated',
    conversations: chats.length === 0 ? null : sum(chats),
    atLeast: chats.length > 0 && chats.length < blocks.length,
  };
}

/** Weeks from Monday. A block counts in the week in which it ends; a week in which none does is part of the next one that has one. */
function weekSlots(seen: Seen, lastWhole: Day): Slot[] {
  const weeks = Map.groupBy(seen.blocks, ({ date }) => mondayOf(date));
  const slots = [...weeks].map(([monday, blocks]) => {
    const begin = beginOf(monday, blocks[0]?.from ?? monday, seen.firstDate);
    return weekSlot({ from: begin, to: sundayOf(monday) }, blocks, lastWhole);
  });
  const range = { from: mondayOf(seen.range.from), to: sundayOf(seen.range.to) };
  const { firstDate, lastDate } = seen;
  const record = {
    firstDate: firstDate && mondayOf(firstDate),
    lastDate: lastDate && sundayOf(lastDate),
  };
  return withGaps(slots, range, (from, to) => emptyDays(record, from, to).map(inWeeks));
}

/** The first week of a place: the one after that in which the block before ended, or in which the record begins. Input: its first day. */
function beginOf(monday: Day, first: Day, firstDate: Day | null): Day {
  return first === firstDate
    ? mondayOf(first)
    : min(monday, addDays(mondayOf(addDays(first, -1)), 7));
}

/** A week that the range, the record or the present day cuts is no lower week, so it is a gap. */
function weekSlot({ from, to }: DayRange, blocks: readonly TrendPoint[], lastWhole: Day): Slot {
  const slot = inWeeks(daysTogether(from, to, blocks));
  const isWhole = (blocks[0]?.from ?? from) <= from && to <= lastWhole;
  return isWhole ? slot : { ...slot, saved: null, gap: 'not whole' };
}

const inWeeks = (slot: Slot): Slot => ({ ...slot, wide: slot.wide / 7 });

function total(parts: readonly SavedMinutes[]): SavedMinutes {
  return {
    conservative: sum(parts.map((part) => part.conservative)),
    expected: sum(parts.map((part) => part.expected)),
    low: sum(parts.map((part) => part.low)),
    high: sum(parts.map((part) => part.high)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((so, value) => so + value, 0);
}

const sundayOf = (day: Day): Day => addDays(mondayOf(day), 6);
const min = (a: Day, b: Day): Day => (a < b ? a : b);
const max = (a: Day, b: Day): Day => (a > b ? a : b);

/** What each day, or week, of a place comes to: what is drawn, since days of one block are published together. */
export function savedEach({ saved, wide }: Slot): SavedMinutes | null {
  return (
    saved && {
      conservative: saved.conservative / wide,
      expected: saved.expected / wide,
      low: saved.low / wide,
      high: saved.high / wide,
    }
  );
}

/** Whether there is an amount to draw. */
export function hasAmounts(slots: readonly Slot[]): boolean {
  return lastAmount(slots) !== -1;
}

/** The last place with an amount, by its index: what "last" means in words and labels. -1 where there is none. */
export function lastAmount(slots: readonly Slot[]): number {
  return slots.findLastIndex(({ saved }) => saved !== null);
}
