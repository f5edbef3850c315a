import type { Measure } from '../../domains/cogniforce/index.ts';
import type { Column } from '../../gate/index.ts';
import type { BookKeeping } from './book-keeping.ts';
import type { Cells } from './columns-of-period.ts';

export type PriceOf = BookKeeping['priceOf'];

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
): {
  /** Places that hold anything. */
  readonly cells: readonly number[];
  readonly columns: ReadonlyMap<Measure, (cells: readonly number[]) => Column>;
} {
  const count = people.length;
  const of = (measure: Measure) => (cell: number) => amounts.get(measure)?.[cell] ?? 0;
  const [input, output, usd] = [of('inputTokens'), of('outputTokens'), of('listUsd')];
  const inputs = (cells: readonly number[]) => cells.filter((cell) => input(cell) !== 0);
  const outputs = (cells: readonly number[]) =>
    cells.filter((cell) => output(cell) !== 0).map((cell) => count + cell);
  const both = (cells: readonly number[]) => [...inputs(cells), ...outputs(cells)];
  const rateOf = (place: number): number => {
    const cell = place % count;
    const price = priceOf(placed[cell]?.of ?? {});
    // Booked at a price that the list no longer has: about as much for each token.
    if (price === null) return usd(cell) / (input(cell) + output(cell));
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
