import { bigint, integer, type Operations, table, varchar } from '../../../data/index.ts';

/**
 * Passwords that were looked at within the last minute, so that the limits hold over all processes together.
 *
 * Safe while the old version runs: only adds. A process of the old version goes on counting by itself.
 */
export const revision = 'cf017_sign_in_tries';
export const downRevision = 'cf016_backfill';

const signInTry = table('sign_in_try', {
  place: integer(),
  address: varchar(64).nullable(),
  nth: integer().nullable(),
  at_ms: bigint(),
})
  .primaryKey('place')
  .uniqueIndex('one_nth_try_of_an_address', ['address', 'nth']);

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(signInTry);
}

/** Loses nothing that holds for longer than a minute. */
export async function downgrade(op: Operations): Promise<void> {
  await op.dropTable(signInTry.name);
}
