import { type RawBuilder, sql } from 'kysely';
import type { FoundColumns, FoundTable } from '../../found-columns.ts';
import type { UntypedKysely } from '../engine.ts';

/**
 * The tables that a bare name leads to: of each name the one in the first schema of the search path that has it.
 *
 * A schema that the role may not use is left out of the path by the server, in silence: what is in it counts as there and
 * closed, where no other table has the name.
 */
export async function findColumns(db: UntypedKysely): Promise<FoundColumns> {
  const { rows } = await found(sql`select * from addressed`).execute(db);
  return new Map(rows.map((row) => [row.name, tableOf(row)]));
}

/** Schemas that are looked at: a database may have one for each of thousands of tenants. */
const MOST_SCHEMAS = 20;

/** The tables of these names in schemas that no bare name leads to, by schema; those with most of them first. */
export async function findElsewhere(
  db: UntypedKysely,
  names: readonly string[],
): Promise<ReadonlyMap<string, FoundColumns>> {
  const apart = sql`
    select there.* from there
    join (
      select schema from there
      where schema not in (select schema from path) and name in (${sql.join([...names])})
      group by schema order by count(*) desc, schema limit ${sql.lit(MOST_SCHEMAS)}
    ) as likely using (schema)
    where name in (${sql.join([...names])})
  `;
  const { rows } = await found(apart).execute(db);
  const schemas = [...Map.groupBy(rows, ({ schema }) => schema)].sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1),
  );
  return new Map(
    schemas.map(([schema, ofSchema]) => [
      schema,
      new Map(ofSchema.map((row) => [row.name, tableOf(row)])),
    ]),
  );
}

interface FoundRow {
  readonly schema: string;
  readonly name: string;
  readonly is_open: boolean;
  readonly hides_rows: boolean;
  /** JSON: whether each column may be read. */
  readonly columns: string;
}

function tableOf({ schema, columns, ...row }: FoundRow): FoundTable {
  const each = Object.entries<boolean>(JSON.parse(columns));
  const names = (of: typeof each) => new Set(of.map(([column]) => column));
  return {
    columns: names(each),
    readable: names(each.filter(([, mayRead]) => mayRead)),
    schema: { name: schema, isOpen: row.is_open },
    hidesRows: row.hides_rows,
  };
}

/** Tables with their columns: those that `which` takes of `there` (all that are) or `addressed` (to which bare names lead). */
function found(which: RawBuilder<unknown>): RawBuilder<FoundRow> {
  return sql<FoundRow>`
    with path as (
      select place,
        case when part = '"$user"' then current_user::text
          when part like '"%' then replace(substr(part, 2, length(part) - 2), '""', '"')
          else lower(part) end as schema
      from regexp_matches(current_setting('search_path'), '"(?:[^"]|"")+"|[^,[:space:]]+', 'g')
        with ordinality as parts(match, place), unnest(match) as part
    ), there as not materialized (
      select c.oid, c.relname::text as name, n.nspname::text as schema,
        has_schema_privilege(n.oid, 'usage') as is_open
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_'
        and n.nspname <> 'information_schema'
    ), addressed as (
      select distinct on (there.name) there.* from there join path using (schema)
      order by there.name, is_open desc, place
    ), wanted as (${which})
    select wanted.schema, wanted.name, wanted.is_open, row_security_active(wanted.oid) as hides_rows,
      json_object_agg(
        a.attname, wanted.is_open and has_column_privilege(wanted.oid, a.attnum, 'select')
      )::text as columns
    from wanted
    join pg_attribute a on a.attrelid = wanted.oid and a.attnum > 0 and not a.attisdropped
    group by wanted.oid, wanted.schema, wanted.name, wanted.is_open
  `;
}
