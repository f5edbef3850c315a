import { openDomain } from '../../../src/data/index.ts';
import { cogniforce } from '../../../src/domains/cogniforce/index.ts';
import type { FreshAddress } from '../fresh-address.ts';
import type { Place } from './life.ts';

/** An empty database of figures in a fresh place, and what takes it away. */
export async function emptyPlace({ address, create, drop }: FreshAddress): Promise<{
  readonly place: Place;
  readonly end: () => Promise<void>;
}> {
  await create();
  const handle = openDomain(cogniforce, address, { writable: true, blocks: true });
  await handle.migrations.upgrade();
  return {
    place: { handle, facts: handle.repositories.facts },
    end: async () => {
      await handle.close();
      await drop();
    },
  };
}
