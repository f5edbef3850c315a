import type { Kysely } from 'kysely';

/** Tables that nobody has declared here: a migration works on shapes of the past. */
export type UntypedTables = Record<string, Record<string, unknown>>;
/** A connection, or a transaction, that knows no table. */
export type UntypedKysely = Kysely<UntypedTables>;
