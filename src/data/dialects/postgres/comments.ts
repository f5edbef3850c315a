import { type RawBuilder, sql } from 'kysely';
import type { TableShape } from '../../shape.ts';

/** `comment on` for all that says something else than `before` did; null: the table is new. */
export function comments(before: TableShape | null, after: TableShape): RawBuilder<unknown>[] {
  const statements: RawBuilder<unknown>[] = [];
  const table = sql.id(after.name);
  if (after.describedAs !== (before?.describedAs ?? null)) {
    statements.push(sql`comment on table ${table} is ${words(after.describedAs)}`);
  }
  for (const [name, { describedAs }] of Object.entries(after.columns)) {
    if (describedAs === (before?.columns[name]?.describedAs ?? null)) continue;
    statements.push(sql`comment on column ${table}.${sql.id(name)} is ${words(describedAs)}`);
  }
  return statements;
}

function words(comment: string | null): RawBuilder<unknown> {
  return comment === null ? sql`null` : sql.lit(comment);
}
