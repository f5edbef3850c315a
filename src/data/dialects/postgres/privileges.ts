import { type RawBuilder, sql } from 'kysely';
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

/** Default privileges name no tables: whoever may write what a migration makes could also write how far it is. */
export function keepToMigrators(tableNames: readonly string[]): RawBuilder<unknown>[] {
  if (tableNames.length === 0) return [];
  const places = sql.join(tableNames.map((name) => sql`${sql.lit(name)}::regclass`));
  return [
    sql`
      do $$ declare it record; begin
        for it in
          select distinct c.oid::regclass as place,
            case a.grantee when 0 then 'public' else a.grantee::regrole::text end as role
          from pg_class c, aclexplode(c.relacl) a
          where c.oid in (${places}) and a.grantee <> c.relowner
            and a.privilege_type in ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE')
            and not has_schema_privilege(a.grantee, c.relnamespace, 'create')
        loop
          execute format('revoke insert, update, delete, truncate on %s from %s', it.place, it.role);
        end loop;
      end $$
    `,
  ];
}
