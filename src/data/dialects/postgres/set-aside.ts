import { sql } from 'kysely';
import { renameTable } from '../ddl.ts';
import type { UntypedKysely } from '../engine.ts';

/** Renames the table and its indexes, whose names are unique in the whole schema; keys keep their rule. */
export async function setAside(db: UntypedKysely, table: string, name: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid = to_regclass(quote_ident(${table}))
    order by c.relname collate "C"
  `.execute(db);
  await renameTable(table, name).execute(db);
  for (const [at, index] of rows.entries()) {
    await sql`alter index ${sql.id(index.name)} rename to ${sql.id(`${name}_${at + 1}`)}`.execute(
      db,
    );
  }
}
