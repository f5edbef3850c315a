import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import type { CogniforceError } from '../../../kernel/errors.ts';
import { savepoints } from '../savepoints.ts';
import { encode } from './values.ts';

export interface PostgresDriverOptions {
  readonly open: () => pg.Pool;
  readonly toError: (error: unknown) => CogniforceError;
}

/** A connection of the pool in Kysely's clothes. */
interface PooledConnection extends DatabaseConnection {
  readonly client: pg.PoolClient;
  /** It could not be brought back to a clean state: the pool must not hand it out again. */
  broken: boolean;
}

/** Kysely's driver over a pool of PostgreSQL connections. */
export class PostgresDriver implements Driver {
  readonly savepoint = savepoints.savepoint;
  readonly rollbackToSavepoint = savepoints.rollbackToSavepoint;
  readonly releaseSavepoint = savepoints.releaseSavepoint;
  readonly #options: PostgresDriverOptions;
  #pool: pg.Pool | null = null;

  constructor(options: PostgresDriverOptions) {
    this.#options = options;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PooledConnection> {
    try {
      this.#pool ??= this.#options.open();
      return kyselyConnection(await this.#pool.connect(), this.#options.toError);
    } catch (error) {
      throw this.#options.toError(error);
    }
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const { client, broken } = connection as PooledConnection;
    client.release(broken);
  }

  async beginTransaction(
    connection: DatabaseConnection,
    { isolationLevel, accessMode }: TransactionSettings,
  ): Promise<void> {
    const level = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`;
    await connection.executeQuery(
      CompiledQuery.raw(`start transaction${level} ${accessMode ?? ''}`),
    );
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
    } catch (error) {
      (connection as PooledConnection).broken = true;
      throw error;
    }
  }

  /** Waits for what runs, then closes every connection. */
  async destroy(): Promise<void> {
    await this.#pool?.end();
    this.#pool = null;
  }
}

function kyselyConnection(
  client: pg.PoolClient,
  toError: (error: unknown) => CogniforceError,
): PooledConnection {
  return {
    client,
    broken: false,
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      try {
        const result = await client.query(sql, parameters.map(encode));
        const changes = CHANGING.has(result.command) ? result.rowCount : null;
        if (changes === null) return { rows: result.rows as R[] };
        return { rows: result.rows as R[], numAffectedRows: BigInt(changes) };
      } catch (error) {
        throw toError(error);
      }
    },
    streamQuery() {
      throw new TypeError('read in short batches by key: no cursor is held open');
    },
  };
}

const CHANGING = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);
