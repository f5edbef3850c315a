import { sql } from 'kysely';
import type { UntypedKysely } from '../engine.ts';

/** Whether the role of this connection could change rows of one of the tables, whatever the connection itself refuses. */
export async function couldWrite(
  db: UntypedKysely,
  tableNames: readonly string[],
): Promise<boolean> {
  const { rows } = await sql<{ allowed: boolean | null }>`
    select bool_or(
      r.rolsuper
      or pg_has_role(c.relowner, 'usage')
      or has_table_privilege(c.oid, 'insert, update, delete, truncate')
    ) as allowed
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_roles r on r.rolname = current_user
    where n.nspname = current_schema()
      and c.relname in (${sql.join(tableNames)})
  `.execute(db);
  return rows[0]?.allowed === true;
}
