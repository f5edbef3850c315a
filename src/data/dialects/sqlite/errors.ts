import { CogniforceError, type ErrorCode } from '../../../kernel/errors.ts';
import { describeAddress, type SqliteAddress } from '../../address.ts';
import { TurnError } from '../turns.ts';
import type { Violation } from '../violation.ts';
import { SqliteFailure } from './connection.ts';

type Meaning = readonly [ErrorCode, sentence: string];

/** By the system's or SQLite's code; of SQLite's extended codes the longest beginning counts. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  ENOENT: ['DATABASE_UNREACHABLE', 'does not exist'],
  ENOTDIR: ['DATABASE_UNREACHABLE', 'lies in a folder that is none'],
  EISDIR: ['DATABASE_UNREADABLE', 'is a folder'],
  EACCES: ['DATABASE_REFUSED', 'may not be read by this user'],
  EPERM: ['DATABASE_REFUSED', 'may not be read by this user'],
  EROFS: ['DATABASE_READ_ONLY', 'lies on a read-only file system'],
  ENOSPC: ['DATABASE_FULL', 'cannot be written: the disk is full'],
  SQLITE_CANTOPEN: [
    'DATABASE_UNREACHABLE',
    'cannot be opened: the file or its folder is missing or not accessible',
  ],
  SQLITE_BUSY: ['DATABASE_LOCKED', 'is locked by another program'],
  SQLITE_LOCKED: ['DATABASE_LOCKED', 'is locked'],
  SQLITE_FULL: ['DATABASE_FULL', 'cannot be written: the disk is full'],
  SQLITE_NOTADB: ['DATABASE_UNREADABLE', 'is not a SQLite database, or is encrypted'],
  SQLITE_CORRUPT: ['DATABASE_UNREADABLE', 'is damaged'],
  SQLITE_READONLY: ['DATABASE_READ_ONLY', 'cannot be written: it was opened for reading'],
  SQLITE_READONLY_DIRECTORY: ['DATABASE_READ_ONLY', 'lies in a folder that cannot be written'],
  SQLITE_PERM: ['DATABASE_REFUSED', 'may not be used by this user'],
  SQLITE_AUTH: ['DATABASE_REFUSED', 'may not be used by this user'],
  SQLITE_IOERR: ['DATABASE_UNREACHABLE', 'cannot be read or written: the disk reported an error'],
};

const VIOLATIONS: Readonly<Record<string, Violation>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign key',
  SQLITE_CONSTRAINT_NOTNULL: 'not null',
  SQLITE_CONSTRAINT_CHECK: 'check',
};

/** A failure of SQLite as one that a person can act on; the cause is kept, its message holds names, never values. */
export function toError(error: unknown, address: SqliteAddress): CogniforceError {
  if (error instanceof CogniforceError) return error;
  const subject = describeAddress(address);
  const options = { cause: error };
  if (error instanceof TurnError) {
    const message = `${subject} is busy: ${error.message}.`;
    return new CogniforceError('DATABASE_LOCKED', message, { database: subject }, options);
  }
  const code = error instanceof SqliteFailure ? error.code : null;
  const details = {
    database: subject,
    code,
    missing: code === 'ENOENT',
    violation: VIOLATIONS[code ?? ''] ?? null,
  };
  const meaning = meaningOf(code ?? '');
  if (meaning !== null) {
    return new CogniforceError(meaning[0], `${subject} ${meaning[1]}.`, details, options);
  }
  const reason = error instanceof Error ? error.message : 'unknown failure';
  return new CogniforceError(
    'DATABASE_FAILED',
    `${subject} refused a statement: ${reason}.`,
    details,
    options,
  );
}

function meaningOf(code: string): Meaning | null {
  for (let part = code; part !== ''; part = part.slice(0, Math.max(part.lastIndexOf('_'), 0))) {
    const meaning = MEANINGS[part];
    if (meaning !== undefined) return meaning;
  }
  return null;
}
