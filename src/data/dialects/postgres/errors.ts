import type pg from 'pg';
import { CogniforceError } from '../../../kernel/errors.ts';
import type { PostgresAddress } from '../../address.ts';
import { databaseError, type Meaning } from '../failure.ts';
import { statementHead } from '../statement-head.ts';
import type { Violation } from '../violation.ts';
import { safeCause } from './safe-cause.ts';
import { IS_ABOUT_VALUES } from './value-reasons.ts';

const UNKNOWN_HOST: Meaning = [
  'DATABASE_UNREACHABLE',
  'cannot be reached: the name of its host is not known',
];
const NO_ROUTE: Meaning = [
  'DATABASE_UNREACHABLE',
  'cannot be reached: there is no way to its host',
];
const TOO_SLOW: Meaning = ['DATABASE_UNREACHABLE', 'cannot be reached: it did not answer in time'];
const CONNECTION_LOST: Meaning = ['DATABASE_UNREACHABLE', 'has closed the connection'];
/** Nothing of ours is made twice, but where the database is not at the revision that it says. */
const THERE_ALREADY = new Set(['42701', '42710', '42P07']);
const WRONG_PASSWORD: Meaning = ['DATABASE_REFUSED', 'refused the user or the password'];

/** By SQLSTATE or its first three or two characters, or by the system's code. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  ECONNREFUSED: ['DATABASE_UNREACHABLE', 'cannot be reached: nothing listens there'],
  ENOENT: [
    'DATABASE_UNREACHABLE',
    'cannot be reached: its socket or a certificate file is missing',
  ],
  EACCES: [
    'DATABASE_REFUSED',
    'cannot be reached: its socket or a certificate file may not be read',
  ],
  ENOTFOUND: UNKNOWN_HOST,
  EAI_AGAIN: UNKNOWN_HOST,
  EHOSTUNREACH: NO_ROUTE,
  ENETUNREACH: NO_ROUTE,
  ETIMEDOUT: TOO_SLOW,
  ECONNRESET: CONNECTION_LOST,
  EPIPE: CONNECTION_LOST,
  '08': CONNECTION_LOST,
  '25006': [
    'DATABASE_READ_ONLY',
    'cannot be written: this role, or this server, is for reading alone',
  ],
  '28000': [
    'DATABASE_REFUSED',
    'does not let this user in from here, or wants an encrypted connection (sslmode=require)',
  ],
  '28P01': WRONG_PASSWORD,
  '28': WRONG_PASSWORD,
  '3D000': ['DATABASE_UNREACHABLE', 'does not exist'],
  '40001': ['DATABASE_LOCKED', 'was changed by another session at the same time'],
  '40P01': ['DATABASE_LOCKED', 'was in a deadlock with another session'],
  '53': ['DATABASE_UNREACHABLE', 'is out of resources'],
  '53100': ['DATABASE_FULL', 'cannot be written: the disk is full'],
  '53300': [
    'DATABASE_UNREACHABLE',
    'has no connection left',
    'Raise max_connections of the server, or lower the pools of what connects to it (here: <NAME>_DATABASE_POOL_SIZE). It is tried again by itself.',
  ],
  '55P03': ['DATABASE_LOCKED', 'is locked by another session'],
  '57014': [
    'DATABASE_LOCKED',
    'took longer than the statement timeout allows',
    'Raise <NAME>_DATABASE_STATEMENT_TIMEOUT (of openwebui: DATABASE_STATEMENT_TIMEOUT), or the statement_timeout of its role, or ask at a quieter hour.',
  ],
  '57P': [
    'DATABASE_UNREACHABLE',
    'is starting or shutting down',
    'Nothing need be done: it is used again as soon as it answers.',
  ],
  '58030': ['DATABASE_UNREACHABLE', 'reports an error of its disk'],
  XX001: [
    'DATABASE_UNREADABLE',
    'is damaged',
    'Look into the log of the server, which names the table, put back its rows that cannot be read from a backup, and check the disk.',
  ],
  XX002: [
    'DATABASE_UNREADABLE',
    'has a damaged index',
    'Look into the log of the server, which names the index, then run: reindex index NAME',
  ],
};

/** The same code as of a statement timeout. */
const CANCELLED: Meaning = [
  'DATABASE_LOCKED',
  'ended a statement because an administrator cancelled it',
  'Ask whoever looks after the server, then run it again.',
];

/** SQLSTATE of a right that is missing. */
export const NOT_ALLOWED = '42501';

/** The server's own codes; its messages name tables, which may be called anything. */
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** What the server says of a client that has bound itself to another certificate than the server's. */
const BOUND_TO_ANOTHER: Meaning = [
  'DATABASE_REFUSED',
  'refused channel binding: whoever encrypts the connection has another certificate than the server',
  'Connect to the server itself; or, where you know who encrypts, write channel_binding=disable into the URL.',
];

/** By the function of the server that says so, since its words are in any language. */
function isBoundToAnother(error: unknown): boolean {
  const { code, routine } = error as Partial<pg.DatabaseError>;
  return code === '28000' && routine === 'read_client_final_message';
}

/** What `allow_connections false` makes of whoever comes; its code has many other meanings. */
const CLOSED: Meaning = [
  'DATABASE_UNREACHABLE',
  'takes no connections at the moment',
  'Ask whoever looks after the server: it was closed by hand (alter database ... allow_connections).',
];

function isClosed(error: unknown): boolean {
  const { code, routine } = error as Partial<pg.DatabaseError>;
  return code === '55000' && routine === 'CheckMyDatabase';
}

/** Failures that the driver reports without a code, and those of TLS, which have many. */
const BY_MESSAGE: readonly (readonly [RegExp, Meaning])[] = [
  [/pool after calling end/, ['DATABASE_UNREACHABLE', 'is closed']],
  [
    /exceeded when trying to connect/,
    [
      'DATABASE_UNREACHABLE',
      'has no connection left here: all of the pool are in use',
      'Raise <NAME>_DATABASE_POOL_SIZE (of openwebui: DATABASE_POOL_SIZE), or ask at a quieter hour.',
    ],
  ],
  [/connection timeout|timeout expired|read timeout/, TOO_SLOW],
  [/terminated|not queryable|connection error/i, CONNECTION_LOST],
  [/password must be a/, ['DATABASE_REFUSED', 'wants a password, and none was given']],
  [
    /establishing an SSL connection/,
    ['DATABASE_UNREACHABLE', 'cannot be reached: something else than PostgreSQL answers there'],
  ],
  [/does not support SSL/, ['DATABASE_UNREACHABLE', 'offers no encryption, which its URL demands']],
  [
    /SCRAM-SHA-256-PLUS|channel binding/,
    [
      'DATABASE_REFUSED',
      'signs in by a certificate that channel binding cannot be made with',
      'Write channel_binding=disable into its URL, or give the server a certificate signed with SHA-256.',
    ],
  ],
  [
    /certificate|altnames|self.signed/i,
    ['DATABASE_UNREACHABLE', 'has a certificate that is not trusted (see sslmode and sslrootcert)'],
  ],
  [
    /\bPEM\b|bad decrypt|DECODER routines|key values mismatch|interrupted or cancelled/,
    [
      'DATABASE_UNREACHABLE',
      'cannot be reached: a certificate, its key or its password is not right (see sslrootcert, sslcert, sslkey, sslcrl and sslpassword)',
    ],
  ],
  [
    /SSL routines|TLS/,
    ['DATABASE_UNREACHABLE', 'cannot be reached: encryption with it failed (TLS)'],
  ],
];

const VIOLATIONS: Readonly<Record<string, Violation>> = {
  '23505': 'unique',
  '23503': 'foreign key',
  '23502': 'not null',
  '23514': 'check',
};

/** Why the database could not be made. */
export function toCreationError(error: unknown, address: PostgresAddress): CogniforceError {
  const cause = safeCause(error);
  if (cause.code !== NOT_ALLOWED) return toError(error, address);
  const sentence =
    'does not exist yet, and this user may not make it: let an administrator make it, owned by this user, or name another one';
  return databaseError({
    address,
    code: cause.code,
    meaning: ['DATABASE_REFUSED', sentence],
    cause,
  });
}

/**
 * A failure of the driver as one that a person can act on; nothing of a row is in it, and of `sql` only its first words.
 */
export function toError(error: unknown, address: PostgresAddress, sql = ''): CogniforceError {
  if (error instanceof CogniforceError) return error;
  const cause = safeCause(error);
  const code = cause.code ?? '';
  return databaseError({
    address,
    code: cause.code,
    meaning: byRoutine(error) ?? meaningOf(code, cause.message, statementHead(sql)),
    missing: code === '3D000',
    violation: VIOLATIONS[code] ?? (IS_ABOUT_VALUES.test(code) ? 'value' : null),
    names: { table: cause.table, column: cause.column, constraint: cause.constraint },
    cause,
  });
}

/** Whether the server ended a statement because its time was over, and nobody else did. */
export function isEndedByLimit(error: unknown): boolean {
  const { code, message } = safeCause(error);
  return code === '57014' && !message.includes('user request');
}

function byRoutine(error: unknown): Meaning | null {
  if (isBoundToAnother(error)) return BOUND_TO_ANOTHER;
  return isClosed(error) ? CLOSED : null;
}

function meaningOf(code: string, message: string, statement: string | null): Meaning {
  if (code === '57014' && message.includes('user request')) return CANCELLED;
  const known = MEANINGS[code] ?? MEANINGS[code.slice(0, 3)] ?? MEANINGS[code.slice(0, 2)];
  if (known !== undefined) return known;
  // Says what for: "permission denied for table chat", or "to create database".
  if (code === NOT_ALLOWED)
    return ['DATABASE_REFUSED', `does not permit this to the user: ${message}`];
  if (THERE_ALREADY.has(code)) return ['SCHEMA_DRIFT', `holds what was to be made: ${message}`];
  const found = SQLSTATE.test(code) ? undefined : BY_MESSAGE.find(([text]) => text.test(message));
  const what = statement === null ? 'a statement' : `"${statement}"`;
  return found?.[1] ?? ['DATABASE_FAILED', `refused ${what}: ${message}`];
}
