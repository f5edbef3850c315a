import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { CogniforceError } from '../../../kernel/errors.ts';
import { deadline } from '../../deadline.ts';
import { savepoints } from '../savepoints.ts';
import { Turns } from '../turns.ts';
import type { Connection } from './connection.ts';
import { decodeRows, encode } from './values.ts';

/** What the driver is made of. */
export interface SqliteDriverOptions {
  readonly connection: Connection;
  readonly readOnly: boolean;
  /** Values are converted to the one form that code sees. */
  readonly convert: boolean;
  /** How long a query waits for the one before it, or for the transaction in progress. */
  readonly waitMs: number;
  /** Whether a statement ends at the deadline of the question that it belongs to; default false. */
  readonly keepsDeadlines?: boolean;
  /** `sql`: the statement that failed, where it was one. */
  readonly toError: (error: unknown, sql?: string) => CogniforceError;
}

/** Kysely's driver over one SQLite connection: whoever holds it, holds it alone. */
export class SqliteDriver implements Driver {
  readonly savepoint = savepoints.savepoint;
  readonly rollbackToSavepoint = savepoints.rollbackToSavepoint;
  readonly releaseSavepoint = savepoints.releaseSavepoint;
  readonly #options: SqliteDriverOptions;
  readonly #turns = new Turns();
  readonly #sqlite: Connection;
  readonly #connection: DatabaseConnection;

  constructor(options: SqliteDriverOptions) {
    this.#options = options;
    this.#sqlite = options.connection;
    this.#connection = kyselyConnection(this.#sqlite, options);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    try {
      await this.#turns.take(this.#options.waitMs);
    } catch (error) {
      throw this.#options.toError(error);
    }
    try {
      await this.#sqlite.open();
    } catch (error) {
      this.#turns.pass();
      throw this.#options.toError(error);
    }
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#turns.pass();
  }

  async beginTransaction(
    connection: DatabaseConnection,
    { accessMode }: TransactionSettings,
  ): Promise<void> {
    // A transaction that reads first and writes later fails at once when somebody else wrote in between, whatever
    // the busy timeout: who may write takes the lock at the beginning.
    const reads = this.#options.readOnly || accessMode === 'read only';
    await connection.executeQuery(CompiledQuery.raw(reads ? 'begin' : 'begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(): Promise<void> {
    await this.#sqlite.rollback().catch((error) => {
      throw this.#options.toError(error);
    });
  }

  /** Waits for what was asked, then closes. */
  async destroy(): Promise<void> {
    await this.#turns.close();
    await this.#sqlite.close();
  }
}

function kyselyConnection(
  sqlite: Connection,
  { convert, keepsDeadlines = false, toError }: SqliteDriverOptions,
): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      try {
        const until = keepsDeadlines ? deadline() : null;
        const result = await sqlite.run(sql, parameters.map(encode), until);
        const rows = decodeRows(result, convert) as R[];
        if (result.changes === null) return { rows };
        return { rows, numAffectedRows: BigInt(result.changes) };
      } catch (error) {
        throw toError(error, sql);
      }
    },
    streamQuery() {
      // An open cursor makes the commit of another program fail on a rollback-journal file.
      throw new TypeError('read in short batches by key: no cursor is held open');
    },
  };
}
