import { AsyncLocalStorage } from 'node:async_hooks';
import { clearTimeout, setTimeout } from 'node:timers';
import type pg from 'pg';
import type { Deadline } from '../../deadline.ts';

/** How long a server may say nothing. */
export interface Patience {
  /** Milliseconds without an answer until the server is asked on another connection whether it is still there. */
  readonly quietMs: number;
  /** Milliseconds until a statement has been answered, or its connection is thrown away; null: as long as the server is there. */
  readonly limitMs: number | null;
}

const QUIET_MS = 20_000;
/** After the server's own limit, when it is not the statement that is slow but the way to the server that is gone. */
const GRACE_MS = 5_000;

/** With statements that the server itself ends after so long; null: it does not. */
export function patienceOf(statementTimeoutMs: number | null): Patience {
  const limitMs = statementTimeoutMs === null ? null : statementTimeoutMs + GRACE_MS;
  return { quietMs: QUIET_MS, limitMs };
}

/** Whoever asks waits: whether the server is there is known before the question is given up. */
const QUESTION_QUIET_MS = 4_000;
/** After the server should have ended the statement. */
const QUESTION_GRACE_MS = 1_000;

/** With a statement that the server ends at the deadline. */
export function patienceUntil({ leftMs }: Deadline): Patience {
  return { quietMs: QUESTION_QUIET_MS, limitMs: leftMs() + QUESTION_GRACE_MS };
}

/** Longest time that a server is given to take leave. */
const FAREWELL_MS = 2_000;

const lifted = new AsyncLocalStorage<true>();

/** Runs `work`, whose statements may take as long as they like while the server is there: migrations. */
export function withoutLimit<T>(work: () => Promise<T>): Promise<T> {
  return lifted.run(true, work);
}

/**
 * The server's answer on this connection, which is cut where none comes: a network that drops everything says so to nobody.
 *
 * Input   `isThere` asks the server on another connection.
 * Errors  as the driver has them, after a cut one of a time that was exceeded.
 */
export async function answered<T>(
  client: pg.ClientBase,
  answer: Promise<T>,
  { quietMs, limitMs }: Patience,
  isThere: () => Promise<boolean>,
): Promise<T> {
  const mostMs = lifted.getStore()
    ? Number.POSITIVE_INFINITY
    : (limitMs ?? Number.POSITIVE_INFINITY);
  const giveUpAt = performance.now() + mostMs;
  let timer: NodeJS.Timeout | undefined;
  let isAnswered = false;
  const wait = () => {
    timer = setTimeout(
      () => void look(),
      Math.max(0, Math.min(quietMs, giveUpAt - performance.now())),
    ).unref();
  };
  const look = async () => {
    const isLate = performance.now() >= giveUpAt;
    const isGone = isLate || !(await isThere());
    // Answered meanwhile, the connection may be another one's by now.
    if (isAnswered) return;
    if (isGone) cut(client);
    else wait();
  };
  wait();
  try {
    return await answer;
  } finally {
    isAnswered = true;
    clearTimeout(timer);
  }
}

/** Ends the connection on this side: who waits for its answers is told at once, and the pool does not hand it out again. */
export function cut(client: pg.ClientBase): void {
  // Not in the types of the driver.
  const { connection } = client as unknown as {
    readonly connection: { readonly stream: { destroy(error: Error): void } };
  };
  const error = Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' });
  connection.stream.destroy(error);
}

/** Ends a connection, or all of a pool, and cuts what the server does not take leave of: over a dead network it never would. */
export async function takeLeave(
  from: Pick<pg.Pool | pg.Client, 'end'>,
  connected: Iterable<pg.ClientBase>,
): Promise<void> {
  const timer = setTimeout(() => {
    for (const client of connected) cut(client);
  }, FAREWELL_MS);
  try {
    await from.end();
  } finally {
    clearTimeout(timer);
  }
}
