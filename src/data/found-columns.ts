import type { TableRecord } from './table.ts';

/** A schema of a server's database, as the role of a connection finds it. */
export interface FoundSchema {
  readonly name: string;
  /** Whether the role may use what is in it at all. */
  readonly isOpen: boolean;
}

/** The columns of one table, as the role of a connection finds them. */
export interface FoundTable {
  readonly columns: ReadonlySet<string>;
  /** Those of them that may be read. */
  readonly readable: ReadonlySet<string>;
  /** Where it is; null: the engine has no schemas. */
  readonly schema: FoundSchema | null;
  /** Whether row-level security decides which rows the role is given; what it hides cannot be told from what is not there. */
  readonly hidesRows: boolean;
}

/** Tables by name, whether or not they may be read. */
export type FoundColumns = ReadonlyMap<string, FoundTable>;

/** Names of those of the tables of which the role may be given some rows alone. */
export function filteredTables(tables: TableRecord, found: FoundColumns): string[] {
  const names = Object.values(tables).map(({ name }) => name);
  return names.filter((name) => found.get(name)?.hidesRows === true);
}
