import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { createIndex, createTable, dropIndex } from '../dialects/ddl.ts';
import type { Engine, SqlPerEngine, UntypedKysely } from '../dialects/engine.ts';
import { sqlText } from '../sql-text.ts';
import type { Operations } from './operations.ts';

/** Operations that really happen, in the transaction `db`. */
export function liveOperations(
  engine: Engine,
  db: UntypedKysely,
  settings: Readonly<Record<string, unknown>>,
): Operations {
  const run = async (statement: RawBuilder<unknown>) => {
    await statement.execute(db);
  };
  const define = async (statement: RawBuilder<unknown>) => {
    sqlText(statement); // refuses parameters, which no engine takes in a definition
    await run(statement);
  };
  return {
    async createTable(table) {
      await define(createTable(table, engine.columnType));
      for (const index of table.indexes) await define(createIndex(table.name, index));
    },
    dropTable: (name) => define(sql`drop table ${sql.id(name)}`),
    alterTable: (before, after, { convert = {} } = {}) =>
      engine.alterTable(db, before, after, convert),
    createIndex: (table, index) =>
      define(createIndex(table, { unique: false, where: null, ...index })),
    dropIndex: (name) => define(dropIndex(name)),
    execute: (statement) => run(isPerEngine(statement) ? statement[engine.name] : statement),
    db,
    settings,
  };
}

/** Whether there is one text for each engine. */
export function isPerEngine(
  statement: RawBuilder<unknown> | SqlPerEngine,
): statement is SqlPerEngine {
  return 'sqlite' in statement;
}
