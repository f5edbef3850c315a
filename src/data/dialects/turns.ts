interface Waiter {
  readonly go: () => void;
  readonly fail: (error: Error) => void;
}

/** Waited too long, or came after the end. */
export class TurnError extends Error {
  override readonly name = 'TurnError';
}

/** One at a time, first come, first served. */
export class Turns {
  readonly #waiters: Waiter[] = [];
  #taken = false;
  #closed = false;

  /** Resolves when it is the caller's turn; rejects with TurnError after `waitMs`, or when closed. */
  take(waitMs: number): Promise<void> {
    if (this.#closed) return Promise.reject(new TurnError('the connection is closed'));
    if (!this.#taken) {
      this.#taken = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        go: () => {
          clearTimeout(timer);
          resolve();
        },
        fail: reject,
      };
      const timer = setTimeout(() => this.#give(waiter), waitMs);
      this.#waiters.push(waiter);
    });
  }

  /** Ends the turn; the next in the queue begins. */
  pass(): void {
    const next = this.#waiters.shift();
    if (next === undefined) this.#taken = false;
    else next.go();
  }

  /** Admits nobody new, and resolves when all who had come are done. */
  async close(): Promise<void> {
    if (this.#closed) return;
    const last = this.take(2 ** 31 - 1);
    this.#closed = true;
    await last;
    this.pass();
  }

  #give(waiter: Waiter): void {
    const at = this.#waiters.indexOf(waiter);
    if (at === -1) return;
    this.#waiters.splice(at, 1);
    waiter.fail(new TurnError('the connection is busy'));
  }
}
