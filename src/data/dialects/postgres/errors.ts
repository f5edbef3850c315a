import { CogniforceError, type ErrorCode } from '../../../kernel/errors.ts';
import { describeAddress, type PostgresAddress } from '../../address.ts';
import type { Violation } from '../violation.ts';

type Meaning = readonly [ErrorCode, sentence: string];

/** By SQLSTATE, its class (first two characters), or the system's code. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  ECONNREFUSED: ['DATABASE_UNREACHABLE', 'cannot be reached: nothing listens there'],
  ENOTFOUND: ['DATABASE_UNREACHABLE', 'cannot be reached: the name of its host is not known'],
  EAI_AGAIN: ['DATABASE_UNREACHABLE', 'cannot be reached: the name of its host is not known'],
  ENOENT: [
    'DATABASE_UNREACHABLE',
    'cannot be reached: its socket or a certificate file is missing',
  ],
  EHOSTUNREACH: ['DATABASE_UNREACHABLE', 'cannot be reached: no way to its host'],
  ENETUNREACH: ['DATABASE_UNREACHABLE', 'cannot be reached: no way to its network'],
  ETIMEDOUT: ['DATABASE_UNREACHABLE', 'cannot be reached: it did not answer in time'],
  ECONNRESET: ['DATABASE_UNREACHABLE', 'has closed the connection'],
  EPIPE: ['DATABASE_UNREACHABLE', 'has closed the connection'],
  '08': ['DATABASE_UNREACHABLE', 'has lost the connection'],
  '28': ['DATABASE_REFUSED', 'refused the user or the password'],
  '3D': ['DATABASE_UNREACHABLE', 'does not exist'],
  '42501': ['DATABASE_REFUSED', 'does not permit this to the user'],
  '25006': ['DATABASE_READ_ONLY', 'cannot be written: the connection is for reading alone'],
  '53': ['DATABASE_UNREACHABLE', 'is out of resources'],
  '53100': ['DATABASE_FULL', 'cannot be written: the disk is full'],
  '53300': ['DATABASE_UNREACHABLE', 'has no connection left'],
  '55P03': ['DATABASE_LOCKED', 'is locked by another session'],
  '40P01': ['DATABASE_LOCKED', 'was in a deadlock with another session'],
  '40001': ['DATABASE_LOCKED', 'was changed by another session at the same time'],
  '57014': ['DATABASE_LOCKED', 'took longer than the statement timeout'],
  '57P': ['DATABASE_UNREACHABLE', 'is shutting down or starting'],
  '58030': ['DATABASE_UNREACHABLE', 'reported an error of its disk'],
  XX001: ['DATABASE_UNREADABLE', 'is damaged'],
  XX002: ['DATABASE_UNREADABLE', 'has a damaged index'],
};

const VIOLATIONS: Readonly<Record<string, Violation>> = {
  '23505': 'unique',
  '23503': 'foreign key',
  '23502': 'not null',
  '23514': 'check',
};

/** A failure of the driver as one that a person can act on; no value of a row is in the message. */
export function toError(error: unknown, address: PostgresAddress): CogniforceError {
  if (error instanceof CogniforceError) return error;
  const subject = describeAddress(address);
  const { code } = error as { code?: unknown };
  const known = typeof code === 'string' ? code : '';
  const details = {
    database: subject,
    code: known || null,
    missing: known === '3D000',
    violation: VIOLATIONS[known] ?? null,
  };
  const meaning =
    MEANINGS[known] ?? MEANINGS[known.slice(0, 3)] ?? MEANINGS[known.slice(0, 2)] ?? null;
  const [errorCode, sentence] = meaning ?? ['DATABASE_FAILED', 'refused a statement'];
  return new CogniforceError(errorCode, `${subject} ${sentence}.`, details, { cause: error });
}
