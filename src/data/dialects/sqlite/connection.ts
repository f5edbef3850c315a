import { Worker } from 'node:worker_threads';
import type { Failure, OpenOptions, Reply, Request, RunResult, SqliteValue } from './messages.ts';

/** A failure of SQLite or of the file system, as the worker saw it. */
export class SqliteFailure extends Error {
  override readonly name = 'SqliteFailure';
  readonly code: string | null;

  constructor({ message, code }: Failure) {
    super(message);
    this.code = code;
  }
}

/** What the driver asks of a connection. */
export interface Connection {
  /** Opens the database, or makes sure that the open one is still the one that lies there. */
  open(): Promise<void>;
  run(sql: string, parameters: readonly SqliteValue[]): Promise<RunResult>;
  /** Ends the transaction, if there is still one. */
  rollback(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a thread: `.ts` beside the sources, `.js` in the build, where this file bears the same ending. */
export function newSqliteThread(file: 'worker' | 'backup-worker' = 'worker'): Worker {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new Worker(new URL(`./${file}.${ending}`, import.meta.url));
}

interface Waiting {
  readonly resolve: (result: RunResult | null) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One SQLite connection in a thread of its own. Requests are answered in the order they were made.
 *
 * The thread starts with the first request, and anew after it has died; while it has nothing to do it does not
 * keep the process alive.
 */
export class SqliteConnection implements Connection {
  readonly #file: string;
  readonly #options: OpenOptions;
  readonly #newThread: () => Worker;
  readonly #waiting: Waiting[] = [];
  #worker: Worker | null = null;

  constructor(file: string, options: OpenOptions, newThread = newSqliteThread) {
    this.#file = file;
    this.#options = options;
    this.#newThread = newThread;
  }

  /** Opens the file, or makes sure that the open one is still the one that lies there. */
  async open(): Promise<void> {
    await this.#ask({ kind: 'open', file: this.#file, options: this.#options });
  }

  async run(sql: string, parameters: readonly SqliteValue[]): Promise<RunResult> {
    const result = await this.#ask({ kind: 'run', sql, parameters });
    if (result === null) throw new Error('the worker gave no result');
    return result;
  }

  /** Ends the transaction, if there is still one. */
  async rollback(): Promise<void> {
    await this.#ask({ kind: 'rollback' });
  }

  /** Answers what was asked, then ends the thread. */
  async close(): Promise<void> {
    const worker = this.#worker;
    if (worker === null) return;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    await this.#ask({ kind: 'close' });
    worker.ref();
    await ended;
  }

  #ask(request: Request): Promise<RunResult | null> {
    const worker = this.#worker ?? this.#start();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      worker.ref();
      worker.postMessage(request);
    });
  }

  #start(): Worker {
    const worker = this.#newThread();
    worker.on('message', (reply: Reply) => this.#settle(worker, reply));
    worker.on('error', (error) => this.#lose(worker, error));
    worker.on('exit', () => this.#lose(worker, new Error('the SQLite thread has ended')));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #settle(worker: Worker, reply: Reply): void {
    const waiting = this.#waiting.shift();
    if (this.#waiting.length === 0) worker.unref();
    if (reply.ok) waiting?.resolve(reply.result);
    else waiting?.reject(new SqliteFailure(reply.failure));
  }

  #lose(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const message = error instanceof Error ? error.message : 'the SQLite thread has failed';
    for (const { reject } of this.#waiting.splice(0))
      reject(new SqliteFailure({ message, code: null }));
  }
}
