import type { Repositories } from '../jobs/index.ts';
import { wait } from '../kernel/wait.ts';

type Chats = Repositories['source']['chats'];

/** A clock that is never set, and what lets time pass. */
export interface Pace {
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

const REAL: Pace = { nowMs: () => performance.now(), wait };

/**
 * The chats of the source, of which no more a second are listed and fetched than this: in pieces of a second, so that nobody waits
 * longer for a run to end.
 */
export function paced(
  chats: Chats,
  rowsPerSecond: number,
  { nowMs, wait: pass }: Pace = REAL,
): Chats {
  /** When all that was read is paid for. */
  let freeAt = Number.NEGATIVE_INFINITY;

  async function read<T extends { readonly length: number }>(ask: () => Promise<T>): Promise<T> {
    const early = freeAt - nowMs();
    if (early > 0) await pass(early);
    const rows = await ask();
    freeAt = Math.max(freeAt, nowMs()) + (1000 * rows.length) / rowsPerSecond;
    return rows;
  }

  return {
    ...chats,
    list: ({ after, limit }) =>
      read(() => chats.list({ after, limit: Math.min(limit, rowsPerSecond) })),
    async fetch(wanted, options) {
      const fetched: Awaited<ReturnType<Chats['fetch']>> = [];
      for (let from = 0; from < wanted.length; from += rowsPerSecond) {
        const piece = wanted.slice(from, from + rowsPerSecond);
        fetched.push(...(await read(() => chats.fetch(piece, options))));
      }
      return fetched;
    },
  };
}
