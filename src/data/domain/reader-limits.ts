import type { Lack } from './domain.ts';

const LACKING = { missing: 'is absent', closed: 'may not be read by this role' } as const;

/** What the reader of another program's database goes without, and what that costs; a sentence without a full stop. */
export function lackText({ name, why, cost }: Lack): string {
  return `${name} ${LACKING[why]}: ${cost}`;
}

/** Why rows of a table may be missing; a sentence without a full stop. */
export function filteredText(table: string): string {
  return `row-level security decides which rows of ${table} this role is given: what it hides looks as if it were not there`;
}
