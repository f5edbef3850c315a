import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/days.ts';

/** The number of the part that a day lies in: 0 before the first cut, one more from each of them on. */
export function partOf(column: string, cuts: readonly Day[]): RawBuilder<number> {
  if (cuts.length === 0) return sql<number>`${sql.lit(0)}`;
  const day = sql.ref(column);
  const cases = cuts.map((cut, part) => sql`when ${day} < ${cut} then ${sql.lit(part)}`);
  return sql<number>`case ${sql.join(cases, sql` `)} else ${sql.lit(cuts.length)} end`;
}
