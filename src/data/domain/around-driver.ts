import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';

/** The same driver but for what is given here. */
export function aroundDriver(driver: Driver, own: Partial<Driver>): Driver {
  return {
    init: (options) => driver.init(options),
    acquireConnection: (options) => driver.acquireConnection(options),
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    releaseConnection: (connection, options) => driver.releaseConnection(connection, options),
    destroy: (options) => driver.destroy(options),
    ...(driver.savepoint && { savepoint: driver.savepoint.bind(driver) }),
    ...(driver.rollbackToSavepoint && {
      rollbackToSavepoint: driver.rollbackToSavepoint.bind(driver),
    }),
    ...(driver.releaseSavepoint && { releaseSavepoint: driver.releaseSavepoint.bind(driver) }),
    ...own,
  };
}

/** The driver's own connection in everything else: it must know it again. */
export function aroundConnection(
  connection: DatabaseConnection,
  executeQuery: <R>(query: CompiledQuery) => Promise<QueryResult<R>>,
): DatabaseConnection {
  return Object.create(connection, {
    // Kysely puts its own in front of it.
    executeQuery: { value: executeQuery, writable: true },
  }) as DatabaseConnection;
}
