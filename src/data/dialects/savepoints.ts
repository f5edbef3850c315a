import {
  createQueryId,
  type DatabaseConnection,
  type QueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely';

type Compile = QueryCompiler['compileQuery'];

/** The part of Kysely's driver that both engines spell alike. */
export const savepoints = {
  savepoint: (connection: DatabaseConnection, name: string, compile: Compile) =>
    send(connection, compile, sql`savepoint ${sql.id(name)}`),
  rollbackToSavepoint: (connection: DatabaseConnection, name: string, compile: Compile) =>
    send(connection, compile, sql`rollback to savepoint ${sql.id(name)}`),
  releaseSavepoint: (connection: DatabaseConnection, name: string, compile: Compile) =>
    send(connection, compile, sql`release savepoint ${sql.id(name)}`),
};

async function send(
  connection: DatabaseConnection,
  compile: Compile,
  statement: RawBuilder<unknown>,
): Promise<void> {
  await connection.executeQuery(compile(statement.toOperationNode(), createQueryId()));
}
