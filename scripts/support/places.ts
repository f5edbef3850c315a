import {
  type EngineName,
  type FreshAddress,
  freshAddress,
  freshDatabaseOn,
} from '../../test/support/fresh-address.ts';
import { startPostgres } from '../../test/support/postgres.ts';
import { sharePostgres } from '../../test/support/shared-postgres.ts';
import type { Endings } from './endings.ts';
import { Failure } from './failure.js';

/** Gives fresh places for databases of these engines. Errors: Failure where PostgreSQL is among them and is not to be had. */
export async function placesFor(
  engines: readonly EngineName[],
  endings: Endings,
): Promise<(engine: EngineName) => Promise<FreshAddress>> {
  if (!engines.includes('postgres')) return freshAddress;
  const { notice, stop } = await startPostgres();
  endings.add(stop);
  if ('reason' in notice) {
    throw new Failure(`Needs PostgreSQL (${notice.reason}); --engine sqlite does without.`, {
      exitCode: 69,
    });
  }
  const { url } = notice;
  sharePostgres(notice);
  return async (engine) => (engine === 'postgres' ? freshDatabaseOn(url) : freshAddress(engine));
}
