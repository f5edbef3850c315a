import { Worker } from 'node:worker_threads';
import type { CompiledQuery } from 'kysely';
import type { DatabaseAddress } from '../address.ts';
import type { RenewalLost, RenewalRequest } from './renewal-messages.ts';

/** What is to be renewed. */
export interface Renewal {
  /** Changes a row while it is still ours. */
  readonly statement: CompiledQuery;
  readonly everyMs: number;
  /** Called, perhaps more than once, when it changed none: it is somebody else's. */
  readonly onLost: () => void;
}

/** One for all of the process: it is idle but for some milliseconds every so often. */
let thread: Worker | null = null;
let lastId = 0;
const losses = new Map<number, () => void>();

/**
 * Carries out a statement every so often, on a connection and in a thread of its own, so that nothing that this thread
 * computes for long lets it run out. Gives what ends it.
 *
 * It is not told when a renewal fails: it is tried again, and the database says who holds what.
 */
export function renew(
  address: DatabaseAddress,
  { statement, everyMs, onLost }: Renewal,
): () => void {
  lastId += 1;
  const id = lastId;
  const { sql, parameters } = statement;
  losses.set(id, onLost);
  tell({ kind: 'begin', id, address, sql, parameters, everyMs });
  return () => {
    if (losses.delete(id)) tell({ kind: 'stop', id });
  };
}

function tell(request: RenewalRequest): void {
  thread ??= start();
  thread.postMessage(request);
}

function start(): Worker {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./renewal-thread.${ending}`, import.meta.url));
  worker.on('message', ({ lost }: RenewalLost) => losses.get(lost)?.());
  // What it held runs out, and the database says so.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    if (thread === worker) thread = null;
  });
  worker.unref();
  return worker;
}
