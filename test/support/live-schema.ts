import { type Kysely, sql } from 'kysely';
import type { EngineName } from './fresh-address.ts';

/** A table as the database itself describes it, in its own words and in no order: to compare two that should be alike. */
export async function liveSchema(
  db: Kysely<never>,
  engine: EngineName,
  tableName: string,
): Promise<string[]> {
  const { rows } = await QUERIES[engine](tableName).execute(db);
  return rows.map(({ line }) => line.replace(/\s+/g, ' ')).sort();
}

const QUERIES = {
  // Of the table's own text the body alone: its name was changed after it was made.
  sqlite: (table: string) => sql<{ line: string }>`
    select case type when 'table' then substr(sql, instr(sql, '(')) else sql end as line
    from sqlite_schema where tbl_name = ${table} and sql is not null
  `,
  postgres: (table: string) => sql<{ line: string }>`
    select concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
      pg_get_expr(d.adbin, d.adrelid)) as line
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped
    union all
    select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid = ${table}::regclass
    union all
    select pg_get_indexdef(indexrelid) from pg_index where indrelid = ${table}::regclass
  `,
};
