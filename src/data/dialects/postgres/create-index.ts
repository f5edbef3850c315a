import { sql } from 'kysely';
import type { Index } from '../../shape.ts';
import { createIndex as plainIndex } from '../ddl.ts';
import type { UntypedKysely } from '../engine.ts';

/**
 * Makes an index; concurrently: others write meanwhile.
 *
 * A concurrent build that was broken off leaves an index of that name that nobody uses: it is taken away first.
 */
export async function createIndex(
  db: UntypedKysely,
  table: string,
  index: Index,
  { concurrently }: { readonly concurrently: boolean },
): Promise<void> {
  if (!concurrently) {
    await plainIndex(table, index).execute(db);
    return;
  }
  const { rows } = await sql<{ valid: boolean }>`
    select i.indisvalid as valid from pg_index i join pg_class c on c.oid = i.indexrelid
    join pg_namespace n on n.oid = c.relnamespace
    where c.relname = ${index.name} and n.nspname = current_schema()
  `.execute(db);
  const [found] = rows;
  // Whole already: the revision was broken off after it.
  if (found?.valid) return;
  if (found !== undefined) await sql`drop index concurrently ${sql.id(index.name)}`.execute(db);
  await plainIndex(table, index, { concurrently }).execute(db);
}
