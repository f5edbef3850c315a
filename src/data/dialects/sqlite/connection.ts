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
export class SqliteConnection {
  readonly #file: string;
  readonly #options: OpenOptions;
  readonly #waiting: Waiting[] = [];
  #worker: Worker | null = null;

  constructor(file: string, options: OpenOptions) {
    this.#file = file;
    this.#options = options;
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
    // `.ts` beside the sources, `.js` in the build: the worker lies beside this file and bears its ending.
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const worker = new Worker(new URL(`./worker.${ending}`, import.meta.url));
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
