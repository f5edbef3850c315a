import { runCommand } from '../reliability/command.ts';
import { judgeRuns, type Verdict } from '../reliability/judge.ts';
import { look, type Seen } from '../reliability/look.ts';
import type { Place } from '../reliability/place.ts';
import { expectDone, type World } from '../reliability/world.ts';

/**
 * Held against the undisturbed run; where they differ, against one of now: whom a run asks about which work goes by the hour
 * at which it runs.
 */
export async function judgeNow(place: Place, world: World): Promise<Verdict> {
  const judged = await judgeRuns(place, world);
  if (judged.findings.length === 0) return judged;
  return judgeRuns(place, { source: world.source, reference: await undisturbedNow(world) });
}

async function undisturbedNow(world: World): Promise<Seen> {
  const place = await world.ready.copy();
  try {
    expectDone(await runCommand(['process', '--json'], world.optionsFor(place)));
    return await look(place);
  } finally {
    await place.drop();
  }
}
