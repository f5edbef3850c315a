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
  naming,
  type Period,
  periodsOf,
  WEEKS_FROM,
} from '../../gate/index.ts';
import { addDays, type Day, instant } from '../../kernel/days.ts';
import type { BookKeeping } from './book-keeping.ts';
import {
  type Cells,
  cellsOfPeriod,
  ledgersOf,
  type Material,
  type Published,
  REST,
  waitedOf,
} from './columns-of-period.ts';
import { CROSSED, MONTHLY, partsOfDay, tableOf, WEEKLY } from './divisions.ts';
import { type GroupsOf, groupsOf } from './groups-of.ts';
import { peopleIn } from './people-in.ts';

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
  const byMonth = Map.groupBy(periods.over, ({ to }) => to.slice(0, 7));
  for (const period of periods.over) {
    // The rest of a month that began with weeks: its book month has the other tables, of all of it, once.
    const isWholeMonth = byMonth.get(period.to.slice(0, 7))?.length === 1;
    const isMonth = period.kind === 'month' && isWholeMonth;
    await close(period.kind, period, isMonth ? ALL : { weekly: true });
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
  const { kind, period, divide, blocks } = closing;
  const { book, journal } = keeping.repositories;
  const own = period.blocks.flatMap((at) => blocks[at] ?? []);
  const rows: Booked[] = [];
  for (const { number } of own) rows.push(...(await journal.ofBlock(number)));
  const published = await publishedIn(keeping, divide.before ?? []);
  const classes =
    own.length === 0
      ? []
      : await classesOf(
          keeping,
          { rows, own, published, saysRest: divide.weekly === true },
          closing,
        );
  await book.closePeriod(
    {
      ...{ kind, from_day: period.from, to_day: period.to, k: keeping.k },
      first_block: own[0]?.number ?? null,
      last_block: own.at(-1)?.number ?? null,
      people: await peopleIn(keeping, rows),
      closed_at: instant(keeping.clock.now()),
    },
    classes,
  );
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

async function classesOf(
  keeping: BookKeeping,
  material: Material,
  { divide, groups }: Pick<Closing, 'divide' | 'groups'>,
): Promise<NewClass[]> {
  const { k } = keeping;
  const cells = cellsOfPeriod(material, groups);
  const { people, amounts, isUnsettled } = cells;
  const contributors = new Set(people.filter((_, cell) => amounts.get('withAi')?.[cell])).size;
  const divisions = isWhole(material)
    ? [
        ...(divide.weekly ? WEEKLY : []),
        ...(divide.monthly ? [...MONTHLY, partsOfDay(contributors >= WEEKS_FROM), ...CROSSED] : []),
      ]
    : [];
  const waited = waitedOf(material, cells, k);
  const ledgers = ledgersOf(material, cells, { k, waited, priceOf: keeping.priceOf });
  const found: NewClass[] = [];
  for (const division of divisions) {
    if (!division.main.every((each) => amounts.has(each))) continue;
    const measures = [...division.main, ...division.further].filter((each) => amounts.has(each));
    const classes = await givingWay(
      naming(
        {
          ...{ people, isUnsettled },
          amounts: new Map(measures.map((each) => [each, amounts.get(each) ?? []])),
        },
        tableOf(division, cells.placed),
        { ...ledgers, k, main: division.main },
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
  return [...found, ...restOf(cells, waited)];
}

/**
 * Whether the journal still holds all that its blocks do. Else nothing is divided: what all classes together lacked of the total
 * would be of whoever was erased in between.
 */
const isWhole = ({ own }: Material) => own.every(({ erased }) => !erased);

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

function knownOf(amounts: ReadonlyMap<string, number | null>): Amounts {
  return Object.fromEntries([...amounts].filter(([, amount]) => amount !== null)) as Amounts;
}

function restOf({ amounts }: Cells, waited: ReadonlyMap<Measure, readonly number[]>): NewClass[] {
  if (waited.size === 0) return [];
  const sums = [...waited].map(([measure, cells]) => {
    const column = amounts.get(measure) ?? [];
    return [measure, cells.reduce((sum, cell) => sum + (column[cell] ?? 0), 0)] as const;
  });
  return [
    {
      ...{ division: REST, ordinal: 0, name: '[]', people: null },
      amounts: Object.fromEntries(sums),
    },
  ];
}
