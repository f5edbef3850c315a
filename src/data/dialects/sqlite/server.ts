import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { fileIdentity } from './file-identity.ts';
import { logKeeper } from './foreign-log.ts';
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
  /** Which file it was when it was opened: another one may lie there later. */
  readonly identity: string;
  /** It is a copy in memory of a file that nobody here can write. */
  readonly isCopy: boolean;
}

/** One connection, where SQLite blocks: one request at a time, answered in order. */
export class SqliteServer {
  #opened: OpenFile | null = null;
  readonly #logs = logKeeper();

  /** What came of a request; it never throws. */
  answer(request: Request): Reply {
    try {
      return { ok: true, result: this.#perform(request) };
    } catch (error) {
      const failed = failureOf(error);
      if (LOST.test(failed.code ?? '')) this.#close();
      return { ok: false, failure: failed };
    }
  }

  #perform(request: Request): RunResult | null {
    switch (request.kind) {
      case 'open':
        this.#open(request.file, request.options);
        return null;
      case 'run':
        return this.#run(request.sql, request.parameters);
      case 'rollback':
        // SQLite has rolled back by itself after some failures, a full disk among them.
        if (this.#opened?.db.inTransaction) this.#opened.db.exec('rollback');
        return null;
      case 'close':
        this.#close();
        return null;
    }
  }

  /** Keeps the open file, or opens it (again, when another file lies there now). */
  #open(file: string, options: OpenOptions): void {
    if (this.#opened !== null && isStillThere(this.#opened, file)) {
      if (!this.#opened.isCopy) this.#logs.note(file, this.#opened.identity);
      return;
    }
    this.#close();
    checkReadable(file);
    const identity = identityOf(file);
    this.#logs.setAside(file, identity);
    try {
      this.#opened = { db: openFile(file, options), identity, isCopy: false };
      this.#logs.note(file, identity);
    } catch (error) {
      if (!options.isOurs || !liesStill(file)) throw error;
      this.#opened = { db: openCopy(file), identity: contentOf(file), isCopy: true };
    }
  }

  #run(sql: string, parameters: readonly SqliteValue[]): RunResult {
    if (this.#opened === null) throw new Error('no database is open');
    return runStatement(this.#opened.db, sql, parameters);
  }

  #close(): void {
    this.#opened?.db.close();
    this.#opened = null;
  }
}

function isStillThere({ identity, isCopy }: OpenFile, file: string): boolean {
  return isCopy ? liesStill(file) && identity === contentOf(file) : identity === identityOf(file);
}

function openFile(file: string, options: OpenOptions): Database.Database {
  const db = new Database(file, {
    readonly: options.readOnly,
    fileMustExist: true,
    timeout: BUSY_TIMEOUT_MS,
  });
  try {
    prepare(db, options);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function prepare(db: Database.Database, { readOnly, isOurs: isOwn }: OpenOptions): void {
  if (readOnly) {
    db.pragma('query_only = on');
    // Whether it can be read at all, SQLite finds out when it reads.
    if (isOwn) db.pragma('schema_version');
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

/** Not while somebody else writes, nor where the file may only be read: a later start tries again. */
function becomeWal(db: Database.Database): void {
  db.pragma('busy_timeout = 0');
  try {
    db.pragma('journal_mode = wal');
  } catch (error) {
    if (!/^SQLITE_(?:BUSY|READONLY)/.test(failureOf(error).code ?? '')) throw error;
  } finally {
    db.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}

/** Whether the folder takes no file of SQLite's, so that nothing is being written, and nothing is left that was. */
function liesStill(file: string): boolean {
  try {
    accessSync(path.dirname(file), constants.W_OK);
    return false;
  } catch {
    return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0;
  }
}

/** Where the header says which journal a database has, and that it is none. */
const JOURNAL_MODES = [18, 19];
const NO_WAL = 1;

/** The database as it lies there, in memory: in WAL mode SQLite itself needs to write beside it even to read. */
function openCopy(file: string): Database.Database {
  const content = readFileSync(file);
  for (const place of JOURNAL_MODES) content[place] = NO_WAL;
  const db = new Database(content, { readonly: true });
  db.pragma('query_only = on');
  return db;
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

/** Another text once somebody elsewhere has written the file. */
function contentOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${identityOf(file)}:${mtimeMs}:${size}`;
}

function identityOf(file: string): string {
  return fileIdentity(statSync(file));
}
