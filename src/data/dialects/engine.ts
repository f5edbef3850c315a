import type { Dialect, RawBuilder } from 'kysely';
import type { CogniforceError } from '../../kernel/errors.ts';
import type { DatabaseAddress } from '../address.ts';
import type { ColumnType } from '../column.ts';
import type { Difference } from '../drift.ts';
import type { FoundColumns } from '../found-columns.ts';
import type { Index, TableShape } from '../shape.ts';
import type { SchemaWords } from '../words.ts';
import type { EngineBackup } from './backup.ts';
import type { GrantedTable, GrantRequest } from './grants.ts';
import type { Outlook } from './outlook.ts';
import type { UntypedKysely } from './untyped.ts';

/** A folder beside this file. */
export type EngineName = DatabaseAddress['engine'];

export type { UntypedKysely, UntypedTables } from './untyped.ts';

/** How many connections, and how long; SQLite has one, and only the time that a query waits applies to it. */
export interface PoolOptions {
  /** Connections kept. */
  readonly size?: number;
  /** Further connections under load. */
  readonly maxOverflow?: number;
  /** How long a query waits for a connection. */
  readonly timeoutSeconds?: number;
  /** Age at which a connection is replaced. */
  readonly recycleSeconds?: number;
}

/** How the connections of a pool stand. */
export interface PoolState {
  /** Handed out. */
  readonly busy: number;
  readonly idle: number;
  /** Callers that wait for one. */
  readonly waiting: number;
}

/** How a database is connected. */
export interface ConnectionOptions {
  /** The database refuses every write on this connection. */
  readonly readOnly: boolean;
  /** Values are converted to the one form that code sees; false: they come as the engine stores them. */
  readonly convert: boolean;
  readonly pool: PoolOptions;
  /** Above 0. SQLite cannot interrupt a statement of a thread and does not look at it. */
  readonly statementTimeoutMs: number;
  /** Most connections of one that is for questions, whose statements end at their deadlines; null: it is for work. */
  readonly places: number | null;
  /** Whether SQLite may block this thread instead of one of its own; default false. */
  readonly blocks?: boolean;
  /** What the server's list of connections shows. */
  readonly application: string;
  /** Given what tells how each pool stands that is opened; a file has none. */
  readonly onPool?: ((state: () => PoolState) => void) | undefined;
}

/** SQL text per engine, for what has no common form. */
export type SqlPerEngine = Readonly<Record<EngineName, RawBuilder<unknown>>>;

/** How to fill a column of the new shape: an expression over the columns of the old one. */
export type Conversions = Readonly<Record<string, RawBuilder<unknown>>>;

/** A lock that a change holds for as long as it takes over all rows of a table. */
export interface Lock {
  readonly table: string;
  /** As the engine calls it. */
  readonly name: string;
  /** Whether others can still read meanwhile. */
  readonly letsRead: boolean;
  /** Begins with a verb: `rewrites the table to turn …`. */
  readonly why: string;
}

/** How a table is altered. */
export interface Alteration {
  readonly convert: Conversions;
  /** Where the engine keeps the words that a table was made with: in those of the new shape, also what stays the same. */
  readonly anew?: boolean;
}

/** How a migration takes its lock. */
export interface MigrationLock {
  /** In one transaction; false: for what cannot be done in one, where the engine has such things. */
  readonly transactional: boolean;
  readonly waitMs: number;
  /** Told once, who holds the lock. */
  readonly onWait?: ((holder: string) => void) | undefined;
}

/** Statements before and after those of a migration: its transaction and its lock. */
export interface Frame {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What undoes the transaction, and fails with the reason, where the condition holds. */
  refuse(condition: string, reason: string): Refusal;
}

/** Statements where the condition is looked at, and before those that end the transaction: once, however many there are. */
export interface Refusal {
  readonly here: readonly string[];
  readonly atEnd: readonly string[];
}

/** What is, and what should be. */
export interface Drift {
  readonly expected: SchemaWords;
  readonly actual: SchemaWords;
  readonly differences: readonly Difference[];
}

/** SQL for a person to read, and to run. */
export interface Mend {
  /** For each difference its statements; some engines mend several by the same ones. */
  readonly statements: readonly (readonly string[])[];
  /** All of it, to be run from the first line to the last; empty where there is nothing to mend. */
  readonly script: readonly string[];
}

/** Everything the rest of the project asks of a database engine, so that nobody asks which one it is. */
export interface Engine<A extends DatabaseAddress = DatabaseAddress> {
  readonly name: A['engine'];

  /** A Kysely dialect that connects at the first query, and again after a failure. */
  connect(address: A, options: ConnectionOptions): Dialect;

  /** Whether something else answers for the server: a pooler, or a port forward, which looks alike. */
  isIndirect(db: UntypedKysely): Promise<boolean>;

  /** Whether two connections of ours were served by one session of the server: a pooler in transaction mode. */
  sharesSessions(db: UntypedKysely): Promise<boolean>;

  /** Whether the line to the server is encrypted; null: there is no line, or what stands before the server tells nothing. */
  isEncrypted(db: UntypedKysely): Promise<boolean | null>;

  /** The same for two ways to one schema of one database alone; null: it is not told. */
  identity(db: UntypedKysely): Promise<string | null>;

  /** Makes the database that was found missing. Several at once may try: all succeed, and one of them made it. */
  create(address: A): Promise<boolean>;

  /** What may have changed since it was last looked at; `db` as the database stands behind it. */
  outlook(db: UntypedKysely, address: A, tableNames: readonly string[]): Promise<Outlook>;

  /** Notes where it would be looked for that the database is there; absent: a server knows what it has. */
  noteMade?(address: A): Promise<void>;

  /** Whether it was there once, though it is missing now. */
  wasMade?(address: A): boolean;

  /** The files it consists of, whether they are there or not; absent: a server keeps it. */
  files?(address: A): readonly string[];

  /** The moment, as a column of instants keeps it. */
  readonly now: RawBuilder<unknown>;

  /** The moment in milliseconds since 1970, by the clock of the database; in a transaction, too, it goes on. */
  readonly epochMs: RawBuilder<number>;

  /** What runs the statements, in a form that is another one after every update. */
  readonly version: RawBuilder<unknown>;

  /** Whether all work goes over one connection, so that who reads there waits for who writes. */
  readonly hasOneConnection: boolean;

  /** Whether a transaction can hold every statement of a definition. */
  readonly definesInTransactions: boolean;

  /**
   * Runs `work` under a lock that any other migration of this database waits for.
   *
   * Errors  DATABASE_LOCKED naming the holder, after `lock.waitMs`.
   */
  migrate<T>(
    db: UntypedKysely,
    address: A,
    lock: MigrationLock,
    work: (db: UntypedKysely) => Promise<T>,
  ): Promise<T>;

  /**
   * Runs `work` in a transaction that waits for no other process longer than a moment: for what may as well be left undone.
   *
   * Errors  DATABASE_LOCKED.
   */
  inPassing<T>(db: UntypedKysely, work: (tx: UntypedKysely) => Promise<T>): Promise<T>;

  /** Names of the tables in the place where this connection makes tables, extensions' own left out. */
  tableNames(db: UntypedKysely): Promise<string[]>;

  /** The tables that statements of this connection go to, their columns, and which of these its user may read. */
  findColumns(db: UntypedKysely): Promise<FoundColumns>;

  /** Tables of these names in schemas where no statement of this connection goes, by schema; none where there are no schemas. */
  findElsewhere(
    db: UntypedKysely,
    names: readonly string[],
  ): Promise<ReadonlyMap<string, FoundColumns>>;

  /** Statements that let the user of this connection read these columns; none where a user reads all or nothing. */
  opening(db: UntypedKysely, tables: readonly GrantedTable[]): Promise<string[]>;

  /** Gives the table another name, and its indexes names that no other table will want. */
  setAside(db: UntypedKysely, table: string, name: string): Promise<void>;

  /** Whether the user of this connection has the right to change rows of one of the tables. */
  couldWrite(db: UntypedKysely, tableNames: readonly string[]): Promise<boolean>;

  /** Statements that take the right to write these tables, just made, from those who may make none; a server gives it to whom it was told to. */
  keepToMigrators(tableNames: readonly string[]): RawBuilder<unknown>[];

  /** The type as `create table` wants it. */
  columnType(type: ColumnType): string;

  /** The statements that make a table with its comments, without its indexes. */
  createTable(shape: TableShape): RawBuilder<unknown>[];

  /** Turns the live table `before` into `after`, rows kept. */
  alterTable(
    db: UntypedKysely,
    before: TableShape,
    after: TableShape,
    how: Alteration,
  ): Promise<void>;

  /** The locks that such a change holds while it goes through the rows; none where nobody would notice. */
  locks(before: TableShape, after: TableShape, convert: Conversions): readonly Lock[];

  /** Those that making an index holds. */
  indexLocks(table: string, index: Index): readonly Lock[];

  /** Renames the live table, with what bears its name. */
  renameTable(db: UntypedKysely, before: TableShape, name: string): Promise<void>;

  /** `create index`; concurrently: while others write, where the engine can, outside of a transaction. */
  createIndex(
    db: UntypedKysely,
    table: string,
    index: Index,
    options: { readonly concurrently: boolean },
  ): Promise<void>;

  /** What is in the place where this connection makes tables, but for the tables that are `ignored`. */
  words(db: UntypedKysely, ignored: ReadonlySet<string>): Promise<SchemaWords>;

  /**
   * Runs `work` in a transaction of an empty place, of which nothing stays. Savepoints may be set in it.
   *
   * Errors  DATABASE_REFUSED where the role may not make one.
   */
  scratch<T>(address: A, db: UntypedKysely, work: (tx: UntypedKysely) => Promise<T>): Promise<T>;

  /** Runs `work` where no database is: definitions and writes do nothing that lasts, questions find what they made, or nothing. */
  offline<T>(work: (db: UntypedKysely) => Promise<T>): Promise<T>;

  /** What stands around a migration that somebody runs by hand. */
  readonly frame: Frame;

  /** The SQL that makes `actual` what was `expected`. */
  mend(address: A, drift: Drift): Mend;

  /** What an administrator runs so that each may do no more than it needs; needs no connection. */
  grants(request: GrantRequest<A>): readonly string[];

  /** How what is in a database is kept and brought back. */
  readonly backup: EngineBackup<A>;

  /** A driver's failure as one that a person can act on. */
  toError(error: unknown, address: A): CogniforceError;
}
