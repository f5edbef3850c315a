import { CogniforceError } from '../../../kernel/errors.ts';
import { type Deadline, tooSlow } from '../../deadline.ts';
import { type Channel, inThread, type NewChannel } from './channel.ts';
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
  /** Errors: QUESTION_TOO_SLOW at the `deadline`, where there is one; whatever runs then is ended with it. */
  run(
    sql: string,
    parameters: readonly SqliteValue[],
    deadline?: Deadline | null,
  ): Promise<RunResult>;
  /** Ends the transaction, if there is still one. */
  rollback(): Promise<void>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (result: RunResult | null) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One SQLite connection in a thread or a process of its own. Requests are answered in the order they were made.
 *
 * That starts with the first request, and anew after it has died; while it has nothing to do it does not keep this process
 * alive.
 */
export class SqliteConnection implements Connection {
  readonly #file: string;
  readonly #options: OpenOptions;
  readonly #newChannel: NewChannel;
  readonly #waiting: Waiting[] = [];
  #channel: Channel | null = null;
  #onEnd: (() => void) | null = null;

  constructor(file: string, options: OpenOptions, newChannel = inThread) {
    this.#file = file;
    this.#options = options;
    this.#newChannel = newChannel;
  }

  /** Opens the file, or makes sure that the open one is still the one that lies there. */
  async open(): Promise<void> {
    await this.#ask({ kind: 'open', file: this.#file, options: this.#options });
  }

  async run(
    sql: string,
    parameters: readonly SqliteValue[],
    deadline: Deadline | null = null,
  ): Promise<RunResult> {
    if (deadline?.leftMs() === 0) throw tooSlow(deadline);
    const asked = this.#ask({ kind: 'run', sql, parameters });
    const result = await (deadline === null ? asked : this.#before(deadline, asked));
    if (result === null) throw new Error('the worker gave no result');
    return result;
  }

  /** Ends the transaction, if there is still one. */
  async rollback(): Promise<void> {
    // With whoever has ended, it has ended too.
    if (this.#channel !== null) await this.#ask({ kind: 'rollback' });
  }

  /** Answers what was asked, then ends. */
  async close(): Promise<void> {
    const channel = this.#channel;
    if (channel === null) return;
    const ended = new Promise<void>((resolve) => {
      this.#onEnd = resolve;
    });
    await this.#ask({ kind: 'close' });
    channel.hold(true);
    await ended;
  }

  async #before<T>(deadline: Deadline, asked: Promise<T>): Promise<T> {
    const channel = this.#channel;
    const timer = setTimeout(() => {
      if (channel === null || this.#channel !== channel) return;
      channel.kill();
      this.#lose(channel, tooSlow(deadline));
    }, deadline.leftMs());
    return asked.finally(() => clearTimeout(timer));
  }

  #ask(request: Request): Promise<RunResult | null> {
    const channel = this.#channel ?? this.#start();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      channel.hold(true);
      channel.send(request);
    });
  }

  #start(): Channel {
    const channel: Channel = this.#newChannel({
      onReply: (reply) => this.#settle(channel, reply),
      onEnd: (error) => this.#lose(channel, error),
    });
    channel.hold(false);
    this.#channel = channel;
    return channel;
  }

  #settle(channel: Channel, reply: Reply): void {
    // The last words of one that was given up.
    if (this.#channel !== channel) return;
    const waiting = this.#waiting.shift();
    if (this.#waiting.length === 0) channel.hold(false);
    if (reply.ok) waiting?.resolve(reply.result);
    else waiting?.reject(new SqliteFailure(reply.failure));
  }

  #lose(channel: Channel, error: Error): void {
    if (this.#channel !== channel) return;
    this.#channel = null;
    const failure =
      error instanceof CogniforceError
        ? error
        : new SqliteFailure({ message: error.message, code: null });
    for (const { reject } of this.#waiting.splice(0)) reject(failure);
    this.#onEnd?.();
    this.#onEnd = null;
  }
}
