import { type RawBuilder, sql } from 'kysely';
import type { TableShape } from '../../shape.ts';
import { constraints, createTable as plainTable } from '../ddl.ts';
import { comments } from './comments.ts';
import { repeatedRules } from './repeated-rules.ts';
import { spelling } from './types.ts';

/** The statements that make a table with its comments, without its indexes. */
export function createTable(shape: TableShape): RawBuilder<unknown>[] {
  const repeated = repeatedRules(shape);
  const first = Object.entries(shape.uniques).filter(([name]) => !repeated.has(name));
  return [
    plainTable({ ...shape, uniques: Object.fromEntries(first) }, spelling),
    ...constraints(shape)
      .filter(({ name }) => repeated.has(name))
      .map(({ definition }) => sql`alter table ${sql.id(shape.name)} add ${definition}`),
    ...comments(null, shape),
  ];
}
