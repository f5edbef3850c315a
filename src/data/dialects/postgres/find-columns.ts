import { sql } from 'kysely';
import type { FoundColumns } from '../../found-columns.ts';
import type { UntypedKysely } from '../engine.ts';

/**
 * The tables that a bare name leads to: of each name the one in the first schema of the search path that has it.
 *
 * A schema that the role may not use is left out of the path by the server, in silence: what is in it counts as there and
 * closed, where no other table has the name.
 */
export async function findColumns(db: UntypedKysely): Promise<FoundColumns> {
  const { rows } = await TABLES.execute(db);
  return new Map(
    rows.map(({ name, columns }) => {
      const found = Object.entries<boolean>(JSON.parse(columns));
      const readable = found.filter(([, mayRead]) => mayRead);
      const names = (of: typeof found) => new Set(of.map(([column]) => column));
      return [name, { columns: names(found), readable: names(readable) }];
    }),
  );
}

const TABLES = sql<{ name: string; columns: string }>`
  with path as (
    select case trim(both ' "' from part) when '$user' then current_user::text else trim(both ' "' from part) end as schema,
      place
    from unnest(string_to_array(current_setting('search_path'), ',')) with ordinality as parts(part, place)
  ), found as (
    select distinct on (c.relname) c.oid, c.relname, has_schema_privilege(n.oid, 'usage') as is_open
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join path on path.schema = n.nspname
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    order by c.relname, has_schema_privilege(n.oid, 'usage') desc, path.place
  )
  select found.relname::text as name,
    json_object_agg(a.attname, found.is_open and has_column_privilege(found.oid, a.attnum, 'select'))::text as columns
  from found
  join pg_attribute a on a.attrelid = found.oid and a.attnum > 0 and not a.attisdropped
  group by found.relname
`;
