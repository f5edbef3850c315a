import type { Amounts, BookClass, Measure, Published } from '../domains/cogniforce/book.ts';
import { MEASURES } from '../domains/cogniforce/book.ts';
import type { DayRange } from '../kernel/days.ts';
import { type Book, type ClosedPeriod, coversOf } from './book.ts';

/** How a period is divided, and in which kinds of periods each is published: src/jobs/book/divisions.ts writes them. */
const PERIODS_OF = {
  group: ['week', 'month'],
  model: ['week', 'month'],
  assistant: ['week', 'month'],
  kind: ['week', 'month'],
  outcome: ['month', 'book_month'],
  status: ['month', 'book_month'],
  method: ['month', 'book_month'],
  part: ['month', 'book_month'],
  weekday_part: ['month', 'book_month'],
} as const satisfies Readonly<{ [division: string]: readonly string[] }>;
export type Division = keyof typeof PERIODS_OF;

/** What waited for its period, since too few people had it in single blocks. */
const REST = 'rest';

/** What is said of several parts together. */
export interface Sums {
  readonly amounts: Amounts;
  /** Measures that some of the parts say nothing of: of these it is at least so much. */
  readonly partial: ReadonlySet<Measure>;
  readonly parts: readonly Amounts[];
}

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
export async function classesIn(
  published: Pick<Published, 'book'>,
  book: Book,
  division: Division,
  range: DayRange,
): Promise<Classes> {
  const periods = periodsFor(book, division, range);
  const [classes, rest] = await Promise.all([
    published.book.classesOf(division, periods),
    published.book.classesOf(REST, restOf(book, periods)),
  ]);
  return {
    covers: coversOf(periods.map(({ covers }) => ({ from_day: covers.from, to_day: covers.to }))),
    periods: periods.length,
    named: [...Map.groupBy(classes, ({ name }) => name)].map(([name, own]) => ({
      name: JSON.parse(name) as string[],
      namedIn: own.length,
      people: most(own.map(({ people }) => people)),
      ...together(own.map(({ amounts }) => amounts)),
    })),
    total: together(periods.map((period) => wholeOf(period, book, rest))),
  };
}

/** Those of the kinds that a division is published by, that end in the range; else the one that the range ends in, else the newest before. */
export function periodsFor(book: Book, division: Division, range: DayRange): ClosedPeriod[] {
  const kinds: readonly string[] = PERIODS_OF[division];
  return periodsAmong(
    book.periods.filter(({ kind }) => kinds.includes(kind)),
    range,
  );
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

/** What waited is said of weeks, and of months that are not made of them. */
function restOf(book: Book, periods: readonly ClosedPeriod[]): ClosedPeriod[] {
  const within = new Set(periods.flatMap(({ blocks }) => blocks.map(({ number }) => number)));
  return book.periods.filter((period) => period.kind !== 'book_month' && isWithin(period, within));
}

function most(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : Math.max(...known);
}

export function together(parts: readonly Amounts[]): Sums {
  const amounts: Partial<Record<Measure, number>> = {};
  const partial = new Set<Measure>();
  for (const measure of MEASURES) {
    const known = parts.flatMap((part) => part[measure] ?? []);
    if (known.length === 0) continue;
    amounts[measure] = known.reduce((sum, amount) => sum + amount, 0);
    if (known.length < parts.length) partial.add(measure);
  }
  return { amounts, partial, parts };
}

/** What the blocks of a period say of all people, and what waited for it. */
function wholeOf({ blocks }: ClosedPeriod, book: Book, rest: readonly BookClass[]): Amounts {
  const numbers = new Set(blocks.map(({ number }) => number));
  const waited = rest.filter(({ kind, from_day }) =>
    book.periods.some(
      (period) => period.kind === kind && period.from_day === from_day && isWithin(period, numbers),
    ),
  );
  return together([...blocks, ...waited].map(({ amounts }) => amounts)).amounts;
}

const isWithin = (period: ClosedPeriod, numbers: ReadonlySet<number>) =>
  period.blocks.every(({ number }) => numbers.has(number));

/** What the named classes of a partition leave of the total; null where that is not known, or nothing. */
export function otherOf({ named, total }: Classes, measure: Measure): number | null {
  const whole = total.amounts[measure];
  if (whole === undefined) return null;
  const told = named.reduce((sum, { amounts }) => sum + (amounts[measure] ?? 0), 0);
  // Classes are rounded: what is left may be less than nothing.
  return whole > told ? whole - told : null;
}
