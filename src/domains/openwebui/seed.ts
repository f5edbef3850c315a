import type { Kysely } from 'kysely';
import {
  type DomainHandle,
  type Insertable,
  type UntypedKysely,
  withTables,
} from '../../data/index.ts';
import { DEMONSTRATION_TABLE, type DemonstrationMark } from './demonstration.ts';
import { models } from './models/index.ts';
import type { Tables } from './repositories/features.ts';

export type SeedTable = keyof typeof models;

/** A row to insert; nullable columns may be left out. */
export type SeedRow<T extends SeedTable> = Insertable<(typeof models)[T]>;

/** Values of one statement: SQLite takes at most 32,766, PostgreSQL 65,535. */
const MAXIMUM_VALUES = 10_000;

/** A handle that may write: `openDomain(openwebui, address, { writable: true })`. A reader's does not fit. */
export type WritableHandle = Pick<DomainHandle<Kysely<Tables>, unknown>, 'db'>;

/**
 * Fills a database of our own making, brought to the baseline by `migrations.upgrade()`: for the demonstration, tests
 * and loaders. Never for one that Open WebUI runs on.
 */
export function seed({ db }: WritableHandle) {
  const tables = withTables(db as unknown as UntypedKysely, models);
  return {
    /** Inserts the rows, all or none. */
    async insert<T extends SeedTable>(table: T, rows: readonly SeedRow<T>[]): Promise<void> {
      const columns = Object.keys(models[table].columns);
      const size = Math.floor(MAXIMUM_VALUES / columns.length);
      await tables.transaction().execute(async (tx) => {
        for (let from = 0; from < rows.length; from += size) {
          const batch = rows.slice(from, from + size);
          await tx
            .insertInto(table)
            .values(batch as never)
            .execute();
        }
      });
    },

    /** Marks the database as the demonstration's; a mark that is there is kept. */
    async markDemonstration({ seed: number, madeAt, lastDay }: DemonstrationMark): Promise<void> {
      const marked = tables.$extendTables<{
        [DEMONSTRATION_TABLE]: { seed: number; made_at: string; last_day: string };
      }>();
      await marked.schema
        .createTable(DEMONSTRATION_TABLE)
        .ifNotExists()
        .addColumn('seed', 'bigint', (column) => column.notNull().primaryKey())
        .addColumn('made_at', 'text', (column) => column.notNull())
        .addColumn('last_day', 'text', (column) => column.notNull())
        .execute();
      await marked
        .insertInto(DEMONSTRATION_TABLE)
        .values({ seed: number, made_at: madeAt, last_day: lastDay })
        .onConflict((conflict) => conflict.column('seed').doNothing())
        .execute();
    },
  };
}
