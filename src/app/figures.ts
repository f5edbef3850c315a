import { openReading } from '../data/index.ts';
import { type CogniforceRepositories, cogniforce } from '../domains/cogniforce/index.ts';
import type { AppDomain } from './domains.ts';
import { turnstile } from './turnstile.ts';

/** How long a person waits for a figure. */
const LIMIT_MS = 15_000;
/** Questions at once: a slow one leaves room for others, and a small machine is not overrun. */
const MOST_PLACES = 3;

/** Figures for many readers: equal questions at once are one, a few are computed at once, and each has a limit. */
export function appFigures(
  { database, breaker }: Pick<AppDomain, 'database' | 'breaker'>,
  limitMs = LIMIT_MS,
) {
  const { address, application, pool } = database;
  const { size = MOST_PLACES, maxOverflow = 0 } = pool;
  const places = Math.min(MOST_PLACES, size + maxOverflow);
  const how = { address, application, breaker, pool, places, limitMs };
  const reading = openReading(cogniforce, how);
  const entrance = turnstile({ places });
  return {
    /** Errors: SERVER_BUSY, QUESTION_TOO_SLOW, DATABASE_*. */
    async ask<T>(
      metric: string,
      /** What is asked, and by whom: what one may see is not given to another. */
      asked: unknown,
      answer: (repositories: CogniforceRepositories) => Promise<T>,
    ): Promise<T> {
      // Known to be down: nobody waits for a place to be told so.
      breaker.check();
      return entrance.ask(metric, JSON.stringify(asked), () => reading.ask(answer));
    },
    close: () => reading.close(),
  };
}
