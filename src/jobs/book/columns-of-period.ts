import type { BookBlock, Booked, Measure } from '../../domains/cogniforce/index.ts';
import {
  type ClassOptions,
  type Column,
  holdsEnough,
  Ledger,
  type LedgerOptions,
  type Period,
  sumsByPerson,
} from '../../gate/index.ts';
import { seededRandom } from '../../kernel/statistics.ts';
import { type Division, MONTHLY, type Placed, partsOfDay, WEEKLY } from './divisions.ts';
import type { GroupsOf } from './groups-of.ts';
import { baselineColumns, type KnownRates, type PriceOf, tokenColumns } from './known-rates.ts';
import { cellsOf, MAIN } from './open-block.ts';
import { TELLS_OF_OTHERS } from './related.ts';

/** Cells of a period, with what they are published as. */
export interface Cells extends ReturnType<typeof cellsOf> {
  readonly placed: readonly Placed[];
  /** Number of the block of each. */
  readonly blockOf: readonly number[];
}

/** Name of what waited for its period: no division of it. */
export const REST = 'rest';

/** Classes of the weeks of a month, which are columns of it: by division, name and the blocks that they are of. */
export interface Published {
  readonly division: string;
  readonly name: string;
  readonly measures: ReadonlySet<string>;
  readonly period: Period;
}

/** What a period is made of. */
export interface Material {
  readonly rows: readonly Booked[];
  readonly own: readonly BookBlock[];
  /** Of a month that is made of weeks: what these have said. */
  readonly published: readonly Published[];
  /** Whether measures that too few people had in a block are said of the period; a month that is made of weeks must not. */
  readonly saysRest: boolean;
}

/** Bookings of a period as cells. */
export function cellsOfPeriod(rows: readonly Booked[], groups: GroupsOf): Cells {
  return {
    ...cellsOf(rows),
    placed: rows.flatMap((row) => placedOf(row, groups)),
    blockOf: rows.flatMap(({ block, cells: own }) => own.map(() => block)),
  };
}

function placedOf({ person, day, cells }: Booked, groups: GroupsOf): Placed[] {
  const of = groups(person, day);
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return cells.map((cell) => ({ ...cell, groups: of, weekday }));
}

/** Deals for what is said of a class besides: a figure more is worth less time. */
const FURTHER_DEALS = 2;

interface LedgersOptions {
  readonly k: number;
  readonly waited: ReadonlyMap<Measure, readonly number[]>;
  readonly priceOf: PriceOf;
}

/** The ledgers of a period's measures, and what cells are in those that several share. */
export function ledgersOf(
  material: Material,
  cells: Cells,
  { k, waited, priceOf }: LedgersOptions,
): Required<Pick<ClassOptions, 'ledgers' | 'columns'>> {
  // Equal numbers for equal periods: a run that is killed writes the same when it is done again.
  const seed = material.own[0]?.number ?? 0;
  const { people } = cells;
  const minutes = baselineColumns(cells);
  const tokens = tokenColumns(cells, priceOf);
  const ledgers = new Map<Measure, Ledger>();
  const columns = new Map<Measure, (those: readonly number[]) => Column>();
  const share = (known: KnownRates, options: Pick<LedgerOptions, 'people' | 'deals'>) => {
    const ledger = new Ledger({ ...options, cells: known.cells, k, random: seededRandom(seed) });
    for (const [measure, columnOf] of known.columns) {
      if (!cells.amounts.has(measure)) continue;
      ledgers.set(measure, ledger);
      columns.set(measure, columnOf);
    }
  };
  share(minutes, { people });
  share(tokens, { people: [...people, ...people], deals: FURTHER_DEALS });
  for (const measure of cells.amounts.keys()) {
    if (!ledgers.has(measure)) share(alone(cells, measure), { people, deals: dealsOf(measure) });
    const columnOf = columns.get(measure);
    for (const said of saidOf(material, cells, measure, waited.get(measure))) {
      ledgers.get(measure)?.enter(columnOf?.(said) ?? { cells: said });
    }
  }
  return { ledgers, columns };
}

const dealsOf = (measure: Measure) =>
  MAIN.some((each) => each === measure) ? undefined : FURTHER_DEALS;

/** A measure that tells of no other one. */
function alone({ amounts }: Cells, measure: Measure): KnownRates {
  const column = amounts.get(measure) ?? [];
  return {
    cells: [...column.keys()].filter((cell) => column[cell] !== 0),
    columns: new Map([[measure, (cells: readonly number[]) => ({ cells })]]),
  };
}

/** Cells of each figure that is in the book of a measure of the period: its blocks, what waited for it, and what its weeks have said. */
function* saidOf(
  { own, published }: Material,
  cells: Cells,
  measure: Measure,
  waited: readonly number[] | undefined,
): Generator<readonly number[]> {
  const column = cells.amounts.get(measure) ?? [];
  const those = [...column.keys()].filter((cell) => column[cell] !== 0);
  const byBlock = Map.groupBy(those, (cell) => cells.blockOf[cell] ?? 0);
  for (const { number, amounts } of own) {
    if (amounts[measure] !== undefined) yield byBlock.get(number) ?? [];
  }
  if (waited !== undefined) yield waited;
  for (const each of published) {
    if (each.measures.has(measure)) yield saidCells(each, measure, own, cells);
  }
}

/** Cells of a measure that a week has said something of. */
function saidCells(
  said: Published,
  measure: Measure,
  own: readonly BookBlock[],
  cells: Cells,
): number[] {
  const { from, to } = said.period;
  const blocks = own.filter(({ to_day }) => from <= to_day && to_day <= to);
  if (said.division === REST) return waitingCells(measure, blocks, cells);
  const column = cells.amounts.get(measure) ?? [];
  return cellsOfClass(said, blocks, cells).filter((cell) => column[cell] !== 0);
}

const DIVISIONS: ReadonlyMap<string, Division> = new Map(
  [...WEEKLY, ...MONTHLY, partsOfDay(false), partsOfDay(true)].map((each) => [each.name, each]),
);

function cellsOfClass(
  { division, name }: Published,
  blocks: readonly BookBlock[],
  { placed, blockOf }: Pick<Cells, 'placed' | 'blockOf'>,
): number[] {
  const classes = DIVISIONS.get(division)?.classesOf ?? (() => []);
  const within = new Set(blocks.map(({ number }) => number));
  return [...placed.keys()].filter((cell) => {
    const each = placed[cell];
    if (each === undefined || !within.has(blockOf[cell] ?? 0)) return false;
    return classes(each).some((names) => JSON.stringify(names) === name);
  });
}

/** Cells of measures that too few people had in some of its blocks, and enough in these together: a block more, so to say. */
export function waitedOf(
  { own, saysRest }: Material,
  cells: Cells,
  k: number,
): Map<Measure, number[]> {
  const found = new Map<Measure, number[]>();
  if (!saysRest) return found;
  for (const [measure, column] of cells.amounts) {
    if (TELLS_OF_OTHERS.has(measure)) continue;
    const those = waitingCells(measure, own, cells);
    const isEnough = holdsEnough(sumsByPerson(those, cells.people, column).values(), k);
    if (isEnough) found.set(measure, those);
  }
  return found;
}

/** Cells of a measure in blocks that do not say it. */
function waitingCells(
  measure: Measure,
  own: readonly BookBlock[],
  { amounts, blockOf }: Cells,
): number[] {
  const column = amounts.get(measure) ?? [];
  const without = new Set(
    own.filter((block) => block.amounts[measure] === undefined).map(({ number }) => number),
  );
  return [...column.keys()].filter((cell) => column[cell] !== 0 && without.has(blockOf[cell] ?? 0));
}
