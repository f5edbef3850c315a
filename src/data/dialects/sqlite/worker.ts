/**
 * The thread in which SQLite blocks, so that the main thread never does: one connection, one request at a time,
 * answered in order.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import Database from 'better-sqlite3';
import {
  BUSY_TIMEOUT_MS,
  failureOf,
  type OpenOptions,
  type Reply,
  type Request,
  type RunResult,
  type SqliteValue,
  withCode,
} from './messages.ts';
import { runStatement } from './run-statement.ts';

/** After these the connection may be of no use any more: the next request opens the file afresh. */
const LOST = /^SQLITE_(?:IOERR|CORRUPT|NOTADB|CANTOPEN|READONLY_DBMOVED)/;

interface OpenFile {
  readonly db: Database.Database;
  readonly file: string;
  /** Which file it was when it was opened: another one may lie there later. */
  readonly identity: string;
  readonly options: OpenOptions;
}

let opened: OpenFile | null = null;

parentPort?.on('message', (request: Request) => {
  parentPort?.postMessage(answer(request));
  if (request.kind === 'close') parentPort?.close();
});

function answer(request: Request): Reply {
  try {
    return { ok: true, result: perform(request) };
  } catch (error) {
    const failed = failureOf(error);
    if (LOST.test(failed.code ?? '')) close();
    return { ok: false, failure: failed };
  }
}

function perform(request: Request): RunResult | null {
  switch (request.kind) {
    case 'open':
      open(request.file, request.options);
      return null;
    case 'run':
      return run(request.sql, request.parameters);
    case 'rollback':
      // SQLite has rolled back by itself after some failures, a full disk among them.
      if (opened?.db.inTransaction) opened.db.exec('rollback');
      return null;
    case 'close':
      close();
      return null;
  }
}

/** Keeps the open file, or opens it (again, when another file lies there now). */
function open(file: string, options: OpenOptions): void {
  if (opened !== null && opened.identity === identityOf(file)) return;
  close();
  checkReadable(file);
  const db = new Database(file, {
    readonly: options.readOnly,
    fileMustExist: true,
    timeout: BUSY_TIMEOUT_MS,
  });
  try {
    prepare(db, options);
    opened = { db, file, identity: identityOf(file), options };
  } catch (error) {
    db.close();
    throw error;
  }
}

function prepare(db: Database.Database, { readOnly }: OpenOptions): void {
  if (readOnly) {
    db.pragma('query_only = on');
    return;
  }
  // The mode sticks to the file; asking first spares every later start the lock that a change takes.
  const isWal = db.pragma('journal_mode', { simple: true }) === 'wal';
  if (!isWal && isOurs(db)) becomeWal(db);
  // What is deleted is overwritten: answers that were taken back, forgotten chats, tags.
  db.pragma('secure_delete = on');
  db.pragma('synchronous = normal');
  db.pragma('foreign_keys = on');
}

/** Not while somebody else writes: who writes next waits for that, however long it may, and a later start tries again. */
function becomeWal(db: Database.Database): void {
  db.pragma('busy_timeout = 0');
  try {
    db.pragma('journal_mode = wal');
  } catch (error) {
    if (!/^SQLITE_BUSY/.test(failureOf(error).code ?? '')) throw error;
  } finally {
    db.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}

/** Empty, or migrated by us: a file that was taken for ours by mistake must stay as its owner left it. */
function isOurs(db: Database.Database): boolean {
  const names = db.prepare("select name from sqlite_schema where type = 'table'").pluck().all();
  return names.length === 0 || names.includes('revision_history');
}

/** Says why a file cannot be opened in the system's words; SQLite has one sentence for all reasons. */
function checkReadable(file: string): void {
  if (statSync(file).isDirectory()) throw withCode('EISDIR', 'is a folder');
  accessSync(file, constants.R_OK);
}

function run(sql: string, parameters: readonly SqliteValue[]): RunResult {
  if (opened === null) throw new Error('no database is open');
  return runStatement(opened.db, sql, parameters);
}

function close(): void {
  opened?.db.close();
  opened = null;
}

function identityOf(file: string): string {
  const { dev, ino } = statSync(file);
  return `${dev}:${ino}`;
}
