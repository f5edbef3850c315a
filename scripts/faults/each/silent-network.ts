import { runCommand } from '../../reliability/command.ts';
import type { Fault, Scene, ServedFault } from '../fault.ts';
import { behindCable, type PlaceBehindCable } from '../places.ts';
import { underServe } from '../serve.ts';

/** Drops everything on the connections that there are, and on new ones, and tells nobody. */
export const silentNetwork: Fault = {
  name: 'silent-network',
  what: 'the network to the PostgreSQL server drops everything, and tells nobody',
  engines: ['postgres'],
  underServe: 'database',
  expect: { codes: ['DATABASE_UNREACHABLE'], withinMs: 60_000 },
  place: (ground) => behindCable(ground),
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

/** As an administrator does who has seen it; that it ends with 0 is looked at of every server. */
export const stopInSilence: ServedFault = {
  name: 'stop-in-silence',
  what: 'the network to the PostgreSQL server drops everything in the middle of a run of `serve`, which is told to end (SIGTERM)',
  engines: ['postgres'],
  async suffer(ground) {
    const place = await behindCable(ground);
    const options = { place, inFirstRun: true } as const;
    return underServe('stop-in-silence', ground, options, async ([{ server }]) => {
      const began = performance.now();
      place.cable.hush();
      await server.stop();
      const noticedMs = Math.round(performance.now() - began);
      place.cable.speak();
      const again = await runCommand(['process', '--json'], ground.world.optionsFor(place));
      return {
        ...{ noticedMs, code: null, sentence: null, recoveredMs: Math.round(again.ms) },
        findings: again.exitCode === 0 ? [] : [`the next run ended with ${again.exitCode}`],
      };
    });
  },
};
