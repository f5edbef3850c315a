import type { DatabaseAddress } from '../address.ts';
import type { ColumnType } from '../column.ts';
import type { UntypedKysely } from './untyped.ts';

/** What a column of a dump holds; `bytes` is found in tables of other programs alone. */
export type DumpKind = ColumnType['kind'] | 'bytes';

/** A column as it stands in a dump. */
export interface DumpColumn {
  readonly name: string;
  readonly kind: DumpKind;
}

/** A table as it stands in a dump, its columns in the order of the values of a row. */
export interface DumpTable {
  readonly name: string;
  readonly columns: readonly DumpColumn[];
}

/** A value in the one form that both engines give and take; JSON, days and instants are text. */
export type DumpValue = null | boolean | number | bigint | string | Uint8Array;

/** Some rows, one JSON array a line, each line ended. */
export interface DumpLines {
  readonly text: string;
  readonly rows: number;
}

/** A database as it was at one moment, whoever writes meanwhile. */
export interface Snapshot {
  readonly tables: readonly DumpTable[];
  rows(table: DumpTable): AsyncIterable<DumpLines>;
}

/** What a long reading may be told, and tells. */
export interface ReadingOptions {
  readonly signal: AbortSignal;
  /** A file that may be made beside where the result goes, and is gone afterwards. */
  readonly scratchFile: string;
}

/** How far a copy is, as a share. */
export type CopyProgress = (share: number) => void;

/** The engine's own program and form of backup. */
export interface Archiver<A extends DatabaseAddress> {
  /** Errors: PROGRAM_FAILED. */
  write(address: A, file: string, signal: AbortSignal): Promise<void>;
  /** Heads of the database that was written; reads the whole file. Errors: BACKUP_DAMAGED. */
  heads(file: string, signal: AbortSignal): Promise<readonly string[]>;
  /** Into an empty database, all or nothing. */
  restore(file: string, address: A, signal: AbortSignal): Promise<void>;
}

/** What an engine can do to keep and to bring back what is in a database. */
export interface EngineBackup<A extends DatabaseAddress = DatabaseAddress> {
  /** Reads one moment of the database and disturbs nobody who writes. */
  snapshot<T>(
    address: A,
    options: ReadingOptions,
    work: (snapshot: Snapshot) => Promise<T>,
  ): Promise<T>;

  /** Copies the database into a file that is a database itself; null: the engine has no such files. */
  readonly copy:
    | ((address: A, file: string, signal: AbortSignal, onProgress: CopyProgress) => Promise<void>)
    | null;

  /** Null: the engine has no program of its own for it. */
  readonly archiver: Archiver<A> | null;

  /** Runs `work` while rows may come before those that they refer to; all keys hold afterwards, or it fails. */
  withoutForeignKeys<T>(tx: UntypedKysely, work: () => Promise<T>): Promise<T>;

  /** The type, as `create table` wants it, of a column that no revision made. */
  typeOf(kind: DumpKind): string;

  /** Prepares to insert rows of a dump into a table that is there. */
  inserter(tx: UntypedKysely, table: DumpTable): Promise<Inserter>;
}

/** Where among rows that were to be inserted the value is that its column does not take; never what it is. */
export interface Misfit {
  /** From 0. */
  readonly row: number;
  readonly column: string;
  /** `a text of 61 characters, and the column takes 40`. */
  readonly why: string;
}

/** A value that a column does not take. */
export class MisfitFailure extends Error {
  override readonly name = 'MisfitFailure';
  readonly misfit: Misfit;

  constructor(misfit: Misfit, cause: unknown) {
    super(misfit.why, { cause });
    this.misfit = misfit;
  }
}

/**
 * Inserts rows; gives how many values had to be changed, since the engine cannot hold them.
 *
 * Errors  MisfitFailure where it is known which value is not taken.
 */
export type Inserter = (rows: readonly (readonly DumpValue[])[]) => Promise<number>;

/** The type of a column that no revision made, without lengths. */
export function plainType(kind: ColumnType['kind']): ColumnType {
  if (kind === 'varchar') return { kind, length: null };
  return kind === 'numeric' ? { kind, precision: null, scale: null } : { kind };
}

/** One value as JSON, in which nothing is lost: what JSON has no form for is an object of one key. */
export function valueToJson(value: DumpValue): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'bigint') {
    const isSafe = value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER;
    return isSafe ? String(value) : `{"int":"${value}"}`;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return `{"double":"${value}"}`;
    return Object.is(value, -0) ? '-0' : String(value);
  }
  return `{"bytes":"${Buffer.from(value).toString('base64')}"}`;
}

/** The value behind what `JSON.parse` makes of it. Errors: TypeError for what no dump holds. */
export function valueFromJson(json: unknown): DumpValue {
  if (json === null || typeof json !== 'object') {
    if (json === undefined) throw new TypeError('a row of the dump lacks a value');
    return json as DumpValue;
  }
  const { int, double, bytes } = json as Readonly<Record<string, unknown>>;
  if (typeof int === 'string') return BigInt(int);
  if (typeof double === 'string') return Number(double);
  if (typeof bytes === 'string') return Buffer.from(bytes, 'base64');
  throw new TypeError('a row of the dump holds a value of no known form');
}
