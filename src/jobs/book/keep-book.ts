import { listPrice } from '../../domains/cogniforce/index.ts';
import type { Stage1 } from '../stage.ts';
import type { BookKeeping } from './book-keeping.ts';
import { type Closed, closeBook } from './close-book.ts';

const MILLION = 1_000_000;

/** Publishes what is over and read, at the end of a run that read everything: a day at the earliest when the next one has begun. */
export async function keepBook(
  stage: Stage1,
  startedMs: number,
  signal: AbortSignal,
): Promise<Closed> {
  const { repositories, analysis, clock, minimumGroup, showsPersons, accounts } = stage;
  const k = showsPersons === true ? 1 : minimumGroup;
  const keeping: BookKeeping = {
    ...{ repositories: repositories.cogniforce, clock, zone: analysis.zone, k },
    accounts: accounts ?? (async () => null),
    priceOf: pricesOf(stage),
  };
  return closeBook(keeping, startedMs, signal);
}

function pricesOf({ costUsd }: Pick<Stage1, 'costUsd'>): BookKeeping['priceOf'] {
  if (costUsd === undefined) return () => null;
  return ({ model = null, baseModel = null }) => {
    const priceOf = (input: number, output: number) =>
      listPrice(
        {
          model,
          baseModel,
          billable: { answers: 1, input, output, cached: null, cacheWrite: null },
        },
        costUsd,
      );
    const [input, output] = [priceOf(MILLION, 0), priceOf(0, MILLION)];
    return input === null || output === null ? null : { input, output };
  };
}
