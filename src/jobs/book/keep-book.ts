import { listPrice } from '../../domains/cogniforce/index.ts';
import { type Day, dayOf } from '../../kernel/days.ts';
import { CogniforceError } from '../../kernel/errors.ts';
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
    accountDays: () => accountDaysOf(stage),
    priceOf: pricesOf(stage),
  };
  return closeBook(keeping, startedMs, signal);
}

/** Accounts that are asked about at once. */
const PAGE = 500;

/** Null where the source does not say it: nothing of a run depends on that. */
async function accountDaysOf({
  repositories,
  analysis,
  hashUserId,
}: Stage1): Promise<ReadonlyMap<string, Day> | null> {
  const { directory } = repositories.source;
  const days = new Map<string, Day>();
  try {
    for (let after: string | null = null; ; ) {
      const ids: string[] = await directory.ids(after, PAGE);
      after = ids.at(-1) ?? null;
      if (after === null) return days;
      for (const [id, ms] of await directory.createdAt(ids)) {
        if (ms !== null) days.set(hashUserId(id), dayOf(ms, analysis.zone));
      }
    }
  } catch (error) {
    if (error instanceof CogniforceError) return null;
    throw error;
  }
}

function pricesOf({ costUsd }: Pick<Stage1, 'costUsd'>): BookKeeping['priceOf'] {
  if (costUsd === undefined) return () => null;
  const known = new Map<string, ReturnType<BookKeeping['priceOf']>>();
  const found = (model: string | null, baseModel: string | null) => {
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
  return ({ model = null, baseModel = null }) => {
    const key = JSON.stringify([model, baseModel]);
    let price = known.get(key);
    if (price === undefined) {
      price = found(model, baseModel);
      known.set(key, price);
    }
    return price;
  };
}
