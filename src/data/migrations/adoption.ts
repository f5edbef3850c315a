import type { Operations } from './operations.ts';

/** What became of the rows of one table of another history. */
export interface AdoptedTable {
  readonly table: string;
  /** Our table that they are in now. */
  readonly into: string;
  /** Rows that became a row of ours. */
  readonly taken: number;
  /** Rows that said again what another one says: replaced by one row, made anew from the facts. */
  readonly merged: number;
  /** Rows that ours cannot hold: how many, by the reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** The tables of the other history, while ours stand beside them. */
export interface OldTables {
  has(table: string): boolean;
  /** The name that the table has meanwhile. */
  aside(table: string): string;
}

/** Another program's history whose databases a domain takes over with their rows. */
export interface Adoption {
  /** The other history's head, as it stands in `alembic_version`. */
  readonly revision: string;
  /**
   * Our revision whose tables take the rows in. `revision` itself where both make the same tables: such a database stays
   * as it is, and the next `upgrade` does what is to be done.
   */
  readonly at: string;
  /** Tables of the other history that are put aside, and dropped when all of their rows are accounted for. */
  readonly tables: readonly string[];
  /** Tables that such a database may still hold from before; treated alike where they are there. */
  readonly leftovers?: readonly string[];
  /** Brings the rows over. */
  adopt(op: Operations, old: OldTables): Promise<readonly AdoptedTable[]>;
}
