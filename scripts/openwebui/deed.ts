import type { Person } from './person.ts';
import { isFrom, type Release } from './release.ts';
import type { Scene } from './talk-actions.ts';

/** Everybody and everything that a deed may need. */
export interface World extends Scene {
  readonly people: ReadonlyMap<string, Person>;
  readonly release: Release;
  readonly say: (line: string) => void;
}

/** Something that people do in Open WebUI, and note in the ledger. */
export interface Deed {
  readonly name: string;
  /** The first release that can do it. */
  readonly from?: Release;
  run(world: World, who: (name: string) => Person): Promise<void>;
}

const ALWAYS: Release = [0, 0, 0];

/** Does them one after the other. Errors: those of the deed, with its name. */
export async function doDeeds(world: World, deeds: readonly Deed[]): Promise<void> {
  const { ledger, people, release, say } = world;
  const who = (name: string) => {
    const person = people.get(name);
    if (person === undefined) throw new Error(`nobody is called ${name}`);
    return person;
  };
  for (const { name, from = ALWAYS, run } of deeds) {
    if (!isFrom(release, ...from)) {
      ledger.notDone.push(`${name} (from ${from.join('.')})`);
      continue;
    }
    const started = Date.now();
    try {
      await run(world, who);
    } catch (cause) {
      throw new Error(`"${name}": ${(cause as Error).message}`, { cause });
    }
    ledger.deeds.push(name);
    say(`  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
}
