import { openDomain } from '../../../src/data/index.ts';
import { cogniforce } from '../../../src/domains/cogniforce/index.ts';
import type { FreshAddress } from '../fresh-address.ts';
import type { Place } from './life.ts';

/** The database of figures in a place, and what takes it away. */
export function openPlace({ address, drop }: FreshAddress) {
  const handle = openDomain(cogniforce, address, { writable: true, blocks: true });
  const place: Place = { handle, facts: handle.repositories.facts };
  return {
    place,
    upgrade: () => handle.migrations.upgrade(),
    end: async () => {
      await handle.close();
      await drop();
    },
  };
}
