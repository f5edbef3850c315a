import { type DivisionName, isOfWeeks, type Measure } from '../domains/cogniforce/book.ts';
import type { DayRange } from '../kernel/days.ts';
import { type Book, blocksIn, type ClosedPeriod, coversOf, type Pages, partsOf } from './book.ts';
import { type ClassName, type ClassTable, NO_CLASSES } from './class-tables.ts';
import { Adding, type Row, type Sums, together } from './sums.ts';
import { ratesOf, type SumsOfTime, timeOf } from './time.ts';

/** Divisions that are asked about. */
const ASKED = [
  ...(['group', 'model', 'assistant', 'kind'] as const),
  ...(['outcome', 'status', 'method', 'part', 'weekday_part'] as const),
  ...(['group_kind', 'group_model', 'model_kind'] as const),
] as const satisfies readonly DivisionName[];
export type Division = (typeof ASKED)[number];
/** Periods that are read before anybody asks: a year of weeks, and its months. */
const READ_AHEAD = 70;

/** What waited for its period, since too few people had it in single blocks. */
const REST = 'rest';

/** A class, over the periods that name it. */
export interface ClassSums extends Sums {
  /** As it was published: ids, codes. */
  readonly name: readonly string[];
  /** Of so many periods: of the others it is in what is left over. */
  readonly namedIn: number;
  /** At least so many people, in the period in which there were most; null: not said. */
  readonly people: number | null;
}

/** The classes of one division, as far as they are named. */
export interface Classes {
  /** Days of the periods; null where none is over. */
  readonly covers: DayRange | null;
  /** How many these are. */
  readonly periods: number;
  readonly named: readonly ClassSums[];
  /** Of everything in the same days, period by period. */
  readonly total: Sums;
}

/** Over the periods that `periodsFor` gives. */
export async function classesIn(book: Book, division: Division, range: DayRange): Promise<Classes> {
  const periods = periodsFor(book, division, range);
  const tables = await book.classes(division, periods);
  return {
    covers: coversOf(periods.map(({ covers }) => ({ from_day: covers.from, to_day: covers.to }))),
    periods: periods.length,
    named: namedIn(tables),
    total: together(await wholesOf(book, periods)),
  };
}

/** In the order in which they come. */
function namedIn(tables: readonly ClassTable[]): ClassSums[] {
  const places = new Map<ClassName, number>();
  for (const { names } of tables) {
    for (const name of names) if (!places.has(name)) places.set(name, places.size);
  }
  const adding = new Adding(places.size);
  const times = new Uint32Array(places.size);
  const most: (number | null)[] = Array(places.size).fill(null);
  for (const { names, people, rows, columns } of tables) {
    for (let at = 0; at < names.length; at += 1) {
      const place = places.get(names[at] as ClassName) as number;
      adding.add(place, rows, at, columns);
      (times[place] as number) += 1;
      most[place] = larger(most[place] ?? null, people[at] ?? null);
    }
  }
  return [...places].map(([name, place]) => ({
    ...{ name, namedIn: times[place] as number, people: most[place] as number | null },
    ...adding.sums(place),
  }));
}

const larger = (a: number | null, b: number | null) =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

/** Reads the classes of the newest periods, so that nobody waits for them. */
export async function readAhead(book: Book): Promise<void> {
  const newest = book.periods.slice(-READ_AHEAD);
  for (const division of ASKED) {
    const those = new Set(periodsOf(book, division));
    await book.classes(
      division,
      newest.filter((period) => those.has(period)),
    );
  }
  await book.classes(
    REST,
    newest.filter(({ kind }) => kind !== 'book_month'),
  );
}

/** Those that end in the range, of the kinds that a division is published by; else the one that the range ends in, else the newest before. */
export function periodsFor(book: Book, division: Division, range: DayRange): ClosedPeriod[] {
  return periodsAmong(periodsOf(book, division), range);
}

/** Those of the kinds that a division is published by, each with facts that no other has. */
function periodsOf(book: Book, division: Division): ClosedPeriod[] {
  const isWeekly = isOfWeeks(division);
  const own = book.periods.filter(({ kind }) => kind !== (isWeekly ? 'book_month' : 'week'));
  return isWeekly ? own : own.filter(isByItself(book));
}

/** The rest of a month that began with weeks is in its book month, with all of it. */
function isByItself({ periods }: Pick<Book, 'periods'>) {
  const bookMonths = periods.filter(({ kind }) => kind === 'book_month');
  return ({ kind, from_day, to_day }: ClosedPeriod) =>
    kind === 'book_month' ||
    !bookMonths.some((month) => month.from_day <= from_day && to_day <= month.to_day);
}

/** As many periods as those that end in the range, just before them; none where there are fewer, or of other kinds. */
export function periodsBefore(book: Book, division: Division, range: DayRange): ClosedPeriod[] {
  const now = periodsFor(book, division, range);
  const [first] = now;
  if (first === undefined) return [];
  const before = periodsOf(book, division)
    .filter(({ to_day }) => to_day < first.from_day)
    .slice(-now.length);
  const isAlike = before.every(({ kind }, at) => kind === now[at]?.kind);
  return before.length === now.length && isAlike ? before : [];
}

/** The last of those that `periodsFor` gives, and those before, oldest first. */
export function periodsUntil(
  book: Book,
  division: Division,
  range: DayRange,
  most: number,
): ClosedPeriod[] {
  const last = periodsFor(book, division, range).at(-1);
  if (last === undefined) return [];
  return periodsOf(book, division)
    .filter(({ to_day }) => to_day <= last.to_day)
    .slice(-most);
}

export function periodsAmong(
  periods: readonly ClosedPeriod[],
  { from, to }: DayRange,
): ClosedPeriod[] {
  const within = periods.filter(({ to_day }) => to_day >= from && to_day <= to);
  if (within.length > 0) return within;
  const around = periods.filter(({ from_day, to_day }) => from_day <= to && to_day > to);
  return around.length > 0
    ? around.slice(0, 1)
    : periods.filter(({ to_day }) => to_day < from).slice(-1);
}

/** The time of each class, in their order. */
export function timesOf({ covers, named }: Classes, book: Pages): (SumsOfTime | null)[] {
  const rates = ratesOf(covers === null ? [] : blocksIn(book, covers), book.blocks);
  return named.map(({ amounts }) => timeOf(amounts, rates));
}

/** What the blocks of each period say of all people, and what waited for it. */
async function wholesOf(book: Book, periods: readonly ClosedPeriod[]): Promise<Row[]> {
  const own = periods.map((period) => partsOf(period, book));
  const parts = [...new Set(own.flat())];
  const tables = await book.classes(REST, parts);
  const waited = new Map(parts.map((part, at) => [part, tables[at]]));
  const adding = new Adding(periods.length);
  for (const [n, { blocks }] of periods.entries()) {
    for (const { row } of blocks) adding.add(n, row);
    for (const part of own[n] ?? []) {
      const { names, rows, columns } = waited.get(part) ?? NO_CLASSES;
      for (const at of names.keys()) adding.add(n, rows, at, columns);
    }
  }
  return periods.map((_, n) => adding.row(n));
}

/** What the named classes of a partition leave of the total; null where that is not known, or nothing. */
export function otherOf({ named, total }: Classes, measure: Measure): number | null {
  const whole = total.amounts[measure];
  if (whole === undefined) return null;
  const told = named.reduce((sum, { amounts }) => sum + (amounts[measure] ?? 0), 0);
  // Classes are rounded: what is left may be less than nothing.
  return whole > told ? whole - told : null;
}
