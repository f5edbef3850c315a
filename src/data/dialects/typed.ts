import type { Kysely } from 'kysely';
import type { TableRecord, TablesOf } from '../table.ts';
import type { UntypedKysely } from './engine.ts';

/** The same connection, typed by these tables: for the data steps of a revision, which work on shapes of their time. */
export function withTables<R extends TableRecord>(
  db: UntypedKysely,
  _tables: R,
): Kysely<TablesOf<R>> {
  return db as unknown as Kysely<TablesOf<R>>;
}
