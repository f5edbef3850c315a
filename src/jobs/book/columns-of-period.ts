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
import { cellsOf } from './open-block.ts';
import { TELLS_OF_OTHERS } from './related.ts';

/** Cells of a period, with what they are published as. */
export interface Cells extends ReturnType<typeof cellsOf> {
  readonly placed: readonly Placed[];
  /** Number of the block of each. */
  readonly blockOf: readonly number[];
  /**
   * Whether facts of it may be in another figure as well, with the other sign: it is of a day before its block, or is booked again in
   * the period. Of those that are settled what the last period says is about them alone.
   */
  readonly isUnsettled: readonly boolean[];
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
export function cellsOfPeriod(
  { rows, own }: Pick<Material, 'rows' | 'own'>,
  groups: GroupsOf,
): Cells {
  const isUnsettled = unsettledIn(rows, own);
  return {
    ...cellsOf(rows),
    placed: rows.flatMap((row) => placedOf(row, groups)),
    blockOf: rows.flatMap(({ block, cells }) => cells.map(() => block)),
    isUnsettled: rows.flatMap((row) => row.cells.map(() => isUnsettled(row))),
  };
}

/** Of a day of a person that is settled all bookings of the period, and of those before it, are this one. */
function unsettledIn(rows: readonly Booked[], own: readonly BookBlock[]) {
  const blocks = new Map(own.map((block) => [block.number, block]));
  const times = new Map<string, number>();
  const keyOf = ({ person, day }: Booked) => `${person} ${day}`;
  for (const row of rows) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1);
  return (row: Booked) =>
    row.day < (blocks.get(row.block)?.from_day ?? '') || (times.get(keyOf(row)) ?? 0) > 1;
}

function placedOf({ person, day, cells }: Booked, groups: GroupsOf): Placed[] {
  const of = groups(person, day);
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return cells.map((cell) => ({ ...cell, groups: of, weekday }));
}

interface LedgersOptions {
  readonly k: number;
  readonly waited: ReadonlyMap<Measure, readonly number[]>;
  readonly priceOf: PriceOf;
}

/** The ledgers of a period's measures, of which they have the sum of all cells, and what cells are in those that several share. */
export function ledgersOf(
  material: Material,
  cells: Cells,
  { k, waited, priceOf }: LedgersOptions,
): Required<Pick<ClassOptions, 'ledgers' | 'columns' | 'whole'>> {
  // Equal numbers for equal periods: a run that is killed writes the same when it is done again.
  const seed = material.own[0]?.number ?? 0;
  const { people, blockOf } = cells;
  const minutes = baselineColumns(cells);
  const tokens = tokenColumns(cells, priceOf);
  const ledgers = new Map<Measure, Ledger>();
  const columns = new Map<Measure, (those: readonly number[]) => Column>();
  const whole = new Set<Measure>();
  const sortOf = new Map(
    people.map((person, cell) => [person, (cells.placed[cell]?.groups ?? []).join(' ')]),
  );
  const share = (known: KnownRates, options: Pick<LedgerOptions, 'people' | 'blockOf'>) => {
    const settled = known.cells.filter((place) => !cells.isUnsettled[place % people.length]);
    const ledger = new Ledger({
      ...options,
      cells: settled,
      sortOf,
      k,
      random: seededRandom(seed),
    });
    for (const [measure, columnOf] of known.columns) {
      if (!cells.amounts.has(measure)) continue;
      ledgers.set(measure, ledger);
      columns.set(measure, columnOf);
    }
  };
  share(minutes, { people, blockOf });
  share(tokens, { people: [...people, ...people], blockOf: [...blockOf, ...blockOf] });
  const saying = new Saying(material, cells);
  for (const measure of cells.amounts.keys()) {
    if (!ledgers.has(measure)) share(alone(cells, measure), { people, blockOf });
    const columnOf = columns.get(measure);
    const said = saying.of(measure, waited.get(measure));
    for (const those of [...said.once, ...said.again]) {
      ledgers.get(measure)?.enter(columnOf?.(those) ?? { cells: those });
    }
    if (said.isWhole) whole.add(measure);
  }
  return { ledgers, columns, whole };
}

/** A measure that tells of no other one. */
function alone(cells: Cells, measure: Measure): KnownRates {
  return {
    cells: held(cells, measure),
    columns: new Map([[measure, (those: readonly number[]) => ({ cells: those })]]),
  };
}

/** Cells that hold anything of a measure. */
function held({ amounts }: Pick<Cells, 'amounts'>, measure: Measure): number[] {
  const column = amounts.get(measure) ?? [];
  return [...column.keys()].filter((cell) => column[cell] !== 0);
}

/** Cells of the figures of one measure of a period that are in the book. */
interface Said {
  /** Of its blocks, and what waited for it: each cell in one of them at most. */
  readonly once: readonly (readonly number[])[];
  /** Whether each cell that holds anything is in one of those. */
  readonly isWhole: boolean;
  /** What its weeks have said. */
  readonly again: readonly (readonly number[])[];
}

const DIVISIONS: ReadonlyMap<string, Division> = new Map(
  [...WEEKLY, ...MONTHLY, partsOfDay(false), partsOfDay(true)].map((each) => [each.name, each]),
);

/** Knows what is in the book of a period. */
class Saying {
  readonly #material: Material;
  readonly #cells: Cells;
  /** Of each division its classes by name. */
  readonly #classes = new Map<string, ReadonlyMap<string, readonly number[]>>();

  constructor(material: Material, cells: Cells) {
    this.#material = material;
    this.#cells = cells;
  }

  of(measure: Measure, waited: readonly number[] | undefined): Said {
    const { own, published } = this.#material;
    const those = held(this.#cells, measure);
    const byBlock = Map.groupBy(those, (cell) => this.#cells.blockOf[cell] ?? 0);
    const ofBlocks = own.flatMap(({ number, amounts }) =>
      amounts[measure] === undefined ? [] : [byBlock.get(number) ?? []],
    );
    const once = waited === undefined ? ofBlocks : [...ofBlocks, waited];
    const again = published.filter(({ measures }) => measures.has(measure));
    return {
      once,
      isWhole: once.reduce((sum, each) => sum + each.length, 0) === those.length,
      again: again.map((each) => this.#saidBy(each, measure)),
    };
  }

  /** Cells of a measure that a week has said something of. */
  #saidBy({ division, name, period: { from, to } }: Published, measure: Measure): number[] {
    const cells = this.#cells;
    const blocks = this.#material.own.filter(({ to_day }) => from <= to_day && to_day <= to);
    if (division === REST) return waitingCells(measure, blocks, cells);
    const column = cells.amounts.get(measure) ?? [];
    const within = new Set(blocks.map(({ number }) => number));
    return (this.#classesOf(division).get(name) ?? []).filter(
      (cell) => column[cell] !== 0 && within.has(cells.blockOf[cell] ?? 0),
    );
  }

  #classesOf(division: string): ReadonlyMap<string, readonly number[]> {
    const known = this.#classes.get(division);
    if (known !== undefined) return known;
    const classesOf = DIVISIONS.get(division)?.classesOf ?? (() => []);
    const found = new Map<string, number[]>();
    for (const [cell, placed] of this.#cells.placed.entries()) {
      for (const names of classesOf(placed)) {
        const name = JSON.stringify(names);
        const those = found.get(name);
        if (those === undefined) found.set(name, [cell]);
        else those.push(cell);
      }
    }
    this.#classes.set(division, found);
    return found;
  }
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
    const settled = those.filter((cell) => !cells.isUnsettled[cell]);
    const isEnough = [those, settled].every((each) =>
      holdsEnough(sumsByPerson(each, cells.people, column).values(), k),
    );
    if (isEnough) found.set(measure, those);
  }
  return found;
}

/** Cells of a measure in blocks that do not say it. */
function waitingCells(measure: Measure, own: readonly BookBlock[], cells: Cells): number[] {
  const without = new Set(
    own.filter((block) => block.amounts[measure] === undefined).map(({ number }) => number),
  );
  return held(cells, measure).filter((cell) => without.has(cells.blockOf[cell] ?? 0));
}
