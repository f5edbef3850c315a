import { sql } from 'kysely';
import { CogniforceError } from '../../kernel/errors.ts';
import {
  type DumpTable,
  type EngineBackup,
  type Inserter,
  MisfitFailure,
} from '../dialects/backup.ts';
import { countRows } from '../dialects/count-rows.ts';
import type { UntypedKysely } from '../dialects/engine.ts';
import type { AnyHandle } from '../domain/domain.ts';
import type { EmptySchema } from '../migrations/rebuild.ts';
import { damaged, rowsOf } from './dump-format.ts';
import { type DumpSummary, readDump } from './read-dump.ts';

/** How it is done, and who is told how far it is. */
export interface RestoreOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (table: string, rows: number) => void;
}

/** What was restored. */
export interface Restored {
  readonly heads: readonly string[];
  /** Null where the form does not tell. */
  readonly tables: number | null;
  readonly rows: number | null;
  /** Values that this engine cannot hold as they were: NUL and lone surrogates are U+FFFD, NaN is null where it must be. */
  readonly changed: number;
  /** Tables that no revision makes: they came with columns and rows, without keys and indexes. */
  readonly extra: readonly string[];
}

/**
 * Puts a dump into an empty database of either engine, all or nothing: it is read and compared with its checksum once
 * before anything is written, and once more before the commit.
 *
 * Errors  BACKUP_DAMAGED, SCHEMA_UNKNOWN, DATABASE_NOT_EMPTY, USAGE for a dump of another domain.
 */
export async function restoreDump(
  { name, migrations }: AnyHandle,
  file: string,
  options: RestoreOptions,
): Promise<Restored> {
  const { signal } = options;
  const summary = await readDump(file, { signal });
  const { domain, heads } = summary.header;
  if (domain !== name) {
    throw new CogniforceError(
      'USAGE',
      `${file} is a backup of ${domain}, not of ${name}: name ${domain} after it.`,
    );
  }
  return migrations.rebuild(heads, (schema) => load(schema, file, summary, options));
}

async function load(
  { db, engine }: EmptySchema,
  file: string,
  { header, counts, sha256 }: DumpSummary,
  { signal, onProgress }: RestoreOptions,
): Promise<Restored> {
  const { backup } = engine;
  const made = await engine.tableNames(db);
  const extra = header.tables.filter(({ name }) => !made.includes(name));
  for (const table of extra) await makePlain(db, backup, table);
  let changed = 0;
  await backup.withoutForeignKeys(db, async () => {
    // What a revision, or making the schema, has put there is in the dump as well.
    for (const name of made) await sql`delete from ${sql.id(name)}`.execute(db);
    const filler = fillerOf(db, backup, onProgress);
    const again = await readDump(file, {
      signal,
      onRows: async (table, rows) => {
        changed += await filler(table, rows);
      },
    });
    if (again.sha256 !== sha256) throw damaged(file, 'it was changed while it was read');
  });
  await compareCounts(db, file, counts);
  return {
    heads: header.heads,
    tables: header.tables.length,
    rows: rowsOf(counts),
    changed,
    extra: extra.map(({ name }) => name),
  };
}

type Filler = (table: DumpTable, rows: Parameters<Inserter>[0]) => Promise<number>;

function fillerOf(
  db: UntypedKysely,
  backup: EngineBackup,
  onProgress: RestoreOptions['onProgress'],
): Filler {
  const inserters = new Map<string, { readonly insert: Inserter; done: number }>();
  return async (table, rows) => {
    const known = inserters.get(table.name);
    const found = known ?? { insert: await backup.inserter(db, table), done: 0 };
    inserters.set(table.name, found);
    const changed = await found.insert(rows).catch((error: unknown) => {
      throw notTaken(error, table.name, found.done, rows.length);
    });
    found.done += rows.length;
    onProgress(table.name, found.done);
    return changed;
  };
}

/** What the database refused of a table, with the place of the row in the dump; not the row, which may be a person's. */
function notTaken(error: unknown, table: string, done: number, rows: number): unknown {
  const failure = error instanceof MisfitFailure ? error.cause : error;
  if (!(failure instanceof CogniforceError) || (failure.details.violation ?? null) === null) {
    return error;
  }
  const { code, details, message } = failure;
  const { misfit } = error instanceof MisfitFailure ? error : { misfit: null };
  const text =
    misfit === null
      ? `One of the rows ${done + 1} to ${done + rows} of ${table} in the backup cannot be restored: ${message}`
      : `Row ${done + misfit.row + 1} of ${table} in the backup cannot be restored into ${details.database}: its ${misfit.column} is ${misfit.why}.`;
  const names = misfit === null ? {} : { column: misfit.column, row: done + misfit.row + 1 };
  return new CogniforceError(
    code,
    `${text} Nothing was written.`,
    { ...details, table, ...names, remedy: REMEDY },
    { cause: failure },
  );
}

const REMEDY =
  'Mend the row in the database that the backup is of, or give the column room by a revision there, then make another backup.';

async function makePlain(
  db: UntypedKysely,
  backup: EngineBackup,
  { name, columns }: DumpTable,
): Promise<void> {
  const list = columns.map(
    (column) => sql`${sql.id(column.name)} ${sql.raw(backup.typeOf(column.kind))}`,
  );
  await sql`create table ${sql.id(name)} (${sql.join(list)})`.execute(db);
}

async function compareCounts(
  db: UntypedKysely,
  file: string,
  counts: DumpSummary['counts'],
): Promise<void> {
  for (const [name, count] of Object.entries(counts)) {
    const found = await countRows(db, name);
    if (found === count) continue;
    throw damaged(file, `${name} has ${found} rows in the database and ${count} in it`);
  }
}
