/**
 * The thread that copies a SQLite file or reads all of it: one read transaction, whose rows are handed out when they are
 * asked for. It only ever reads the file.
 */
import { rmSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { quoteName } from '../../words.ts';
import { type DumpKind, type DumpTable, type DumpValue, valueToJson } from '../backup.ts';
import type { BackupReply, BackupRequest } from './backup-messages.ts';
import { copyPages } from './copy-pages.ts';
import { BUSY_TIMEOUT_MS, failureOf } from './messages.ts';

/** Rows travel in pieces of about this size. */
const CHUNK_CHARACTERS = 1_000_000;

let db: Database.Database | null = null;
let scratch: string | null = null;
let reading: { readonly kinds: readonly DumpKind[]; readonly rows: Iterator<Value[]> } | null =
  null;

type Value = null | bigint | number | string | Buffer;

parentPort?.on('message', async (request: BackupRequest) => {
  parentPort?.postMessage(await answer(request));
  if (request.kind === 'close') parentPort?.close();
});

async function answer(request: BackupRequest): Promise<BackupReply> {
  try {
    return { ok: true, result: await perform(request) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

async function perform(request: BackupRequest): Promise<unknown> {
  switch (request.kind) {
    case 'copy':
      return copyTo(request.file, request.to);
    case 'open':
      await openSnapshot(request.file, request.scratchFile);
      return tablesOf(opened());
    case 'read':
      reading = {
        kinds: request.table.columns.map(({ kind }) => kind),
        rows: rowsOf(request.table),
      };
      return null;
    case 'next':
      return nextLines();
    case 'close':
      close();
      return null;
  }
}

function opened(): Database.Database {
  if (db === null) throw new Error('no snapshot is open');
  return db;
}

function open(file: string): Database.Database {
  const found = new Database(file, {
    readonly: true,
    fileMustExist: true,
    timeout: BUSY_TIMEOUT_MS,
  });
  found.pragma('query_only = on');
  return found;
}

async function copyTo(file: string, to: string): Promise<void> {
  const source = open(file);
  try {
    await copyPages(source, to, (share) => parentPort?.postMessage({ ok: null, share }));
  } finally {
    source.close();
  }
}

/** A file with a rollback journal is copied first: reading it for long would make its writer's commits fail. */
async function openSnapshot(file: string, scratchFile: string): Promise<void> {
  const source = open(file);
  if (source.pragma('journal_mode', { simple: true }) === 'wal') {
    db = source;
  } else {
    try {
      scratch = scratchFile;
      await copyPages(source, scratchFile, () => {});
    } finally {
      source.close();
    }
    db = open(scratchFile);
  }
  db.exec('begin');
  // The transaction sees what is there at its first reading.
  db.prepare('select count(*) from sqlite_schema').get();
}

function tablesOf(source: Database.Database): DumpTable[] {
  const names = source
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name",
    )
    .pluck()
    .all();
  const columns = source.prepare<[string], { name: string; type: string }>(
    'select name, type from pragma_table_info(?) order by cid',
  );
  return names.map((name) => ({
    name,
    columns: columns.all(name).map((column) => ({ name: column.name, kind: kindOf(column.type) })),
  }));
}

const KINDS: Readonly<Record<string, DumpKind>> = {
  'JSON TEXT': 'json',
  JSON: 'plainJson',
  BOOLEAN: 'boolean',
  INTEGER: 'integer',
  BIGINT: 'bigint',
  'DOUBLE PRECISION': 'double',
  FLOAT: 'double',
  REAL: 'double',
  NUMERIC: 'numeric',
  DATE: 'day',
  BLOB: 'bytes',
};

function kindOf(declared: string): DumpKind {
  const type = declared.toUpperCase().replace(/\(.*\)$/, '');
  return KINDS[type] ?? (type === 'VARCHAR' ? 'varchar' : 'text');
}

function rowsOf({ name, columns }: DumpTable): Iterator<Value[]> {
  const list = columns.map((column) => quoteName(column.name)).join(', ');
  return opened()
    .prepare<[], Value[]>(`select ${list} from ${quoteName(name)}`)
    .raw(true)
    .safeIntegers(true)
    .iterate();
}

function nextLines(): { text: string; rows: number } | null {
  if (reading === null) throw new Error('no table is being read');
  const { kinds, rows } = reading;
  let text = '';
  let count = 0;
  while (text.length < CHUNK_CHARACTERS) {
    const { done, value } = rows.next();
    if (done) break;
    text += `[${(value as Value[]).map((each, at) => valueToJson(neutral(each, kinds[at]))).join(',')}]\n`;
    count += 1;
  }
  if (count > 0) return { text, rows: count };
  reading = null;
  return null;
}

function neutral(value: Value, kind: DumpKind | undefined): DumpValue {
  return kind === 'boolean' && (value === 0n || value === 1n) ? value === 1n : value;
}

function close(): void {
  db?.close();
  db = null;
  if (scratch === null) return;
  for (const ending of ['', '-journal', '-wal', '-shm'])
    rmSync(`${scratch}${ending}`, { force: true });
}
