import { type RawBuilder, sql } from 'kysely';
import type { Columns, Index, IndexPart } from './shape.ts';

/**
 * The partial unique indexes that together say "unique, and null equals null".
 *
 * For every combination of nulls one index over the columns that are not null in it: 2^n indexes for n nullable
 * columns, so two for the common case of one. The first bears the name itself, the others say which are null.
 */
export function indexesWithNullsEqual(
  columns: Columns,
  name: string,
  over: readonly string[],
): Index[] {
  const nullable = over.filter((column) => columns[column]?.isNullable);
  return subsets(nullable).map((nulls) => ({
    name: [name, ...nulls, ...(nulls.length > 0 ? ['null'] : [])].join('_'),
    parts: partsOf(over, nulls),
    unique: true,
    where: condition(nullable, nulls),
  }));
}

/** Where all are null, what all such rows agree in: an index over nothing does not exist. */
function partsOf(over: readonly string[], nulls: readonly string[]): readonly IndexPart[] {
  const present = over.filter((column) => !nulls.includes(column));
  const [first = ''] = over;
  return present.length > 0 ? present : [sql`${sql.ref(first)} is null`];
}

function condition(
  nullable: readonly string[],
  nulls: readonly string[],
): RawBuilder<unknown> | null {
  if (nullable.length === 0) return null;
  const parts = nullable.map((column) =>
    nulls.includes(column) ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} is not null`,
  );
  return sql.join(parts, sql` and `);
}

function subsets(items: readonly string[]): string[][] {
  const found: string[][] = [[]];
  for (const item of items) found.push(...found.map((subset) => [...subset, item]));
  return found;
}
