import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';
import type { DatabaseAddress } from '../../src/data/index.ts';
import { type EngineName, type FreshAddress, freshAddress } from './fresh-address.ts';

const known = new Map<string, Promise<DatabaseAddress>>();

/**
 * A database that `make` has filled, once in a run whichever file asks first: it is there to be copied, and nobody
 * connects to it any more. `name` has to say all that it depends on.
 *
 * Errors  NoPostgres with the reason.
 */
export function templateOf(
  engine: EngineName,
  name: string,
  make: (place: FreshAddress) => Promise<void>,
): Promise<DatabaseAddress> {
  const full = `${engine} ${name}`;
  const found = known.get(full) ?? ask(engine, full, make);
  known.set(full, found);
  return found;
}

async function ask(
  engine: EngineName,
  name: string,
  make: (place: FreshAddress) => Promise<void>,
): Promise<DatabaseAddress> {
  const place = await freshAddress(engine);
  if (process.env.VITEST === undefined) {
    // A script has no run to share it with.
    await make(place);
    return place.address;
  }
  const socket = connect(inject('templatePort'), '127.0.0.1');
  try {
    socket.write(`${name}\n`);
    for await (const line of createInterface(socket)) {
      if (line !== 'make') {
        await place.drop();
        return JSON.parse(line) as DatabaseAddress;
      }
      await make(place);
      socket.write(`${JSON.stringify(place.address)}\n`);
      return place.address;
    }
    throw new Error(`another file of this run has failed to make ${name}`);
  } finally {
    socket.end();
  }
}
