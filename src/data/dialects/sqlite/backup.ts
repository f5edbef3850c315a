import { CompiledQuery, sql } from 'kysely';
import type { SqliteAddress } from '../../address.ts';
import {
  type DumpKind,
  type DumpLines,
  type DumpTable,
  type DumpValue,
  type EngineBackup,
  plainType,
  type Snapshot,
} from '../backup.ts';
import type { UntypedKysely } from '../engine.ts';
import type { BackupReply, BackupRequest } from './backup-messages.ts';
import { newSqliteThread } from './channel.ts';
import { SqliteFailure } from './connection.ts';
import { toError } from './errors.ts';
import { copyFailureCode, withCode } from './messages.ts';
import { columnType } from './types.ts';

/** SQLite takes at most 32,766 values in a statement. */
const MOST_VALUES = 30_000;

/** Copies and reads in a thread of its own, beside whatever the domain's own connection does. */
export const backup: EngineBackup<SqliteAddress> = {
  async snapshot(address, { signal, scratchFile }, work) {
    return withThread(address, signal, async (send) => {
      const tables = (await send({ kind: 'open', file: address.file, scratchFile })) as DumpTable[];
      const snapshot: Snapshot = { tables, rows: (table) => rows(send, table) };
      return work(snapshot);
    });
  },

  async copy(address, file, signal, onProgress) {
    await withThread(
      address,
      signal,
      (send) => send({ kind: 'copy', file: address.file, to: file }),
      onProgress,
    );
  },

  archiver: null,

  // `migrate` has them off around it, and checks all before the commit.
  withoutForeignKeys: (_, work) => work(),

  typeOf: (kind) => (kind === 'bytes' ? 'BLOB' : columnType(plainType(kind))),

  async inserter(tx, { name, columns }) {
    const into = sql`insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.id(column.name)))}) values `;
    const { sql: head } = into.compile(tx);
    const batch = Math.max(1, Math.floor(MOST_VALUES / columns.length));
    return async (rows) => {
      let changed = 0;
      for (let from = 0; from < rows.length; from += batch) {
        changed += await insert(tx, head, columns, rows.slice(from, from + batch));
      }
      return changed;
    };
  },
};

type Send = (request: BackupRequest) => Promise<unknown>;

async function* rows(send: Send, table: DumpTable): AsyncIterable<DumpLines> {
  await send({ kind: 'read', table });
  for (;;) {
    const lines = (await send({ kind: 'next' })) as DumpLines | null;
    if (lines === null) return;
    yield lines;
  }
}

/** Lets `work` send the thread one request after another; ends it whatever happens, at once when interrupted. */
async function withThread<T>(
  address: SqliteAddress,
  signal: AbortSignal,
  work: (send: Send) => Promise<T>,
  onProgress: (share: number) => void = () => {},
): Promise<T> {
  signal.throwIfAborted();
  const worker = newSqliteThread('backup-worker');
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const send: Send = (request) =>
    new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        signal.removeEventListener('abort', stop);
        worker.off('message', answered);
        worker.off('error', fail);
        act();
      };
      const stop = () => settle(() => reject(signal.reason));
      const fail = (error: Error) => settle(() => reject(error));
      const answered = (reply: BackupReply) => {
        if (reply.ok === null) onProgress(reply.share);
        else if (reply.ok) settle(() => resolve(reply.result));
        else fail(new SqliteFailure(reply.failure));
      };
      signal.addEventListener('abort', stop);
      worker.on('message', answered);
      worker.on('error', fail);
      worker.postMessage(request);
    });
  try {
    return await work(send);
  } catch (error) {
    throw error instanceof SqliteFailure ? failureToTell(error, address) : error;
  } finally {
    if (signal.aborted) await worker.terminate();
    else worker.postMessage({ kind: 'close' } satisfies BackupRequest);
    await ended;
  }
}

/** Of a copy that cannot be written only who wanted it knows the name: it stays a failure of the file system. */
function failureToTell(failure: SqliteFailure, address: SqliteAddress): Error {
  const code = copyFailureCode(failure.code);
  return code === null ? toError(failure, address) : withCode(code, failure.message);
}

/** Gives how many values had to be changed. */
async function insert(
  tx: UntypedKysely,
  head: string,
  columns: DumpTable['columns'],
  rows: readonly (readonly DumpValue[])[],
): Promise<number> {
  const parameters: DumpValue[] = [];
  let changed = 0;
  const place = (given: DumpValue): string => {
    const value = storable(given);
    if (value !== given) changed += 1;
    const [text, parameter] = expression(value);
    if (parameter !== undefined) parameters.push(parameter);
    return text;
  };
  const texts = rows.map((row) => {
    const values = columns.map(({ kind }, at) => place(toMilliseconds(row[at] ?? null, kind)));
    return `(${values.join(',')})`;
  });
  await tx.executeQuery(CompiledQuery.raw(head + texts.join(','), parameters));
  return changed;
}

/** Infinity and text with NUL can be no parameters: they are written as expressions. */
function expression(value: DumpValue): readonly [text: string, parameter?: DumpValue] {
  if (value === Number.POSITIVE_INFINITY) return ['9e999'];
  if (value === Number.NEGATIVE_INFINITY) return ['-9e999'];
  const hasNul = typeof value === 'string' && value.includes('\0');
  return hasNul ? ['cast(? as text)', Buffer.from(value)] : ['?', value];
}

/** As SQLite can hold it: a number that is none is null, and half a character is U+FFFD. */
function storable(value: DumpValue): DumpValue {
  if (typeof value === 'number') return Number.isNaN(value) ? null : value;
  return typeof value === 'string' && !value.isWellFormed() ? value.toWellFormed() : value;
}

/** Instants are text here and sort as such, and Cogniforce knows no microseconds: they are cut off. */
function toMilliseconds(value: DumpValue, kind: DumpKind): DumpValue {
  if (kind !== 'instant' || typeof value !== 'string') return value;
  return value.replace(/(\.\d{3})\d+Z$/, '$1Z');
}
