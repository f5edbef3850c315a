import type { TableShape } from '../../shape.ts';

/**
 * Unique constraints over the same columns as the primary key or as one before them. The server takes such a pair in one
 * statement for one rule, and makes only the first: each needs a statement of its own.
 */
export function repeatedRules({ primaryKeyColumns, uniques }: TableShape): ReadonlySet<string> {
  const seen = new Set([JSON.stringify(primaryKeyColumns)]);
  const repeated = new Set<string>();
  for (const [name, columns] of Object.entries(uniques)) {
    const over = JSON.stringify(columns);
    if (seen.has(over)) repeated.add(name);
    seen.add(over);
  }
  return repeated;
}
