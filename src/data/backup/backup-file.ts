import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { CogniforceError } from '../../kernel/errors.ts';
import { type DatabaseAddress, describeAddress } from '../address.ts';
import type { UntypedKysely } from '../dialects/engine.ts';
import { engineOf, engines } from '../dialects/index.ts';
import type { AnyHandle } from '../domain/domain.ts';
import { sweep, toFileError, writeWhole } from '../new-file.ts';
import { compareLength } from './compare-length.ts';
import { damaged, notOpened, rowsOf } from './dump-format.ts';
import { readDump } from './read-dump.ts';
import { type Restored, type RestoreOptions, restoreDump } from './restore-dump.ts';
import { writeDump } from './write-dump.ts';

/** `dump`: for either engine. `file`: SQLite's own. `pg_dump`: PostgreSQL's own. */
export type BackupFormat = 'dump' | 'file' | 'pg_dump';

/** What files of each form are called. */
export const BACKUP_ENDINGS: Readonly<Record<BackupFormat, string>> = {
  dump: '.jsonl.gz',
  file: '.db',
  pg_dump: '.pgdump',
};

/** What is to be kept, in which form, and who is told how far it is. */
export interface BackupOptions {
  readonly format: BackupFormat;
  readonly signal: AbortSignal;
  readonly now: Date;
  readonly onProgress: (text: string) => void;
}

/** What was made. */
export interface Backup {
  readonly format: BackupFormat;
  readonly bytes: number;
  /** Of the text of a dump; of the file itself otherwise, and then in a file beside it. */
  readonly sha256: string;
  /** Null where the form does not tell. */
  readonly heads: readonly string[] | null;
  readonly tables: number | null;
  readonly rows: number | null;
}

/**
 * Keeps a database in a new file that its owner alone may read. The file is there when it is whole.
 *
 * Errors  USAGE where the engine has no such form, or there is a file of that name; DATABASE_*; PROGRAM_FAILED.
 */
export async function makeBackup(
  { name, direct: address, transient }: Pick<AnyHandle, 'name' | 'direct' | 'transient'>,
  file: string,
  options: BackupOptions,
): Promise<Backup> {
  checkForm(address, options.format);
  if (existsSync(file)) {
    throw new CogniforceError('USAGE', `${file} is there already: name another file with --to.`);
  }
  let made: Omit<Backup, 'format' | 'bytes'> | null = null;
  const whole = writeWhole(file, async (unfinished) => {
    // Made here, so that nobody else may read it, whatever program fills it.
    await (await open(unfinished, 'w', 0o600)).close();
    made = await MAKERS[options.format](unfinished, {
      domain: name,
      address,
      transient,
      ...options,
    });
    if (options.format !== 'dump') await writeFile(...checksumFile(file, made.sha256));
  });
  await whole.catch(async (error) => {
    // What went wrong first is what is told.
    if (!existsSync(file)) await rm(`${file}.sha256`, { force: true }).catch(() => {});
    throw error;
  });
  if (made === null) throw new Error('nothing was made');
  const { size } = await stat(file);
  return { ...(made as Omit<Backup, 'format' | 'bytes'>), format: options.format, bytes: size };
}

function checkForm(address: DatabaseAddress, format: BackupFormat): void {
  const { copy, archiver } = engineOf(address).backup;
  const has = { dump: true, file: copy !== null, pg_dump: archiver !== null }[format];
  if (has) return;
  throw new CogniforceError(
    'USAGE',
    `${describeAddress(address)} cannot be kept with --format ${format}: take dump, which every engine has.`,
  );
}

interface Making extends BackupOptions {
  readonly domain: string;
  readonly address: DatabaseAddress;
  readonly transient: readonly string[];
}

type Maker = (file: string, making: Making) => Promise<Omit<Backup, 'format' | 'bytes'>>;

const MAKERS: Readonly<Record<BackupFormat, Maker>> = {
  dump: (file, { onProgress, ...making }) =>
    writeDump(file, {
      ...making,
      onProgress: (table, rows) => onProgress(`${table}, ${rows} rows`),
    }),
  async file(file, { address, signal, onProgress }) {
    await engineOf(address).backup.copy?.(address, file, signal, (share) =>
      onProgress(`${Math.round(share * 100)} %`),
    );
    return opaque(file);
  },
  async pg_dump(file, { address, signal }) {
    await engineOf(address).backup.archiver?.write(address, file, signal);
    return opaque(file);
  },
};

async function opaque(file: string): Promise<Omit<Backup, 'format' | 'bytes'>> {
  return { sha256: await sha256Of(file), heads: null, tables: null, rows: null };
}

/** As `sha256sum -c` reads it. */
function checksumFile(file: string, sha256: string): [string, string, { mode: number }] {
  return [`${file}.sha256`, `${sha256}  ${path.basename(file)}\n`, { mode: 0o600 }];
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** A file that is whole. */
export interface VerifiedBackup {
  readonly format: BackupFormat;
  /** Null: only a dump says whose it is, when it was made and where. */
  readonly domain: string | null;
  readonly madeAt: string | null;
  readonly engine: string | null;
  readonly heads: readonly string[] | null;
  readonly tables: number | null;
  readonly rows: number | null;
  readonly sha256: string;
}

/**
 * Reads all of a backup and compares it with its checksum; needs no database.
 *
 * Errors  USAGE where there is no such file; BACKUP_DAMAGED; PROGRAM_FAILED where `pg_restore` is needed and missing.
 */
export async function verifyBackup(file: string, signal: AbortSignal): Promise<VerifiedBackup> {
  const format = await formatOf(file);
  if (format === 'dump') {
    const { header, counts, sha256 } = await readDump(file, { signal });
    const { domain, madeAt, engine, heads } = header;
    const [tables, rows] = [Object.keys(counts).length, rowsOf(counts)];
    return { format, domain, madeAt, engine, heads, tables, rows, sha256 };
  }
  if (format === 'file') await compareLength(file);
  const sha256 = await compareChecksum(file);
  const unknown = { domain: null, madeAt: null, tables: null, rows: null };
  if (format === 'pg_dump') {
    const found = (await engines.postgres.backup.archiver?.heads(file, signal)) ?? null;
    return { ...unknown, format, engine: 'postgres', heads: found, sha256 };
  }
  return { ...unknown, format, engine: 'sqlite', heads: null, sha256 };
}

const BEGINNINGS: readonly (readonly [Buffer, BackupFormat])[] = [
  [Buffer.from([0x1f, 0x8b]), 'dump'],
  [Buffer.from('SQLite format 3\0'), 'file'],
  [Buffer.from('PGDMP'), 'pg_dump'],
];

async function formatOf(file: string): Promise<BackupFormat> {
  const handle = await open(file, 'r').catch((error) => {
    throw notOpened(file, error) ?? damaged(file, 'it cannot be read', error);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    const start = buffer.subarray(0, bytesRead);
    const found = BEGINNINGS.find(([bytes]) => start.subarray(0, bytes.length).equals(bytes));
    if (found !== undefined) return found[1];
    throw damaged(file, 'it begins like none of ours');
  } catch (error) {
    throw notOpened(file, error) ?? error;
  } finally {
    await handle.close();
  }
}

/** Without a file of its checksum beside it there is nothing to compare with. */
async function compareChecksum(file: string): Promise<string> {
  const sha256 = await sha256Of(file);
  const noted = await readFile(`${file}.sha256`, 'utf8').catch(() => null);
  if (noted === null || noted.startsWith(sha256)) return sha256;
  throw damaged(file, 'its checksum is not the one in the file beside it');
}

/**
 * Puts any backup of ours into an empty database, all or nothing. SQLite's own goes the way of a dump, and so into
 * PostgreSQL, too.
 *
 * Errors  BACKUP_DAMAGED, SCHEMA_UNKNOWN, DATABASE_NOT_EMPTY, USAGE.
 */
export async function restoreBackup(
  handle: AnyHandle,
  file: string,
  options: RestoreOptions & { readonly now: Date },
): Promise<Restored> {
  const format = await formatOf(file);
  if (format === 'dump') return restoreDump(handle, file, options);
  if (format === 'file') await compareLength(file);
  await compareChecksum(file);
  return format === 'file'
    ? restoreFile(handle, file, options)
    : restoreArchive(handle, file, options);
}

async function restoreFile(
  handle: AnyHandle,
  file: string,
  options: RestoreOptions & { readonly now: Date },
): Promise<Restored> {
  const dump = `${file}.restoring-${process.pid}`;
  try {
    await sweep(file);
    await writeDump(dump, {
      ...options,
      domain: handle.name,
      transient: handle.transient,
      address: { engine: 'sqlite', file: path.resolve(file) },
    }).catch((error) => {
      throw toFileError(error, dump);
    });
    return await restoreDump(handle, dump, options);
  } finally {
    await rm(dump, { force: true });
  }
}

async function restoreArchive(
  { name, direct: address, migrations, transient, db }: AnyHandle,
  file: string,
  { signal }: RestoreOptions,
): Promise<Restored> {
  const { archiver } = engineOf(address).backup;
  if (archiver === null) {
    throw new CogniforceError(
      'USAGE',
      `${file} was made by pg_dump, for PostgreSQL alone, and ${name} is at ${describeAddress(address)}: restore it into PostgreSQL, or take a dump, which either engine reads.`,
    );
  }
  const heads = await archiver.heads(file, signal);
  await migrations.fillEmpty(heads, async () => {
    await archiver.restore(file, address, signal);
    // PostgreSQL's own form has their rows, and whoever was signed in then is not now.
    const there = await engineOf(address).tableNames(db as UntypedKysely);
    for (const table of transient.filter((each) => there.includes(each))) {
      await sql`delete from ${sql.id(table)}`.execute(db as UntypedKysely);
    }
  });
  return { heads, tables: null, rows: null, changed: 0, extra: [] };
}
