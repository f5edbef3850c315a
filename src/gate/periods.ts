import { addDays, type Day } from '../kernel/days.ts';

/** From so many contributors in four weeks on classes are shown by week. */
export const WEEKS_FROM = 40;
const FOUR_WEEKS = 28;

/** A closed block, by its days. */
export interface BlockDays {
  readonly from: Day;
  readonly to: Day;
}

/** Days at whose ends the blocks of a period end; both belong to it. */
export interface PeriodDays {
  readonly kind: 'week' | 'month';
  readonly from: Day;
  readonly to: Day;
}

export interface Period extends PeriodDays {
  /** Whole blocks that end in it: numbers of blocks, in their order. */
  readonly blocks: readonly number[];
}

/** The periods of a record. */
export interface Periods {
  readonly over: readonly Period[];
  /** The one that has begun; null: there is no record. */
  readonly open: PeriodDays | null;
}

export interface PeriodOptions {
  /** Closed, in their order, each beginning on the day after the one before it ends. */
  readonly blocks: readonly BlockDays[];
  /** The last day at whose end it was tried to close a block: periods that end by then are over. */
  readonly until: Day;
  /** People who contributed from the first of the days to the last. */
  readonly contributors: (from: Day, to: Day) => Promise<number>;
}

/**
 * The periods of a record: each begins where the last one ended, is an ISO week where enough people contributed in the four
 * weeks before it, else the rest of the calendar month; decided at its border, so that nothing that comes later cuts it
 * otherwise.
 *
 * A record younger than a whole month has weeks until its first whole month is over.
 */
export async function periodsOf({ blocks, until, contributors }: PeriodOptions): Promise<Periods> {
  const start = blocks[0]?.from;
  if (start === undefined) return { over: [], open: null };
  const young = endOfFirstWholeMonth(start);
  const kindFrom = async (from: Day) => {
    if (from <= young) return 'week';
    const before = await contributors(addDays(from, -FOUR_WEEKS), addDays(from, -1));
    return before >= WEEKS_FROM ? 'week' : 'month';
  };
  const over: Period[] = [];
  for (let from = start; ; ) {
    const kind = await kindFrom(from);
    const to = kind === 'week' ? endOfWeek(from) : endOfMonth(from);
    if (to > until) return { over, open: { kind, from, to } };
    over.push({ kind, from, to, blocks: endingIn(blocks, from, to) });
    from = addDays(to, 1);
  }
}

function endingIn(blocks: readonly BlockDays[], from: Day, to: Day): number[] {
  return [...blocks.keys()].filter((at) => {
    const end = blocks[at]?.to ?? '';
    return from <= end && end <= to;
  });
}

/** All periods that end in one calendar month. */
export interface BookMonth {
  /** Days of its first and of its last period. */
  readonly from: Day;
  readonly to: Day;
  /** Numbers of periods, in their order. */
  readonly periods: readonly number[];
}

/** The book months that are over: of which no further period can end in the same month. */
export function bookMonths({ over, open }: Periods): BookMonth[] {
  const byMonth = Map.groupBy(over.keys(), (at) => monthOf(over[at]?.to ?? ''));
  return [...byMonth].flatMap(([month, periods]) => {
    const first = over[periods[0] ?? 0];
    const last = over[periods.at(-1) ?? 0];
    if (first === undefined || last === undefined) return [];
    if (open === null || monthOf(open.to) === month) return [];
    return [{ from: first.from, to: last.to, periods }];
  });
}

const monthOf = (day: Day) => day.slice(0, 7);

function endOfFirstWholeMonth(start: Day): Day {
  return start.endsWith('-01') ? endOfMonth(start) : endOfMonth(addDays(endOfMonth(start), 1));
}

function endOfMonth(day: Day): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Its Sunday. */
function endOfWeek(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}
