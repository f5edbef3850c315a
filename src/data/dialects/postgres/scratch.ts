import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { CogniforceError } from '../../../kernel/errors.ts';
import { describeAddress, type PostgresAddress } from '../../address.ts';
import type { UntypedKysely } from '../engine.ts';
import { batched } from './batch.ts';
import { NOT_ALLOWED } from './errors.ts';

/**
 * Runs `work` in a schema of its own within a transaction that is always rolled back.
 *
 * Nothing else is in the search path: a table that is missing in there must not be taken from the live schema.
 */
export async function scratch<T>(
  address: PostgresAddress,
  db: UntypedKysely,
  work: (tx: UntypedKysely) => Promise<T>,
): Promise<T> {
  const name = `cogniforce_scratch_${randomBytes(6).toString('hex')}`;
  const tx = await db.startTransaction().execute();
  try {
    await sql`
      create schema ${sql.id(name)};
      set local search_path to ${sql.id(name)};
      set local statement_timeout to 0
    `
      .execute(tx)
      .catch((error: unknown) => {
        throw isNotAllowed(error) ? mayNotMakeSchema(address, error) : error;
      });
    const { db: place, flush } = batched(tx);
    const result = await work(place);
    await flush();
    return result;
  } finally {
    // Where this fails the connection is lost, and with it the transaction; what was wrong before is the news.
    await tx
      .rollback()
      .execute()
      .catch(() => {});
  }
}

function isNotAllowed(error: unknown): boolean {
  return error instanceof CogniforceError && error.details.code === NOT_ALLOWED;
}

function mayNotMakeSchema(address: PostgresAddress, cause: unknown): CogniforceError {
  return new CogniforceError(
    'DATABASE_REFUSED',
    `${describeAddress(address)} lets this role make no schema, and what is expected is built in one that is thrown away: grant it create on the database, or ask as its owner.`,
    {
      database: describeAddress(address),
      code: NOT_ALLOWED,
      remedy: 'Nothing was compared, and nothing is wrong with the database for it.',
    },
    { cause },
  );
}
