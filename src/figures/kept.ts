import type { Clock } from '../kernel/clock.ts';

/** Answers that stay true as long as no run has ended. */
export interface Kept {
  /**
   * What `load` gives, asked once for a version. Input: null where there is no version yet, and nothing is kept.
   *
   * Who asks while it is loaded waits for the same answer; a failure is not kept.
   */
  of<T>(version: string | null, key: string, load: () => Promise<T>): Promise<T>;
}

/** The same, of the version that a question sees. */
export type Remember = <T>(key: string, load: () => Promise<T>) => Promise<T>;

/** What was not written by a run (a rebuild, another process) shows after this. */
const LONGEST_MS = 60_000;
const MOST_KEYS = 500;

/** Nothing is kept. */
export const notKept: Kept = { of: (_version, _key, load) => load() };

/** Keeps answers of one version for a minute; another version begins anew. */
export function kept(clock: Clock): Kept {
  let held: { version: string; sinceMs: number; answers: Map<string, Promise<unknown>> } | null =
    null;
  return {
    of<T>(version: string | null, key: string, load: () => Promise<T>): Promise<T> {
      if (version === null) return load();
      const ageMs = held === null ? 0 : clock.now() - held.sinceMs;
      const isOver = ageMs < 0 || ageMs >= LONGEST_MS || held?.answers.size === MOST_KEYS;
      if (held?.version !== version || isOver) {
        held = { version, sinceMs: clock.now(), answers: new Map() };
      }
      const { answers } = held;
      const found = answers.get(key) as Promise<T> | undefined;
      if (found !== undefined) return found;
      const loading = load();
      answers.set(key, loading);
      loading.catch(() => answers.delete(key));
      return loading;
    },
  };
}
