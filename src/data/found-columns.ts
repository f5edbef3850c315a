/** The columns of one table, as the role of a connection finds them. */
export interface FoundTable {
  readonly columns: ReadonlySet<string>;
  /** Those of them that may be read. */
  readonly readable: ReadonlySet<string>;
}

/** The tables that statements of a connection go to, by name, whether or not they may be read. */
export type FoundColumns = ReadonlyMap<string, FoundTable>;
