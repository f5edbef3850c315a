import { sql } from 'kysely';
import { dropIndex, renameTable } from '../ddl.ts';
import type { UntypedKysely } from '../engine.ts';

/** Renames the table and drops its indexes, which SQLite cannot rename; those of its keys have no name of their own. */
export async function setAside(db: UntypedKysely, table: string, name: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'index' and tbl_name = ${table} and sql is not null
  `.execute(db);
  for (const index of rows) await dropIndex(index.name).execute(db);
  await renameTable(table, name).execute(db);
}
