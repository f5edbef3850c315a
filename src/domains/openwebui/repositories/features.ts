import type { ReadonlyKysely } from 'kysely/readonly';
import type { FoundColumns, FoundTable, TablesOf } from '../../../data/index.ts';
import { CogniforceError } from '../../../kernel/errors.ts';
import type { tables } from '../tables/index.ts';

export type Tables = TablesOf<typeof tables>;
export type Db = ReadonlyKysely<Tables>;

/** Without these it is not Open WebUI's database, whatever it is called. */
export const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  chat: ['id', 'user_id', 'chat', 'created_at', 'updated_at'],
  user: ['id', 'role'],
};

/** What this very database has: releases and forks differ, and no revision tells all. */
export interface Features {
  /** Whether the table is there; with a column, whether that is there and may be read. */
  has(table: string, column?: string): boolean;
  /** Whether all of these are there and may be read. */
  hasAll(table: string, columns: readonly string[]): boolean;
  /** Whether the column is there and this role may not read it. */
  isClosed(table: string, column: string): boolean;
  /** What the reader cannot do without and is not there: `table "chat"`, `column "chat.updated_at"`. */
  readonly missing: readonly string[];
  /** What it cannot do without, is there, and this role may not read: `chat.updated_at`, `chat`, `schema owui`. */
  readonly closed: readonly string[];
}

export interface FeatureDetection {
  /** As it is now: Open WebUI may have been updated meanwhile. */
  look(): Promise<Features>;
  /** As last seen. Errors: SCHEMA_FOREIGN where it is not Open WebUI's database, DATABASE_REFUSED where it may not be read. */
  required(): Promise<Features>;
}

/** Finds out what the connected database has, and remembers it. */
export function detectFeatures(find: () => Promise<FoundColumns>): FeatureDetection {
  let seen: Promise<Features> | null = null;
  const look = () => {
    const looking = find().then(featuresOf);
    seen = looking;
    looking.catch(() => {
      if (seen === looking) seen = null;
    });
    return looking;
  };
  return {
    look,
    async required() {
      const before = await (seen ?? look());
      // Somebody may have mended it since: what is refused is refused as it is now.
      const features = isFit(before) ? before : await look();
      if (isFit(features)) return features;
      const { missing, closed } = features;
      throw missing.length > 0 ? foreign(missing) : refused(closed);
    },
  };
}

function isFit({ missing, closed }: Features): boolean {
  return missing.length === 0 && closed.length === 0;
}

/** What there is, as far as the reader asks. */
export function featuresOf(found: FoundColumns): Features {
  const has = (table: string, column?: string) =>
    column === undefined ? found.has(table) : found.get(table)?.readable.has(column) === true;
  const isThere = (table: string, column: string) => found.get(table)?.columns.has(column) === true;
  const isClosed = (table: string, column: string) => isThere(table, column) && !has(table, column);
  const each = Object.entries(REQUIRED);
  return {
    has,
    hasAll: (table, columns) => columns.every((column) => has(table, column)),
    isClosed,
    missing: each.flatMap(([table, wanted]) => {
      if (!has(table)) return [`table "${table}"`];
      const gone = wanted.filter((column) => !isThere(table, column));
      return gone.map((column) => `column "${table}.${column}"`);
    }),
    closed: [
      ...new Set(each.flatMap(([table, wanted]) => closedIn(table, wanted, found.get(table)))),
    ],
  };
}

/** Those of the columns of a table that are there and may not be read, by the widest name that says it: none of one that is not there. */
export function closedIn(
  name: string,
  wanted: readonly string[],
  table: FoundTable | undefined,
): string[] {
  if (table === undefined) return [];
  const closed = wanted.filter(
    (column) => table.columns.has(column) && !table.readable.has(column),
  );
  if (closed.length === 0) return [];
  if (table.schema?.isOpen === false) return [`schema ${table.schema.name}`];
  if (table.readable.size === 0) return [name];
  return closed.map((column) => `${name}.${column}`);
}

function foreign(missing: readonly string[]): CogniforceError {
  return new CogniforceError(
    'SCHEMA_FOREIGN',
    `Open WebUI's database has no ${missing.join(', no ')}.`,
    { domain: 'openwebui', missing },
  );
}

/** What an administrator runs where a role may not read what it should. */
export const REMEDY_OF_RIGHTS =
  'As its administrator run what this prints: cogniforce db check openwebui';

/** A database that a role may not read as far as it has to be. */
export function refused(
  closed: readonly string[],
  database = "Open WebUI's database",
): CogniforceError {
  return new CogniforceError(
    'DATABASE_REFUSED',
    `This role may not read ${closed.join(', ')} of ${database}.`,
    { domain: 'openwebui', closed, remedy: REMEDY_OF_RIGHTS },
  );
}
