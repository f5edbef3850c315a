import type { Booked, Cell, Measure } from '../../domains/cogniforce/index.ts';
import { Ledger, mayClose, measuresOfBlock, type PeriodCells } from '../../gate/index.ts';
import { addDays, type Day, instant } from '../../kernel/days.ts';
import { seededRandom } from '../../kernel/statistics.ts';
import type { BookKeeping } from './book-keeping.ts';
import { cellsOf, OpenBlock } from './open-block.ts';
import { peopleIn } from './people-in.ts';
import { OF_CLASSES, OF_LIST, RELATED } from './related.ts';

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
  for (let day: Day = from; day <= until; day = addDays(day, 1)) {
    if (signal?.aborted) return closed;
    open.add(await journal.openOn(day), { isLate: false });
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
    k === 1 ? new Set(cells.amounts.keys()) : shownOf(cells, rows, number, keeping);
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

function shownOf(
  cells: PeriodCells,
  rows: readonly Booked[],
  number: number,
  keeping: BookKeeping,
): Set<string> {
  const { k } = keeping;
  // Equal numbers for equal blocks: a run that is killed writes the same when it is done again.
  const random = seededRandom(number);
  const shown = measuresOfBlock(cells, { k, random, related: RELATED });
  if (shown.has('listUsd') && !mayShowCost(rows, { ...keeping, random })) {
    for (const measure of OF_LIST) shown.delete(measure);
  }
  return shown;
}

/** Whether the cost by the list can be said beside the tokens: else it would tell of the only user of a dear model. */
function mayShowCost(
  rows: readonly Booked[],
  keeping: BookKeeping & { readonly random: () => number },
): boolean {
  const tokens = rows.flatMap(({ person, cells }) =>
    cells.flatMap((cell) => tokensOf(cell, keeping).map((each) => ({ ...each, person }))),
  );
  const ledger = new Ledger({ ...keeping, people: tokens.map(({ person }) => person) });
  const column = (has: (token: Tokens) => boolean) =>
    [...tokens.entries()].flatMap(([at, token]) => (has(token) ? [at] : []));
  ledger.enter({ cells: column(({ part }) => part === 'input') });
  ledger.enter({ cells: column(({ part }) => part === 'output') });
  const priced = column(({ usd }) => usd !== 0);
  return ledger.passes({ cells: priced, weights: priced.map((at) => tokens[at]?.usd ?? 0) });
}

/** Tokens of one sort, and what a million of them cost by the list; 0: they have no price. */
interface Tokens {
  readonly part: 'input' | 'output';
  readonly usd: number;
}

function tokensOf({ of, amounts }: Cell, { priceOf }: BookKeeping): Tokens[] {
  const price = amounts.listUsd === undefined ? null : priceOf(of);
  return (['input', 'output'] as const).flatMap((part) =>
    (amounts[`${part}Tokens`] ?? 0) === 0 ? [] : [{ part, usd: price?.[part] ?? 0 }],
  );
}
