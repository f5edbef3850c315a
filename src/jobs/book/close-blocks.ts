import type { Booked, Measure } from '../../domains/cogniforce/index.ts';
import { Ledger, mayClose, measuresOfBlock } from '../../gate/index.ts';
import { addDays, type Day, type DayRange, instant } from '../../kernel/days.ts';
import { seededRandom } from '../../kernel/statistics.ts';
import type { BookKeeping } from './book-keeping.ts';
import { tokenColumns } from './known-rates.ts';
import { cellsOf, OpenBlock } from './open-block.ts';
import { peopleIn } from './people-in.ts';
import { OF_CLASSES, OF_LIST, RELATED } from './related.ts';

/** A year is not asked for day by day, nor are many people's days held at once. */
const DAYS_AT_ONCE = 7;

/**
 * Closes what may be closed up to the day `until`, oldest first, and gives how many blocks did: each at the end of the first day
 * at which what it holds tells of enough people.
 */
export async function closeBlocks(
  keeping: BookKeeping,
  until: Day,
  signal?: AbortSignal,
): Promise<number> {
  const { book, journal } = keeping.repositories;
  let last = await book.lastBlock();
  let from = last === null ? await journal.firstOpenDay() : addDays(last.to_day, 1);
  if (from === null) return 0;
  let closed = 0;
  let open = await begun(keeping, from);
  for await (const [day, rows] of openDays(journal, { from, to: until })) {
    if (signal?.aborted) return closed;
    open.add(rows, { isLate: false });
    if (!isToClose(open, keeping.k)) continue;
    const number: number = (last?.number ?? 0) + 1;
    await book.closeBlock(await blockOf(keeping, open.rows, { number, from, to: day }));
    last = { number, to_day: day };
    closed += 1;
    from = addDays(day, 1);
    // What came late is in the block that has just closed.
    open = new OpenBlock();
  }
  return closed;
}

/** Each of these days with what is booked of it and not closed. */
async function* openDays(
  journal: Pick<BookKeeping['repositories']['journal'], 'openOf'>,
  { from, to }: DayRange,
): AsyncGenerator<[Day, readonly Booked[]]> {
  for (let first = from; first <= to; first = addDays(first, DAYS_AT_ONCE)) {
    const whole = addDays(first, DAYS_AT_ONCE - 1);
    const last = whole < to ? whole : to;
    const byDay = Map.groupBy(await journal.openOf({ from: first, to: last }), ({ day }) => day);
    for (let day = first; day <= last; day = addDays(day, 1)) yield [day, byDay.get(day) ?? []];
  }
}

/** With what came late for days that are closed. */
async function begun({ repositories }: BookKeeping, from: Day): Promise<OpenBlock> {
  const open = new OpenBlock();
  open.add(await repositories.journal.openBefore(from), { isLate: true });
  return open;
}

/** Where everybody agreed to be named, each day that holds something is a block. */
function isToClose(open: OpenBlock, k: number): boolean {
  return k === 1 ? open.rows.length > 0 : mayClose(open.main, k);
}

async function blockOf(
  keeping: BookKeeping,
  rows: readonly Booked[],
  { number, from, to }: { readonly number: number; readonly from: Day; readonly to: Day },
) {
  const { k, zone, clock } = keeping;
  const cells = cellsOf(rows);
  const said: ReadonlySet<string> =
    k === 1 ? new Set(cells.amounts.keys()) : shownOf(rows, { number, from }, keeping);
  const amounts: Partial<Record<Measure, number>> = {};
  for (const [measure, column] of cells.amounts) {
    if (!said.has(measure) || (OF_CLASSES.has(measure) && k !== 1)) continue;
    amounts[measure] = column.reduce((sum, amount) => sum + amount, 0);
  }
  return {
    ...{ number, from_day: from, to_day: to, closed_at: instant(clock.now()), k, zone },
    people: await peopleIn(keeping, rows),
    amounts,
  };
}

/**
 * Measures that may be said: by all that the block holds, and by its own days alone. What was said of days before may be taken
 * away in it, and the two figures together would tell of those who took nothing away.
 */
function shownOf(
  rows: readonly Booked[],
  { number, from }: { readonly number: number; readonly from: Day },
  keeping: BookKeeping,
): Set<string> {
  // Equal numbers for equal blocks: a run that is killed writes the same when it is done again.
  const random = seededRandom(number);
  const own = rows.filter(({ day }) => day >= from);
  const [first = new Set<string>(), ...others] = (
    own.length < rows.length ? [own, rows] : [own]
  ).map((those) => saidOf(those, { ...keeping, random }));
  return new Set([...first].filter((measure) => others.every((each) => each.has(measure))));
}

function saidOf(
  rows: readonly Booked[],
  keeping: BookKeeping & { readonly random: () => number },
): Set<string> {
  const cells = cellsOf(rows);
  const { k, random } = keeping;
  const shown = measuresOfBlock(cells, { k, random, related: RELATED });
  const placed = rows.flatMap((row) => row.cells);
  if (shown.has('listUsd') && !mayShowCost({ ...cells, placed }, keeping)) {
    for (const measure of OF_LIST) shown.delete(measure);
  }
  return shown;
}

/** Whether the cost by the list can be said beside the tokens: else it would tell of the only user of a dear model. */
function mayShowCost(
  cells: Parameters<typeof tokenColumns>[0],
  { k, priceOf, random }: Pick<BookKeeping, 'k' | 'priceOf'> & { readonly random: () => number },
): boolean {
  const { people } = cells;
  const tokens = tokenColumns(cells, priceOf);
  const ledger = new Ledger({ people: [...people, ...people], cells: tokens.cells, k, random });
  const columnOf = (measure: Measure) =>
    tokens.columns.get(measure)?.([...people.keys()]) ?? { cells: [] };
  ledger.enter(columnOf('inputTokens'));
  ledger.enter(columnOf('outputTokens'));
  return ledger.passes(columnOf('listUsd'));
}
