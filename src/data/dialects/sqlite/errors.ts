import { CogniforceError, kindOf } from '../../../kernel/errors.ts';
import { systemFailure } from '../../../kernel/system-failure.ts';
import type { SqliteAddress } from '../../address.ts';
import { databaseError, type FailureFacts, type Meaning } from '../failure.ts';
import { ParameterError } from '../parameter.ts';
import { statementHead } from '../statement-head.ts';
import { TurnError } from '../turns.ts';
import type { Violation } from '../violation.ts';
import { SqliteFailure } from './connection.ts';
import { DISK_FULL, FILE_READ_ONLY, FOLDER_READ_ONLY, ON_READ_ONLY_SYSTEM } from './meanings.ts';
import { SCRATCH } from './scratch-name.ts';

const UNREADABLE_BY_USER: Meaning = ['DATABASE_REFUSED', 'may not be read by this user'];

/** By the system's or SQLite's code; of SQLite's extended codes the longest beginning counts. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  ENOENT: ['DATABASE_UNREACHABLE', 'does not exist'],
  ENOTDIR: ['DATABASE_UNREACHABLE', 'lies in a folder that is a file'],
  EISDIR: ['DATABASE_UNREADABLE', 'is a folder'],
  EEXIST: ['DATABASE_UNREADABLE', 'lies in a folder that is a file'],
  EACCES: UNREADABLE_BY_USER,
  EPERM: UNREADABLE_BY_USER,
  EROFS: ON_READ_ONLY_SYSTEM,
  ENOSPC: DISK_FULL,
  SQLITE_FULL: DISK_FULL,
  // Not even the index of the write-ahead log has room.
  SQLITE_IOERR_SHMSIZE: DISK_FULL,
  SQLITE_BUSY: ['DATABASE_LOCKED', 'is locked by another program'],
  COPY_NEVER_QUIET: [
    'DATABASE_LOCKED',
    'is written so often that it cannot be copied without keeping its writer waiting: try again at a quieter hour',
  ],
  SQLITE_LOCKED: ['DATABASE_LOCKED', 'is locked'],
  SQLITE_NOTADB: ['DATABASE_UNREADABLE', 'is not a SQLite database, or is encrypted'],
  SQLITE_CORRUPT: [
    'DATABASE_UNREADABLE',
    'is damaged',
    'Run: sqlite3 FILE "pragma integrity_check" (it says what is damaged). Then put a backup in its place, or what can be saved: sqlite3 FILE .recover | sqlite3 NEW_FILE',
  ],
  SQLITE_READONLY: FILE_READ_ONLY,
  SQLITE_READONLY_DBMOVED: ['DATABASE_UNREACHABLE', 'was moved or replaced meanwhile'],
  SQLITE_READONLY_ROLLBACK: [
    'DATABASE_LOCKED',
    'holds a write that another program did not finish: it can be read again when that program has opened it',
  ],
  SQLITE_READONLY_DIRECTORY: FOLDER_READ_ONLY,
  SQLITE_READONLY_CANTINIT: FOLDER_READ_ONLY,
  SQLITE_READONLY_RECOVERY: FOLDER_READ_ONLY,
  SQLITE_IOERR: ['DATABASE_UNREACHABLE', 'cannot be read or written: the disk reports an error'],
  SQLITE_IOERR_DELETE: FOLDER_READ_ONLY,
  SQLITE_CANTOPEN: [
    'DATABASE_UNREACHABLE',
    'cannot be opened: its folder cannot be written, or a file beside it (-wal, -shm, -journal) cannot be read',
  ],
  SQLITE_PERM: UNREADABLE_BY_USER,
  SQLITE_AUTH: UNREADABLE_BY_USER,
};

const REBUILDING = new RegExp(`^(?:insert or abort into|create table) ${SCRATCH}(.+)$`);

/** Nothing of ours is made twice, but where the database is not at the revision that it says. */
const THERE_ALREADY = / already exists$|^duplicate column name/;

const VIOLATIONS: Readonly<Record<string, Violation>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign key',
  SQLITE_CONSTRAINT_NOTNULL: 'not null',
  SQLITE_CONSTRAINT_CHECK: 'check',
  SQLITE_CONSTRAINT_DATATYPE: 'value',
  SQLITE_MISMATCH: 'value',
};

/** A failure of SQLite or of the file system as one that a person can act on; of `sql` only its first words are told. */
export function toError(error: unknown, address: SqliteAddress, sql = ''): CogniforceError {
  if (error instanceof CogniforceError) return error;
  const code = error instanceof SqliteFailure ? error.code : null;
  return databaseError({
    address,
    code,
    meaning: meaningOf(error, code ?? '', statementHead(sql)),
    missing: code === 'ENOENT',
    violation: VIOLATIONS[code ?? ''] ?? (error instanceof ParameterError ? 'value' : null),
    names: namesIn(error instanceof Error ? error.message.replaceAll(`: ${SCRATCH}`, ': ') : ''),
    cause: error,
  });
}

const FOLDER_FORBIDDEN: Meaning = [
  'DATABASE_READ_ONLY',
  'cannot be made: its folder may not be written by this user',
];

/** Why the file, or its folder, could not be made. */
export function toCreationError(error: unknown, address: SqliteAddress): CogniforceError {
  const { code } = systemFailure(error);
  const message = error instanceof Error ? error.message : '';
  const cause = new SqliteFailure({ code, message });
  if (code !== 'EACCES' && code !== 'EPERM') return toError(cause, address);
  return databaseError({ address, code, meaning: FOLDER_FORBIDDEN, cause });
}

function meaningOf(error: unknown, code: string, statement: string | null): Meaning {
  if (error instanceof TurnError) return ['DATABASE_LOCKED', `is busy: ${error.message}`];
  for (let part = code; part !== ''; part = part.slice(0, Math.max(part.lastIndexOf('_'), 0))) {
    const meaning = MEANINGS[part];
    if (meaning !== undefined) return meaning;
  }
  // SQLite's own messages name tables, columns and rules, and never a value; who reads a stored text may quote it.
  const tellsNoValue = error instanceof SqliteFailure || error instanceof ParameterError;
  const reason = tellsNoValue ? error.message : `it met ${kindOf(error)}`;
  if (THERE_ALREADY.test(reason)) return ['SCHEMA_DRIFT', `holds what was to be made: ${reason}`];
  const [, rebuilt] = REBUILDING.exec(statement ?? '') ?? [];
  if (rebuilt !== undefined) {
    const named = reason.replaceAll(`${SCRATCH}${rebuilt}`, rebuilt);
    return ['DATABASE_FAILED', `cannot make what is wanted of the table ${rebuilt}: ${named}`];
  }
  const what = statement === null ? 'a statement' : `"${statement}"`;
  return ['DATABASE_FAILED', `refused ${what}: ${reason}`];
}

const BROKEN = /^(UNIQUE|NOT NULL|CHECK) constraint failed: (.+)$/;

/** What a broken rule is about: `UNIQUE constraint failed: supplier.name` is of a table and a column. */
function namesIn(reason: string): NonNullable<FailureFacts['names']> {
  const [, kind, text = ''] = BROKEN.exec(reason) ?? [];
  const none = { table: null, column: null, constraint: null };
  if (kind === undefined) return none;
  if (kind === 'CHECK') return { ...none, constraint: text };
  const [, table = null, column = null] = /^([^.,]+)\.([^.,]+)/.exec(text) ?? [];
  return { ...none, table, column: text.includes(', ') ? null : column };
}
