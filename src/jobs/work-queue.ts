/** Gives the next piece of work, or null when there is none left; may be asked by several at once. */
export type Next<T> = () => Promise<T | null>;

/**
 * Pieces of work one by one, fetched in batches as they are needed: no more than one batch lies ready.
 *
 * `fetch` gives the next batch; an empty one ends it.
 */
export function workQueue<T>(fetch: () => Promise<readonly T[]>): Next<T> {
  let ready: T[] = [];
  let ended = false;
  let turn: Promise<unknown> = Promise.resolve();

  async function next(): Promise<T | null> {
    if (ready.length === 0 && !ended) {
      ready = [...(await fetch())];
      ended = ready.length === 0;
    }
    return ready.shift() ?? null;
  }

  return () => {
    const mine = turn.then(next);
    turn = mine.catch(() => undefined);
    return mine;
  };
}

/** Lets so many work through the queue at once; the first failure ends all, after what is under way. */
export async function inParallel<T>(
  workers: number,
  next: Next<T>,
  work: (piece: T) => Promise<void>,
): Promise<void> {
  let failed = false;
  const worker = async () => {
    for (let piece = await next(); piece !== null && !failed; piece = await next()) {
      await work(piece).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: workers }, worker));
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
}
