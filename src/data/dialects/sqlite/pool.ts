import type { DatabaseConnection, Driver, TransactionSettings } from 'kysely';
import { savepoints } from '../savepoints.ts';
import type { Connection } from './connection.ts';
import { SqliteDriver, type SqliteDriverOptions } from './driver.ts';

/** What the pool is made of. */
export interface SqlitePoolOptions extends Omit<SqliteDriverOptions, 'connection'> {
  /** Most connections. */
  readonly size: number;
  readonly newConnection: () => Connection;
  /** How long one is kept that has nothing to do; default a minute. */
  readonly keepIdleMs?: number;
}

const KEEP_IDLE_MS = 60_000;

interface Member {
  readonly driver: SqliteDriver;
  readonly sqlite: Connection;
  /** Who has it, or waits for it. */
  users: number;
  /** Closes it; it opens by itself again. */
  idle: NodeJS.Timeout | undefined;
  /** It is being closed; who comes meanwhile waits for that. */
  resting: Promise<void> | null;
}

/** A connection that knows whose it is; whatever stands before it does, too. */
interface PooledConnection extends DatabaseConnection {
  readonly member: Member;
}

/** Kysely's driver over several connections to one file, which readers beside a writer may have: opened when it is needed. */
export class SqlitePool implements Driver {
  readonly savepoint = savepoints.savepoint;
  readonly rollbackToSavepoint = savepoints.rollbackToSavepoint;
  readonly releaseSavepoint = savepoints.releaseSavepoint;
  readonly #options: SqlitePoolOptions;
  readonly #members: Member[] = [];

  constructor(options: SqlitePoolOptions) {
    this.#options = options;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PooledConnection> {
    const member = this.#leastBusy();
    clearTimeout(member.idle);
    member.users += 1;
    try {
      await member.resting;
      return { ...(await member.driver.acquireConnection()), member };
    } catch (error) {
      this.#leave(member);
      throw error;
    }
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const { member } = connection as PooledConnection;
    await member.driver.releaseConnection();
    this.#leave(member);
  }

  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    return driverOf(connection).beginTransaction(connection, settings);
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return driverOf(connection).commitTransaction(connection);
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return driverOf(connection).rollbackTransaction();
  }

  /** Waits for what was asked, then closes. */
  async destroy(): Promise<void> {
    await Promise.all(
      this.#members.map(async (member) => {
        clearTimeout(member.idle);
        await member.resting;
        await member.driver.destroy();
      }),
    );
  }

  /** One that nobody has, else a new one, else the one for which the fewest wait. */
  #leastBusy(): Member {
    const [first] = this.#members.toSorted((a, b) => a.users - b.users);
    if (first !== undefined && (first.users === 0 || this.#members.length >= this.#options.size)) {
      return first;
    }
    const sqlite = this.#options.newConnection();
    const driver = new SqliteDriver({ ...this.#options, connection: sqlite });
    const member: Member = { driver, sqlite, users: 0, idle: undefined, resting: null };
    this.#members.push(member);
    return member;
  }

  #leave(member: Member): void {
    member.users -= 1;
    if (member.users > 0) return;
    member.idle = setTimeout(() => {
      // One that fails has ended all the same.
      const closed = member.sqlite.close().catch(() => {});
      member.resting = closed.then(() => {
        member.resting = null;
      });
    }, this.#options.keepIdleMs ?? KEEP_IDLE_MS).unref();
  }
}

function driverOf(connection: DatabaseConnection): SqliteDriver {
  return (connection as PooledConnection).member.driver;
}
