import type Database from 'better-sqlite3';
import { type Connection, SqliteFailure } from './connection.ts';
import { failureOf, type RunResult, type SqliteValue } from './messages.ts';
import { runStatement } from './run-statement.ts';

/**
 * A database in memory, gone when it is closed.
 *
 * In this thread and not in one of its own: nobody else locks it, it holds next to nothing, and starting a thread takes
 * longer than all that is done in it.
 */
export class MemoryConnection implements Connection {
  #db: Database.Database | null = null;

  /** Loads SQLite only now: most commands never need it in this thread. */
  async open(): Promise<void> {
    if (this.#db !== null) return;
    const { default: Sqlite } = await import('better-sqlite3');
    this.#db ??= new Sqlite(':memory:');
  }

  async run(sql: string, parameters: readonly SqliteValue[]): Promise<RunResult> {
    if (this.#db === null) throw new Error('no database is open');
    try {
      return runStatement(this.#db, sql, parameters);
    } catch (error) {
      throw new SqliteFailure(failureOf(error));
    }
  }

  async rollback(): Promise<void> {
    if (this.#db?.inTransaction) this.#db.exec('rollback');
  }

  async close(): Promise<void> {
    this.#db?.close();
  }
}
