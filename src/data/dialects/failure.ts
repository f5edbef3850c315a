import { CogniforceError, type ErrorCode } from '../../kernel/errors.ts';
import { type DatabaseAddress, describeAddress } from '../address.ts';
import type { Violation } from './violation.ts';

/** What a driver's code means to a person: our code, the rest of a sentence that begins with the database, and what to do
 * where the code's own remedy would mislead. */
export type Meaning = readonly [code: ErrorCode, sentence: string, remedy?: string];

/** What an engine knows of a failure. */
export interface FailureFacts {
  readonly address: DatabaseAddress;
  readonly meaning: Meaning;
  /** The driver's own code; null where it has none. */
  readonly code: string | null;
  /** The database has not been made yet. */
  readonly missing?: boolean;
  readonly violation?: Violation | null;
  /** What it is about, as far as the driver says. */
  readonly names?: Readonly<Record<'table' | 'column' | 'constraint', string | null>>;
  /** Already free of everything that a row or a password could be in. */
  readonly cause: unknown;
}

/** The one form in which a database's failures leave the data layer. */
export function databaseError(facts: FailureFacts): CogniforceError {
  const database = describeAddress(facts.address);
  const [errorCode, sentence, remedy] = facts.meaning;
  return new CogniforceError(
    errorCode,
    `${database} ${sentence}.`,
    {
      database,
      code: facts.code,
      missing: facts.missing ?? false,
      violation: facts.violation ?? null,
      ...Object.fromEntries(Object.entries(facts.names ?? {}).filter(([, name]) => name !== null)),
      ...(remedy === undefined ? {} : { remedy }),
    },
    { cause: facts.cause },
  );
}

/** A database that was there, or must be there, and is not: it is not for us to make another. */
export function vanished(address: DatabaseAddress, wasThere: boolean): CogniforceError {
  const database = describeAddress(address);
  const why = wasThere
    ? 'was there and is gone: none is made in its place'
    : 'does not exist, and <NAME>_DATABASE_CREATE=false lets none be made';
  return new CogniforceError('DATABASE_VANISHED', `${database} ${why}.`, {
    database,
    missing: true,
  });
}

/** Who waited for another one's migration, and how long. */
export function lockedBy(
  address: DatabaseAddress,
  holder: string,
  waitMs: number,
): CogniforceError {
  const database = describeAddress(address);
  return new CogniforceError(
    'DATABASE_LOCKED',
    `${database} is being migrated by ${holder}, which was not done after ${waitMs / 1000} seconds.`,
    { database, holder },
  );
}
