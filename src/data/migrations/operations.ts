import type { RawBuilder } from 'kysely';
import type { Conversions, SqlPerEngine, UntypedKysely } from '../dialects/engine.ts';
import type { Index, TableShape } from '../shape.ts';

/** What a revision may do to a database; the same words for every engine. */
export interface Operations {
  /** With its indexes. */
  createTable(table: TableShape): Promise<void>;
  dropTable(name: string): Promise<void>;
  /**
   * Turns the table as it is, `before`, into `after`; rows are kept.
   *
   * A column of one name keeps its values, cast where the type changes; `convert` gives others, as expressions over
   * the columns of `before` (no subqueries). New columns without one take their default.
   */
  alterTable(
    before: TableShape,
    after: TableShape,
    options?: { readonly convert?: Conversions },
  ): Promise<void>;
  createIndex(table: string, index: Pick<Index, 'name' | 'parts'> & Partial<Index>): Promise<void>;
  dropIndex(name: string): Promise<void>;
  /** SQL that no other operation can say: common to the engines, or one text for each. */
  execute(sql: RawBuilder<unknown> | SqlPerEngine): Promise<void>;
  /**
   * For the steps that change data. Every revision is rehearsed for its checksum on a `db` that finds no rows:
   * a revision must get through with none.
   */
  readonly db: UntypedKysely;
  /** What the application hands in, such as a function that makes keyed hashes. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** One step of a domain's history: a file in its `migrations` folder. */
export interface Revision {
  /** At most 32 characters: the width of Alembic's column. */
  readonly revision: string;
  /** The step before; null for the first, several for a merge. */
  readonly downRevision: string | readonly string[] | null;
  upgrade(op: Operations): Promise<void>;
  downgrade(op: Operations): Promise<void>;
}
