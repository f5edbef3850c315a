import type Database from 'better-sqlite3';
import type { RunResult, SqliteValue } from './messages.ts';

/** Runs one statement, and gives its rows or how many it changed. */
export function runStatement(
  db: Database.Database,
  sql: string,
  parameters: readonly SqliteValue[],
): RunResult {
  const statement = db.prepare<SqliteValue[], SqliteValue[]>(sql);
  if (!statement.reader) {
    const { changes } = statement.run(...parameters);
    return { columns: [], rows: [], changes };
  }
  const columns = statement.columns().map(({ name, type }) => ({ name, type }));
  const rows = statement.raw(true).all(...parameters);
  return { columns, rows, changes: null };
}
