import { setImmediate } from 'node:timers/promises';
import type {
  Amounts,
  BookBlock,
  Booked,
  BookPeriod,
  Measure,
  NewClass,
} from '../../domains/cogniforce/index.ts';
import {
  atLeast,
  type BookMonth,
  bookMonths,
  holdsEnough,
  Ledger,
  naming,
  type Period,
  periodsOf,
  sumsByPerson,
  WEEKS_FROM,
} from '../../gate/index.ts';
import { addDays, type Day, instant } from '../../kernel/days.ts';
import { seededRandom } from '../../kernel/statistics.ts';
import type { BookKeeping } from './book-keeping.ts';
import { type Division, MONTHLY, type Placed, partsOfDay, tableOf, WEEKLY } from './divisions.ts';
import { type GroupsOf, groupsOf } from './groups-of.ts';
import { cellsOf, MAIN } from './open-block.ts';
import { TELLS_OF_OTHERS } from './related.ts';

/**
 * Closes the periods that are over at the end of the day `until`: names the classes of each that may be named. Gives how many
 * it closed, book months among them.
 */
export async function closePeriods(
  keeping: BookKeeping,
  until: Day,
  signal?: AbortSignal,
): Promise<number> {
  const { book } = keeping.repositories;
  const blocks = await book.blocks();
  const stored = await book.periods();
  const begun = stored.filter(({ kind }) => kind !== 'book_month');
  const periods = await periodsUntil(keeping, { blocks, begun, until });
  const isClosed = new Set(
    stored.flatMap(({ kind, from_day, closed_at }) =>
      closed_at === null ? [] : [`${kind} ${from_day}`],
    ),
  );
  let closed = 0;
  let groups: GroupsOf | null = null;
  const close = async (
    kind: string,
    period: Pick<Period, 'from' | 'to' | 'blocks'>,
    divide: DivideBy,
  ) => {
    if (isClosed.has(`${kind} ${period.from}`) || signal?.aborted) return;
    groups ??= await groupsOf(keeping.repositories);
    await closeOne(keeping, { kind, period, divide, blocks, groups });
    closed += 1;
  };
  for (const period of periods.over) {
    await close(period.kind, period, period.kind === 'week' ? { weekly: true } : ALL);
  }
  for (const month of bookMonths(periods)) {
    const own = month.periods.flatMap((at) => periods.over[at] ?? []);
    // A month that is one period has all its tables there.
    if (own.every(({ kind }) => kind === 'month')) continue;
    await close('book_month', wholeOf(month, own), { monthly: true, before: own });
  }
  return closed;
}

/** Which divisions a period has; `before`: periods in it whose classes are in the book. */
interface DivideBy {
  readonly weekly?: boolean;
  readonly monthly?: boolean;
  readonly before?: readonly Period[];
}

const ALL: DivideBy = { weekly: true, monthly: true };

function wholeOf({ from, to }: BookMonth, periods: readonly Period[]) {
  return { from, to, blocks: periods.flatMap((period) => period.blocks) };
}

/** As they were cut when they began; the ones that begin now are noted. */
async function periodsUntil(
  { repositories, k }: BookKeeping,
  known: {
    readonly blocks: readonly BookBlock[];
    readonly begun: readonly BookPeriod[];
    readonly until: Day;
  },
) {
  const { blocks, begun, until } = known;
  const kinds = new Map(begun.map(({ from_day, kind }) => [from_day, kind]));
  const periods = await periodsOf({
    blocks: blocks.map(({ from_day, to_day }) => ({ from: from_day, to: to_day })),
    until,
    async contributors(from, to) {
      const kind = kinds.get(addDays(to, 1));
      if (kind !== undefined) return kind === 'week' ? WEEKS_FROM : 0;
      return repositories.aggregates.contributors({ from, to });
    },
  });
  const { over, open } = periods;
  const all = [...over, ...(open === null ? [] : [open])];
  await repositories.book.beginPeriods(
    all
      .filter(({ from }) => !kinds.has(from))
      .map(({ kind, from, to }) => ({ kind, from_day: from, to_day: to, k, closed_at: null })),
  );
  return periods;
}

interface Closing {
  readonly kind: string;
  readonly period: Pick<Period, 'from' | 'to' | 'blocks'>;
  readonly divide: DivideBy;
  readonly blocks: readonly BookBlock[];
  readonly groups: GroupsOf;
}

async function closeOne(keeping: BookKeeping, closing: Closing): Promise<void> {
  const { kind, period, divide, blocks, groups } = closing;
  const { book, journal } = keeping.repositories;
  const own = period.blocks.flatMap((at) => blocks[at] ?? []);
  const rows: Booked[] = [];
  for (const { number } of own) rows.push(...(await journal.ofBlock(number)));
  const published = await publishedIn(keeping, divide.before ?? []);
  const classes =
    own.length === 0 ? [] : await classesOf(keeping, { rows, own, divide, groups, published });
  await book.closePeriod(
    {
      ...{ kind, from_day: period.from, to_day: period.to, k: keeping.k },
      first_block: own[0]?.number ?? null,
      last_block: own.at(-1)?.number ?? null,
      closed_at: instant(keeping.clock.now()),
    },
    classes,
  );
}

/** Classes of the weeks of a month, which are columns of it: by division, name and the blocks that they are of. */
interface Published {
  readonly division: string;
  readonly name: string;
  readonly measures: ReadonlySet<string>;
  readonly period: Period;
}

async function publishedIn(
  { repositories }: BookKeeping,
  periods: readonly Period[],
): Promise<Published[]> {
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return [];
  const byStart = new Map(periods.map((period) => [`${period.kind} ${period.from}`, period]));
  const classes = await repositories.book.classes(first.from, last.from);
  return classes.flatMap(({ kind, from_day, division, name, amounts }) => {
    const period = byStart.get(`${kind} ${from_day}`);
    return period === undefined
      ? []
      : [{ division, name, measures: new Set(Object.keys(amounts)), period }];
  });
}

interface Material {
  readonly rows: readonly Booked[];
  readonly own: readonly BookBlock[];
  readonly divide: DivideBy;
  readonly groups: GroupsOf;
  readonly published: readonly Published[];
}

async function classesOf(keeping: BookKeeping, material: Material): Promise<NewClass[]> {
  const { k } = keeping;
  const { rows, divide, groups } = material;
  const cells: Cells = {
    ...cellsOf(rows),
    placed: rows.flatMap((row) => placedOf(row, groups)),
    blockOf: rows.flatMap(({ block, cells: own }) => own.map(() => block)),
  };
  const { people, amounts } = cells;
  const contributors = new Set(people.filter((_, cell) => amounts.get('withAi')?.[cell])).size;
  const divisions = [
    ...(divide.weekly ? WEEKLY : []),
    ...(divide.monthly ? [...MONTHLY, partsOfDay(contributors >= WEEKS_FROM)] : []),
  ];
  const ledgers = new Map(
    [...amounts.keys()].map((measure) => [measure, ledgerOf(keeping, material, cells, measure)]),
  );
  const found: NewClass[] = [];
  for (const division of divisions) {
    if (!division.main.every((each) => amounts.has(each))) continue;
    const measures = [...division.main, ...division.further].filter((each) => amounts.has(each));
    const classes = await givingWay(
      naming(
        { people, amounts: new Map(measures.map((each) => [each, amounts.get(each) ?? []])) },
        tableOf(division, cells.placed),
        { k, main: division.main, ledgers },
      ),
    );
    for (const [ordinal, each] of classes.entries()) {
      found.push({
        ...{ division: division.name, ordinal, name: each.name },
        people: atLeast(each.people, k),
        amounts: knownOf(each.amounts),
      });
    }
  }
  return [...found, ...restOf(keeping, cells, material.own)];
}

/** Longer than this nobody else waits. */
const AT_ONCE_MS = 20;

/** Goes on until it is done, and lets others in between: a run gives signs of life, and a server answers. */
async function givingWay<T>(steps: Generator<void, T>): Promise<T> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < AT_ONCE_MS) continue;
    await setImmediate();
    since = performance.now();
  }
}

/** Cells of a period, with what they are published as. */
interface Cells extends ReturnType<typeof cellsOf> {
  readonly placed: readonly Placed[];
  /** Number of the block of each. */
  readonly blockOf: readonly number[];
}

/** Deals for what is said of a class besides: a figure more is worth less time. */
const FURTHER_DEALS = 2;

/** What is in the book of a measure of the period: its blocks, and classes of its weeks. */
function ledgerOf(
  { k }: BookKeeping,
  { own, published }: Material,
  { people, amounts, placed, blockOf }: Cells,
  measure: Measure,
): Ledger {
  const column = amounts.get(measure) ?? [];
  const has = (cell: number) => (column[cell] ?? 0) !== 0;
  const deals = MAIN.some((each) => each === measure) ? undefined : FURTHER_DEALS;
  const those = [...column.keys()].filter(has);
  const ledger = new Ledger({
    // Equal numbers for equal periods: a run that is killed writes the same when it is done again.
    ...{ people, cells: those, k, random: seededRandom(own[0]?.number ?? 0) },
    ...(deals === undefined ? {} : { deals }),
  });
  const byBlock = Map.groupBy([...blockOf.keys()].filter(has), (cell) => blockOf[cell] ?? 0);
  for (const { number, amounts: said } of own) {
    if (said[measure] !== undefined) ledger.enter({ cells: byBlock.get(number) ?? [] });
  }
  for (const each of published) {
    if (!each.measures.has(measure)) continue;
    ledger.enter({ cells: cellsOfClass(each, placed, { own, blockOf }).filter(has) });
  }
  return ledger;
}

function knownOf(amounts: ReadonlyMap<string, number | null>): Amounts {
  return Object.fromEntries([...amounts].filter(([, amount]) => amount !== null)) as Amounts;
}

function placedOf({ person, day, cells }: Booked, groups: GroupsOf): Placed[] {
  const of = groups(person, day);
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return cells.map((cell) => ({ ...cell, groups: of, weekday }));
}

const OF_WEEKS: ReadonlyMap<string, Division> = new Map(
  WEEKLY.map((division) => [division.name, division]),
);

function cellsOfClass(
  { division, name, period }: Published,
  placed: readonly Placed[],
  { own, blockOf }: { readonly own: readonly BookBlock[]; readonly blockOf: readonly number[] },
): number[] {
  const classes = OF_WEEKS.get(division)?.classesOf ?? (() => []);
  const within = new Set(
    own
      .filter(({ to_day }) => period.from <= to_day && to_day <= period.to)
      .map(({ number }) => number),
  );
  return [...placed.keys()].filter((cell) => {
    const each = placed[cell];
    if (each === undefined || !within.has(blockOf[cell] ?? 0)) return false;
    return classes(each).some((names) => JSON.stringify(names) === name);
  });
}

/** Measures that too few people had in some of its blocks, over these together. */
function restOf(
  { k }: BookKeeping,
  { people, amounts, blockOf }: Cells,
  own: readonly BookBlock[],
): NewClass[] {
  const rest = [...amounts].flatMap(([measure, column]) => {
    if (TELLS_OF_OTHERS.has(measure)) return [];
    const without = new Set(
      own.filter((block) => block.amounts[measure] === undefined).map(({ number }) => number),
    );
    const cells = [...column.keys()].filter((cell) => without.has(blockOf[cell] ?? 0));
    const sums = [...sumsByPerson(cells, people, column).values()];
    return holdsEnough(sums, k)
      ? [[measure, sums.reduce((sum, each) => sum + each, 0)] as const]
      : [];
  });
  return rest.length === 0
    ? []
    : [
        {
          ...{ division: 'rest', ordinal: 0, name: '[]', people: null },
          amounts: Object.fromEntries(rest),
        },
      ];
}
