import type { RawBuilder } from 'kysely';
import type { Conversions, SqlPerEngine, UntypedKysely } from '../dialects/engine.ts';
import type { IndexDraft, TableShape } from '../shape.ts';
import type { TableChange } from './table-change.ts';

/** What a revision may do to a database; the same words for every engine. */
export interface Operations {
  /** With its indexes. */
  createTable(table: TableShape): Promise<void>;
  dropTable(name: string): Promise<void>;
  /** Rows, indexes and triggers go with it, and the keys of other tables follow. */
  renameTable(from: string, to: string): Promise<void>;
  /**
   * Changes a table that an earlier revision made: what it was like is known from the history.
   *
   * All steps happen together; SQLite rebuilds the table once where it cannot change it in place.
   */
  changeTable(name: string, change: (table: TableChange) => unknown): Promise<void>;
  /**
   * Turns the table as it is, `before`, into `after`; rows are kept.
   *
   * A column of one name keeps its values, cast where the type changes; `convert` gives others, as expressions over
   * the columns of `before` (no subqueries). New columns without one take their default.
   *
   * What SQL has made of the table besides stays. `anew`: what the shapes know is written in their words, where SQLite
   * keeps the words that somebody else's SQL was written in.
   */
  alterTable(
    before: TableShape,
    after: TableShape,
    options?: { readonly convert?: Conversions; readonly anew?: boolean },
  ): Promise<void>;
  createIndex(table: string, index: IndexDraft, options?: IndexCreation): Promise<void>;
  dropIndex(name: string): Promise<void>;
  /** SQL that no other operation can say: common to the engines, or one text for each. */
  execute(sql: RawBuilder<unknown> | SqlPerEngine): Promise<void>;
  /**
   * Tells the history what SQL of the revision's own has made of a table, so that later revisions and autogenerate know
   * it. Runs nothing, and is no part of the checksum.
   */
  declare(table: string, change: (table: TableChange) => unknown): Promise<void>;
  /**
   * For the steps that change data. Every revision is rehearsed for its checksum on a `db` that finds no rows:
   * a revision must get through with none.
   */
  readonly db: UntypedKysely;
  /** What the application hands in, such as a function that makes keyed hashes. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** How an index is made. */
export interface IndexCreation {
  /**
   * PostgreSQL lets others write meanwhile, and cannot do it in a transaction: the revision must export
   * `transactional = false`. SQLite makes any index under its lock.
   */
  readonly concurrently?: boolean;
}

/** One step of a domain's history: a file in its `migrations` folder. */
export interface Revision {
  /** At most 32 characters: the width of Alembic's column. */
  readonly revision: string;
  /** The step before; null for the first, several for a merge. */
  readonly downRevision: string | readonly string[] | null;
  /**
   * False: PostgreSQL runs it outside of a transaction, since it does what cannot be done in one. Then it must come to
   * the same end when it is run again after half of it. SQLite can do all in a transaction and does.
   */
  readonly transactional?: boolean;
  upgrade(op: Operations): Promise<void>;
  downgrade(op: Operations): Promise<void>;
}
