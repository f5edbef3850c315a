import { type RawBuilder, sql } from 'kysely';
import type { UntypedKysely } from './engine.ts';

/** How many rows of a table hold the condition; null: how many there are. */
export async function countRows(
  db: UntypedKysely,
  table: string,
  where: RawBuilder<unknown> | null = null,
): Promise<number> {
  const condition = where === null ? sql`` : sql` where ${where}`;
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${sql.id(table)}${condition}
  `.execute(db);
  return rows[0]?.n ?? 0;
}
