import { freshAddress } from '../test/support/fresh-address.ts';
import { attack, type Found, holds } from '../test/support/privacy/attack.ts';
import { openPlace } from '../test/support/privacy/place.ts';
import { type World, worldOf } from '../test/support/privacy/world.ts';
import { type Options, readOptions } from './privacy/options.ts';
import type { Endings } from './support/endings.ts';
import { script } from './support/failure.js';
import { untilStopped } from './support/until-stopped.ts';

// `npm run -s check:privacy`: an attacker of all that is ever shown. `--help` says more.

await script(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === null) return 0;
  return untilStopped((endings, signal) => check(options, endings, signal));
});

async function check(options: Options, endings: Endings, signal: AbortSignal): Promise<number> {
  const all: Found[] = [];
  for (const world of worldsOf(options)) {
    signal.throwIfAborted();
    const fresh = await freshAddress('sqlite');
    await fresh.create();
    const { place, upgrade, end } = openPlace(fresh);
    const endNow = endings.add(end);
    await upgrade();
    const found = await attack(world, place);
    await endNow();
    all.push(found);
    console.error(`${holds(found) ? 'holds' : 'BROKEN'}  ${asText(found)}`);
  }
  const isSound = all.every(holds);
  if (options.json) console.log(JSON.stringify({ holds: isSound, worlds: all }));
  else console.log(`${all.length} worlds, ${isSound ? 'all hold' : 'not all hold'}`);
  return isSound ? 0 : 1;
}

function* worldsOf({ people, days, odd, seed }: Options): Generator<World> {
  for (const each of people) yield worldOf({ people: each, days, seed });
  for (let at = 0; at < odd; at += 1) {
    yield worldOf({ people: 12, days: 45, seed: seed + at, isOdd: true });
  }
}

function asText({ world, answers, numbers, columns, sets, isolated, ...found }: Found): string {
  const { personDays, daysOfOne, groupDays } = found.guessed;
  const hits = [personDays, daysOfOne, groupDays].map(
    ({ of, byMeans, byAll }) => `${byAll} (means: ${byMeans}) of ${of}`,
  );
  return [
    `${world}: ${answers} answers, ${numbers} numbers, ${columns} columns, ${sets} sets`,
    `${isolated.length} isolated (${found.isolatedApart} if nothing were taken away again), ${found.changed.length} changed, ${found.unexplained.length} unexplained`,
    `${found.counted.numbers} numbers of people, ${found.counted.wrong.length} wrong`,
    `nearly right: person-days ${hits[0]}, days of one ${hits[1]}, group-days ${hits[2]}`,
  ].join('; ');
}
