import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import type { PostgresAddress } from '../../address.ts';
import { deadline } from '../../deadline.ts';
import { parameter } from '../parameter.ts';
import { savepoints } from '../savepoints.ts';
import { toError } from './errors.ts';
import { answered, type Patience, patienceUntil, takeLeave } from './patience.ts';
import { mayGoOnPlain, plain } from './ssl.ts';
import { failureOf, isStillUsable, send } from './statement.ts';
import { beginText, type TransactionRules } from './transaction-rules.ts';

/** Commands whose row count is a number of rows changed. */
const CHANGING: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** Of a session that has been set up. */
const NO_RULES: TransactionRules = { readOnly: false, settings: {} };

/** What the driver is made of. */
export interface PostgresDriverOptions {
  readonly address: PostgresAddress;
  readonly open: (address: PostgresAddress) => pg.Pool;
  /** What each transaction holds to, also the one that a single statement is given; null: `open` has set up the session. */
  readonly rules: TransactionRules | null;
  readonly patience: Patience;
  /** Whether a statement ends at the deadline of the question that it belongs to; default false. */
  readonly keepsDeadlines?: boolean;
  /** Whether the server answers on a connection of its own. */
  readonly isThere: (address: PostgresAddress) => Promise<boolean>;
}

/** A connection of the pool in Kysely's clothes. */
interface PooledConnection extends DatabaseConnection {
  readonly client: pg.PoolClient;
  readonly standing: Standing;
}

/** How a connection stands. */
interface Standing {
  /** Statements go into a transaction that somebody has begun. */
  inTransaction: boolean;
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
  /** Connections handed out, or being waited for. */
  #inUse = 0;
  #onIdle: (() => void) | null = null;
  readonly #connected = new Set<pg.ClientBase>();

  constructor(options: PostgresDriverOptions) {
    this.#options = options;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PooledConnection> {
    this.#inUse += 1;
    try {
      const client = await this.#connect();
      return kyselyConnection(client, this.#options, (answer) => this.#wait(client, answer));
    } catch (error) {
      this.#leave();
      throw toError(error, this.#options.address);
    }
  }

  async #connect(): Promise<pg.PoolClient> {
    const { address, open } = this.#options;
    const pool = this.#pool ?? this.#remembering(open(address));
    this.#pool = pool;
    try {
      return await pool.connect();
    } catch (error) {
      if (!mayGoOnPlain(address, error)) throw error;
      // None of its connections came about, so there is nothing to close; another caller may have been here already.
      if (this.#pool === pool) this.#pool = this.#remembering(open(plain(address)));
      return this.#pool.connect();
    }
  }

  #remembering(pool: pg.Pool): pg.Pool {
    pool.on('connect', (client) => this.#connected.add(client));
    pool.on('remove', (client) => this.#connected.delete(client));
    return pool;
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const { client, standing } = connection as PooledConnection;
    client.release(standing.broken);
    this.#leave();
  }

  #wait<T>(client: pg.PoolClient, answer: Promise<T>): Promise<T> {
    const { patience, keepsDeadlines = false, isThere, address } = this.#options;
    const until = keepsDeadlines ? deadline() : null;
    const most = until === null ? patience : patienceUntil(until);
    return answered(client, answer, most, () => isThere(address));
  }

  #leave(): void {
    this.#inUse -= 1;
    if (this.#inUse === 0) this.#onIdle?.();
  }

  async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    const { standing } = connection as PooledConnection;
    const begin = beginText(this.#options.rules ?? NO_RULES, settings);
    standing.inTransaction = true;
    try {
      await connection.executeQuery(CompiledQuery.raw(begin));
    } catch (error) {
      // It may have begun all the same, and be waiting to be rolled back.
      standing.broken = true;
      throw error;
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const { client, standing } = connection as PooledConnection;
    standing.inTransaction = false;
    const { command } = await this.#wait(client, client.query('commit')).catch((error) => {
      // Whether it was carried out, the server alone knows.
      if (!isStillUsable(error)) standing.broken = true;
      throw toError(error, this.#options.address);
    });
    if (command !== 'ROLLBACK') return;
    // The server answers so, and not with an error, when a statement before had failed and somebody caught that.
    throw toError(
      new Error('an earlier one failed, so the transaction was rolled back'),
      this.#options.address,
    );
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const { client, standing } = connection as PooledConnection;
    // It is thrown away, and the transaction with it; what broke it is what is to be told.
    if (standing.broken) return;
    try {
      // As it is: what has reached its deadline is rolled back all the same.
      await this.#wait(client, client.query('rollback'));
      standing.inTransaction = false;
    } catch (error) {
      standing.broken = true;
      throw toError(error, this.#options.address);
    }
  }

  /** Waits for what runs, then closes every connection. */
  async destroy(): Promise<void> {
    // The pool would wait for its connections, and forget those who are still waiting for one.
    if (this.#inUse > 0) {
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
    }
    const pool = this.#pool;
    this.#pool = null;
    if (pool !== null) await takeLeave(pool, this.#connected);
  }
}

function kyselyConnection(
  client: pg.PoolClient,
  { rules, address, keepsDeadlines = false }: PostgresDriverOptions,
  wait: <T>(answer: Promise<T>) => Promise<T>,
): PooledConnection {
  const standing: Standing = { inTransaction: false, broken: false };
  const alone = rules === null ? null : beginText(rules);
  return {
    client,
    standing,
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const until = keepsDeadlines ? deadline() : null;
      const begin = standing.inTransaction ? null : alone;
      const values = parameters.map(parameter);
      try {
        return resultOf<R>(await wait(send(client, { sql, values, begin, until })));
      } catch (error) {
        standing.broken ||= !isStillUsable(error);
        throw failureOf(error, { address, sql, until });
      }
    },
    streamQuery() {
      // It would hold a transaction open on somebody else's database while we compute.
      throw new TypeError('read in short batches by key: no cursor is held open');
    },
  };
}

/** What this end of a connection knows of itself; of a socket file it has no port. */
export function ownEndOf(connection: DatabaseConnection): {
  readonly pid: number | null;
  readonly port: number | null;
} {
  // Neither is in the types of the driver.
  const { processID: pid, connection: line } = (connection as PooledConnection)
    .client as unknown as {
    readonly processID: number | null;
    readonly connection: { readonly stream: { readonly localPort?: number } };
  };
  return { pid, port: line.stream.localPort ?? null };
}

/** Whether the socket of this end is one of TLS. */
export function isEncryptedHere(connection: DatabaseConnection): boolean {
  const { connection: line } = (connection as PooledConnection).client as unknown as {
    readonly connection: { readonly stream: { readonly encrypted?: boolean } };
  };
  return line.stream.encrypted === true;
}

function resultOf<R>({ command, rowCount, rows }: pg.QueryResult): QueryResult<R> {
  if (!CHANGING.has(command) || rowCount === null) return { rows };
  return { rows, numAffectedRows: BigInt(rowCount) };
}
