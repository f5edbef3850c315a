import { setTimeout as sleep } from 'node:timers/promises';

/** The result, if it comes within `ms`, else what `late` gives or throws; a failure of the result after that is nobody's. */
export async function within<T>(
  result: Promise<T>,
  ms: number,
  late: () => Promise<T>,
): Promise<T> {
  const answer = new AbortController();
  const instead = sleep(ms, null, { signal: answer.signal }).then(late);
  try {
    return await Promise.race([result, instead]);
  } finally {
    answer.abort();
    instead.catch(() => {});
    result.catch(() => {});
  }
}
