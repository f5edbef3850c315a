import { sql } from 'kysely';
import type { FoundColumns } from '../../found-columns.ts';
import type { UntypedKysely } from '../engine.ts';

/** The tables and views of the file, computed columns included: whoever reads it reads all of it. */
export async function findColumns(db: UntypedKysely): Promise<FoundColumns> {
  const { rows } = await sql<{ name: string; column: string }>`
    select it.name, field.name as "column"
    from sqlite_schema it, pragma_table_xinfo(it.name) field
    where it.type in ('table', 'view') and field.hidden <> 1
  `.execute(db);
  return new Map(
    [...Map.groupBy(rows, ({ name }) => name)].map(([name, fields]) => {
      const columns = new Set(fields.map(({ column }) => column));
      return [name, { columns, readable: columns, schema: null, hidesRows: false }];
    }),
  );
}
