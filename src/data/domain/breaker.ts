import { AsyncLocalStorage } from 'node:async_hooks';
import type { Dialect, Driver } from 'kysely';
import { CogniforceError } from '../../kernel/errors.ts';
import { aroundConnection, aroundDriver } from './around-driver.ts';

/**
 * Keeps everybody from a database that is known to be down: they are told so at once, and wait for nothing.
 *
 * Whoever watches the database opens and closes it, and looks through it.
 */
export interface Breaker {
  /** Nobody gets in from now on; each is told this. */
  open(reason: CogniforceError): void;
  close(): void;
  /** Errors: the known reason while it is open, except within `through`. */
  check(): void;
  /** Half open: what runs in here reaches the database all the same. */
  through<T>(work: () => Promise<T>): Promise<T>;
  /** Told of every failure that somebody meets. */
  failed(error: unknown): void;
}

/** What a breaker asks and tells whoever watches the database. */
export interface BreakerOptions {
  /** Until the database is looked at again, null where nobody knows. */
  readonly retryInSeconds?: () => number | null;
  /** Called when somebody could not reach the database although the breaker was closed. */
  readonly onUnreachable?: () => void;
  /** Called when somebody could not write, since there is no room. */
  readonly onFull?: (error: CogniforceError) => void;
}

/** A closed breaker. */
export function breaker({ retryInSeconds, onUnreachable, onFull }: BreakerOptions = {}): Breaker {
  const looking = new AsyncLocalStorage<true>();
  let reason: CogniforceError | null = null;
  return {
    open(known) {
      reason = known;
    },
    close() {
      reason = null;
    },
    check() {
      if (reason === null || looking.getStore()) return;
      throw again(reason, retryInSeconds?.() ?? null);
    },
    through: (work) => looking.run(true, work),
    failed(error) {
      if (reason !== null || looking.getStore()) return;
      if (!(error instanceof CogniforceError)) return;
      if (error.code === 'DATABASE_UNREACHABLE') onUnreachable?.();
      if (error.code === 'DATABASE_FULL') onFull?.(error);
    },
  };
}

/** The same failure for another one who meets it. */
function again(reason: CogniforceError, retryAfterSeconds: number | null): CogniforceError {
  const { code, message, details } = reason;
  const wait = retryAfterSeconds === null ? {} : { retryAfterSeconds };
  return new CogniforceError(code, message, { ...details, ...wait }, { cause: reason });
}

/** The same dialect, behind a breaker: what is under way goes on, and nothing begins while it is open. */
export function guarded(dialect: Dialect, by: Breaker): Dialect {
  return { ...dialect, createDriver: () => guardedDriver(dialect.createDriver(), by) };
}

function guardedDriver(driver: Driver, by: Breaker): Driver {
  return aroundDriver(driver, {
    async acquireConnection(options) {
      by.check();
      const connection = await telling(by, driver.acquireConnection(options));
      return aroundConnection(connection, (query) => telling(by, connection.executeQuery(query)));
    },
  });
}

async function telling<T>(by: Breaker, result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    by.failed(error);
    throw error;
  }
}
