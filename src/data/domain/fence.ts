import { AsyncLocalStorage } from 'node:async_hooks';
import type {
  CompiledQuery,
  DatabaseConnection,
  Dialect,
  Driver,
  QueryResult,
  RootOperationNode,
} from 'kysely';
import { statementHead } from '../dialects/statement-head.ts';
import { aroundConnection, aroundDriver } from './around-driver.ts';

/** What every write must prove before it holds. */
export interface Proof {
  /** Changes a row while whoever writes may do so, and none afterwards. */
  readonly statement: CompiledQuery;
  /** The failure of whoever may not any more. */
  readonly lost: () => Error;
}

/** Lets nobody write who has lost the right to meanwhile. */
export interface Fence {
  /**
   * Runs `work`; each transaction that it writes in, and each single write, is committed only after `proof` has changed a
   * row in that very transaction. Otherwise it is rolled back and fails with `proof.lost()`.
   *
   * The proof comes last, so that the row it changes is held for a moment alone.
   */
  within<T>(proof: Proof, work: () => Promise<T>): Promise<T>;
  /** The same dialect, with this fence around what it writes. */
  around(dialect: Dialect): Dialect;
}

/** A fence around one database. */
export function fence(): Fence {
  const proofs = new AsyncLocalStorage<Proof>();
  const proof = () => proofs.getStore() ?? null;
  return {
    within: (given, work) => proofs.run(given, work),
    around: (dialect) => ({
      ...dialect,
      createDriver: () => fencedDriver(dialect.createDriver(), proof),
    }),
  };
}

/** Of one connection: whether it is in a transaction, and may write in it. */
interface Standing {
  in: 'nothing' | 'reading' | 'writing';
}

const STANDING = Symbol('standing');

/** Whoever wraps it further has it, too. */
type FencedConnection = DatabaseConnection & { readonly [STANDING]: Standing };

function standingOf(connection: DatabaseConnection): Standing {
  return (connection as FencedConnection)[STANDING];
}

function fencedDriver(driver: Driver, proof: () => Proof | null): Driver {
  return aroundDriver(driver, {
    async acquireConnection(options) {
      const connection = await driver.acquireConnection(options);
      const standing: Standing = { in: 'nothing' };
      const fenced = aroundConnection(connection, (query) => {
        const given = proof();
        return given === null || standing.in !== 'nothing' || !changesRows(query)
          ? connection.executeQuery(query)
          : inItsOwn(driver, connection, query, given);
      });
      return Object.defineProperty(fenced, STANDING, { value: standing });
    },
    async beginTransaction(connection, settings) {
      standingOf(connection).in = settings.accessMode === 'read only' ? 'reading' : 'writing';
      await driver.beginTransaction(connection, settings);
    },
    async commitTransaction(connection) {
      const given = proof();
      const standing = standingOf(connection);
      if (given !== null && standing.in === 'writing') await prove(connection, given);
      standing.in = 'nothing';
      await driver.commitTransaction(connection);
    },
    async rollbackTransaction(connection) {
      standingOf(connection).in = 'nothing';
      await driver.rollbackTransaction(connection);
    },
  });
}

async function inItsOwn<R>(
  driver: Driver,
  connection: DatabaseConnection,
  query: CompiledQuery,
  proof: Proof,
): Promise<QueryResult<R>> {
  await driver.beginTransaction(connection, {});
  try {
    const result = await connection.executeQuery<R>(query);
    await prove(connection, proof);
    await driver.commitTransaction(connection);
    return result;
  } catch (error) {
    await driver.rollbackTransaction(connection);
    throw error;
  }
}

async function prove(connection: DatabaseConnection, { statement, lost }: Proof): Promise<void> {
  const { numAffectedRows = 0n } = await connection.executeQuery(statement);
  if (numAffectedRows === 0n) throw lost();
}

const WRITES: ReadonlySet<RootOperationNode['kind']> = new Set([
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
  'MergeQueryNode',
]);

function changesRows({ query, sql }: CompiledQuery): boolean {
  return WRITES.has(query.kind) || (query.kind === 'RawNode' && statementHead(sql) !== null);
}
