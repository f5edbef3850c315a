import type { CellOf, Measure } from '../../domains/cogniforce/index.ts';
import type { Column } from '../../gate/index.ts';
import type { BookKeeping } from './book-keeping.ts';
import type { cellsOf } from './open-block.ts';

type Cells = ReturnType<typeof cellsOf> & {
  /** What each cell is published as. */
  readonly placed: readonly { readonly of: CellOf }[];
};

export type PriceOf = BookKeeping['priceOf'];

/** Measures that tell of each other's amounts, as columns of one ledger. */
export interface KnownRates {
  /** Places of the ledger that hold anything. */
  readonly cells: readonly number[];
  /** By measure: what cells are there. */
  readonly columns: ReadonlyMap<Measure, (cells: readonly number[]) => Column>;
}

/** Rates that agree to so many digits are one rate. */
const DIGITS = 6;

const OF_BASELINE = [
  ...(['conservativeBaseline', 'fullBaseline'] as const),
  ...(['meanBaseline', 'fullMean', 'sharedDeviation'] as const),
] as const satisfies readonly Measure[];

/**
 * Minutes by hand, and what follows from them by outcome and method, each as a share of what counts in the total: then tasks that
 * differ in what became of them alone count alike. Of what counts nothing there, as a share of what it would in full.
 *
 * Held against each other: a mean less as many times the minutes by hand as it is of one method would be of those alone whose
 * tasks were estimated by another one.
 */
export function baselineColumns({
  people,
  amounts,
}: Pick<Cells, 'people' | 'amounts'>): KnownRates {
  const of = (measure: Measure) => {
    const column = amounts.get(measure);
    return (cell: number) => column?.[cell] ?? 0;
  };
  const counted = of('conservativeBaseline');
  const full = of('fullBaseline');
  const columnOf = (measure: Measure) => {
    const amountOf = of(measure);
    const rates = new Map<number, number>();
    const rateOf = (cell: number) => {
      const known = rates.get(cell);
      if (known !== undefined) return known;
      const unit = counted(cell) || full(cell) || amountOf(cell);
      const rate = Number((amountOf(cell) / unit).toPrecision(DIGITS));
      rates.set(cell, rate);
      return rate;
    };
    return (cells: readonly number[]) => {
      const own = cells.filter((cell) => amountOf(cell) !== 0);
      return { cells: own, weights: own.map(rateOf) };
    };
  };
  return {
    cells: [...people.keys()].filter((cell) => OF_BASELINE.some((each) => of(each)(cell) !== 0)),
    columns: new Map(OF_BASELINE.map((measure) => [measure, columnOf(measure)])),
  };
}

/**
 * Tokens and what they cost by the list as columns of one ledger, in which each cell is there twice: its input, and after all of
 * these its output.
 *
 * Held against each other: the cost of all, less that of each model whose tokens are said, would tell how many of the rest have a
 * price, and so of the only user of a model that has none.
 */
export function tokenColumns(
  { people, amounts, placed }: Pick<Cells, 'people' | 'amounts' | 'placed'>,
  priceOf: PriceOf,
): KnownRates {
  const count = people.length;
  const of = (measure: Measure) => (cell: number) => amounts.get(measure)?.[cell] ?? 0;
  const [input, output, usd] = [of('inputTokens'), of('outputTokens'), of('listUsd')];
  const inputs = (cells: readonly number[]) => cells.filter((cell) => input(cell) !== 0);
  const outputs = (cells: readonly number[]) =>
    cells.filter((cell) => output(cell) !== 0).map((cell) => count + cell);
  const both = (cells: readonly number[]) => [...inputs(cells), ...outputs(cells)];
  const rateOf = (place: number): number => {
    const cell = place % count;
    if (usd(cell) === 0) return 0;
    const price = priceOf(placed[cell]?.of ?? {});
    // Booked at a price that the list no longer has: about as much for each token.
    if (price === null) {
      return Number((usd(cell) / (input(cell) + output(cell))).toPrecision(DIGITS));
    }
    return place < count ? price.input : price.output;
  };
  return {
    cells: both([...people.keys()]),
    columns: new Map<Measure, (cells: readonly number[]) => Column>([
      ['inputTokens', (cells) => ({ cells: inputs(cells) })],
      ['outputTokens', (cells) => ({ cells: outputs(cells) })],
      ['totalTokens', (cells) => ({ cells: both(cells) })],
      [
        'listUsd',
        (cells) => {
          const priced = both(cells).filter((place) => rateOf(place) !== 0);
          return { cells: priced, weights: priced.map(rateOf) };
        },
      ],
    ]),
  };
}
