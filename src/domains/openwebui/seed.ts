import type { Kysely } from 'kysely';
import {
  type DomainHandle,
  type Insertable,
  type UntypedKysely,
  withTables,
} from '../../data/index.ts';
import { DEMONSTRATION_TABLE, type DemonstrationMark } from './demonstration.ts';
import * as baseline from './migrations/d4c1a8e37b62.ts';
import type { Tables } from './repositories/features.ts';

const managed = {
  user: baseline.user,
  auth: baseline.auth,
  chat: baseline.chat,
  chat_message: baseline.chatMessage,
  group: baseline.group,
  group_member: baseline.groupMember,
  tag: baseline.tag,
  folder: baseline.folder,
  feedback: baseline.feedback,
  model: baseline.model,
  file: baseline.file,
  config: baseline.config,
  shared_chat: baseline.sharedChat,
};

export type SeedTable = keyof typeof managed;

/** A row to insert; nullable columns may be left out. */
export type SeedRow<T extends SeedTable> = Insertable<(typeof managed)[T]>;

/** Values of one statement: SQLite takes at most 32,766, PostgreSQL 65,535. */
const MAXIMUM_VALUES = 10_000;

/** A handle that may write: `openDomain(openwebui, address, { writable: true })`. A reader's does not fit. */
export type WritableHandle = Pick<DomainHandle<Kysely<Tables>, unknown>, 'db'>;

/**
 * Fills a database of our own making, brought to the baseline by `migrations.upgrade()`: for the demonstration, tests
 * and loaders. Never for one that Open WebUI runs on.
 */
export function seed({ db }: WritableHandle) {
  const tables = withTables(db as unknown as UntypedKysely, managed);
  return {
    /** Inserts the rows, all or none. */
    async insert<T extends SeedTable>(table: T, rows: readonly SeedRow<T>[]): Promise<void> {
      const columns = Object.keys(managed[table].columns);
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
