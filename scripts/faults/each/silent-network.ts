import { type Cable, layCable } from '../../../test/support/cable.ts';
import { urlOf } from '../../../test/support/url-of.ts';
import type { Fault, FaultPlace, Ground, Scene } from '../fault.ts';
import { usualPlace } from '../places.ts';

/** Drops everything on the connections that there are, and on new ones, and tells nobody. */
export const silentNetwork: Fault = {
  name: 'silent-network',
  what: 'the network to the PostgreSQL server drops everything, and tells nobody',
  engines: ['postgres'],
  expect: { codes: ['DATABASE_UNREACHABLE'], withinMs: 60_000 },
  async place(ground) {
    return behindCable(ground);
  },
  async inject({ place }) {
    const { cable } = place as PlaceBehindCable;
    cable.hush();
    return async () => cable.speak();
  },
};

/** As after a firewall has forgotten them: the server is there, so that a statement may take as long as it may take. */
export const forgottenConnections: Fault = {
  ...silentNetwork,
  name: 'forgotten-connections',
  what: 'what goes over the connections that there are is dropped, and new ones are sound (here a statement may take ten seconds)',
  env: { COGNIFORCE_DATABASE_STATEMENT_TIMEOUT: '10' },
  async inject({ place }: Scene) {
    const { cable } = place as PlaceBehindCable;
    cable.hush(false);
    return async () => {};
  },
};

interface PlaceBehindCable extends FaultPlace {
  readonly cable: Cable;
}

async function behindCable(ground: Ground): Promise<PlaceBehindCable> {
  const place = await usualPlace(ground);
  if (place.address.engine !== 'postgres') throw new TypeError('a server is needed');
  const cable = await layCable(place.address.host, place.address.port);
  const address = { ...place.address, port: cable.port };
  return {
    ...{ ...place, cable, address, url: urlOf(address) },
    async drop() {
      await cable.close();
      await place.drop();
    },
  };
}
