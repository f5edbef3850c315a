import type { DatabaseAddress } from '../address.ts';
import type { FoundSchema } from '../found-columns.ts';

/** A table and the columns of it that are meant. */
export interface GrantedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Where it was found; absent or null: nobody looked, or there are no schemas. */
  readonly schema?: FoundSchema | null;
}

/** Who is to be let into a database, and how far. */
export interface GrantRequest<A extends DatabaseAddress = DatabaseAddress> {
  readonly domain: string;
  /** Null: printed without a database at hand. */
  readonly address: A | null;
  /** What the names of the roles begin with. */
  readonly prefix: string;
  /** False: another program's database; there is a reader alone. */
  readonly isManaged: boolean;
  /** All tables that the domain's history makes, with its own; empty where it is not managed. */
  readonly tables: readonly string[];
  /** Tables that only the owner writes. */
  readonly ownersAlone: readonly string[];
  /** What the reader may read, and nothing else. */
  readonly readable: readonly GrantedTable[];
}
