/** How long SQLite itself waits for another program's lock. */
export const BUSY_TIMEOUT_MS = 5_000;

/** What the main thread asks of the worker. */
export type Request =
  | { readonly kind: 'open'; readonly file: string; readonly options: OpenOptions }
  | { readonly kind: 'run'; readonly sql: string; readonly parameters: readonly SqliteValue[] }
  | { readonly kind: 'rollback' }
  | { readonly kind: 'close' };

/** How a file is opened. */
export interface OpenOptions {
  readonly readOnly: boolean;
  /** Ours: where nobody can write, and so SQLite cannot open it, it is read as it lies there. */
  readonly isOurs: boolean;
}

/** What SQLite stores. */
export type SqliteValue = null | number | bigint | string | Uint8Array;

/** Rows as arrays: names and types travel once, and values are converted where they are used. */
export interface RunResult {
  readonly columns: readonly { readonly name: string; readonly type: string | null }[];
  readonly rows: readonly (readonly SqliteValue[])[];
  /** Rows changed; null for a statement that returns rows. */
  readonly changes: number | null;
}

/** A failure, stripped to what survives the way between threads. */
export interface Failure {
  readonly message: string;
  /** SQLite's extended code (`SQLITE_BUSY_SNAPSHOT`), the system's (`ENOENT`), or null. */
  readonly code: string | null;
}

/** A failure of ours with a code, as SQLite's and the system's have one. */
export function withCode(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

const COPY = 'COPY_FAILED_';

/** That a copy could not be written, by the system's code. */
export function copyFailed(code: string): Error {
  return withCode(`${COPY}${code}`, 'the copy cannot be written');
}

/** The system's code by which a copy could not be written; null: something else failed. */
export function copyFailureCode(code: string | null): string | null {
  return code?.startsWith(COPY) ? code.slice(COPY.length) : null;
}

/** A failure as it is sent to another thread. */
export function failureOf(error: unknown): Failure {
  const { message, code } = error as { message?: unknown; code?: unknown };
  return {
    message: typeof message === 'string' ? message : 'unknown failure',
    code: typeof code === 'string' ? code : null,
  };
}

/** What the worker answers. */
export type Reply =
  | { readonly ok: true; readonly result: RunResult | null }
  | { readonly ok: false; readonly failure: Failure };
