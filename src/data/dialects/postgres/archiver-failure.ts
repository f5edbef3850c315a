import { CogniforceError } from '../../../kernel/errors.ts';
import { describeAddress, type PostgresAddress } from '../../address.ts';
import { databaseError } from '../failure.ts';

/** What one of PostgreSQL's programs said when it failed. */
export interface Complaint {
  readonly program: 'pg_dump' | 'pg_restore';
  /** Null: the program needs no server. */
  readonly address: PostgresAddress | null;
  /** What it writes or reads. */
  readonly file: string;
  readonly text: string;
  /** Null: it was killed. */
  readonly code: number | null;
}

/** What `pg_restore` itself says of its input; what a server says is behind a severity, and may name anything. */
const DAMAGE =
  /^pg_restore: error: (?!.*(?:ERROR|FATAL|PANIC): |could not open )(?:could not (?:read|uncompress)|input file|sanity check|invalid compression|.*(?:end of file|block|corrupt|file header|archive))/m;

/**
 * A failure of the program as one that a person can act on.
 *
 * Output  code ENOSPC where the disk is full that `pg_dump` writes to: whoever wanted the file knows its name.
 * Errors  none; it is given back: BACKUP_DAMAGED, DATABASE_FULL, PROGRAM_FAILED.
 */
export function archiverFailure({ program, address, file, text, code }: Complaint): Error {
  // Behind this is a statement of the file, in which any word may stand.
  const [said = ''] = text.split(/^Command was: /m);
  const full = /^.*No space left on device/m.exec(said)?.[0];
  if (full !== undefined && address !== null) {
    const isOfServer = program === 'pg_restore' || /(?:ERROR|FATAL|PANIC): /.test(full);
    return isOfServer
      ? databaseFull(address)
      : Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  }
  const reason = reasonOf(said);
  if (reason === null && program === 'pg_restore' && DAMAGE.test(said)) return damaged(file);
  return programFailed(program, address, reason ?? `it ended with code ${code ?? 'unknown'}`);
}

function databaseFull(address: PostgresAddress): CogniforceError {
  const meaning = ['DATABASE_FULL', 'cannot be written: the disk is full'] as const;
  return databaseError({ address, meaning, code: '53100', cause: undefined });
}

function damaged(file: string): CogniforceError {
  const reason = 'pg_restore cannot read it to its end';
  return new CogniforceError(
    'BACKUP_DAMAGED',
    `${file} is no whole backup: ${reason}. Nothing was written.`,
    { file, reason },
  );
}

/** In words of ours: the program's own may name people, hosts and values. Null: nothing that is known. */
function reasonOf(said: string): string | null {
  if (/server version mismatch|unsupported version/.test(said)) {
    return 'it is older than the server, or than the program that made the file';
  }
  if (/permission denied/.test(said)) return 'this user may not read or make all of it';
  if (/already exists/.test(said)) return 'the database is not empty';
  return null;
}

/** Why one of PostgreSQL's programs did not do what it was asked. */
export function programFailed(
  program: string,
  address: PostgresAddress | null,
  reason: string,
  cause?: unknown,
): CogniforceError {
  const place = address === null ? '' : ` for ${describeAddress(address)}`;
  return new CogniforceError(
    'PROGRAM_FAILED',
    `${program} did not succeed${place}: ${reason}.`,
    { program, reason },
    { cause },
  );
}
