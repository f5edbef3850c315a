import Database from 'better-sqlite3';
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
  readonly #db = new Database(':memory:');

  async open(): Promise<void> {}

  async run(sql: string, parameters: readonly SqliteValue[]): Promise<RunResult> {
    try {
      return runStatement(this.#db, sql, parameters);
    } catch (error) {
      throw new SqliteFailure(failureOf(error));
    }
  }

  async rollback(): Promise<void> {
    if (this.#db.inTransaction) this.#db.exec('rollback');
  }

  async close(): Promise<void> {
    this.#db.close();
  }
}
