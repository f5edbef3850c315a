import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../src/demo/random.ts';
import { startCommand } from '../reliability/command.ts';
import { isCompleted, judgeRuns } from '../reliability/judge.ts';
import { isThere, type LoggedRun, onFigures } from '../reliability/look.ts';
import type { Place } from '../reliability/place.ts';
import type { World } from '../reliability/world.ts';
import { type Came, killAt, momentOf, wrongEnd } from './kill.ts';

const PROCESS = ['process', '--json'];
/** From the kill until the next run has begun. */
export const PROMISED_MS = 12_000;
const LOOK_MS = 25;

/**
 * Kills runs in the middle, up to three one after the other, the first of them perhaps while it makes its database; the
 * same command then has to come to what an undisturbed one does. `elsewhere`: to the others each was of another machine.
 */
export async function killRuns(world: World, random: Random, elsewhere: boolean): Promise<Came> {
  const place = random.chance(0.2) ? world.newPlace() : await world.ready.copy();
  const tries = random.weighted([
    [1, 5],
    [2, 3],
    [3, 2],
  ]);
  // Whoever looks opens the database before the next run does.
  const isWatched = elsewhere || random.chance(0.5);
  const watches: Promise<number | null>[] = [];
  let dead: Dead | null = null;
  let kills = 0;
  const start = () => {
    const command = startCommand(PROCESS, world.optionsFor(place));
    if (dead !== null) watches.push(begunAfter(place, dead, command.isRunning));
    return command;
  };
  try {
    for (let number = 0; number < tries; number += 1) {
      const isKilled = await killAt(start(), momentOf(world.processMs, random));
      kills += isKilled ? 1 : 0;
      dead = isKilled && isWatched ? await deadOn(place, elsewhere) : null;
    }
    const { exitCode } = await start().ended;
    const { seen, findings, ...verdict } = await judgeRuns(place, world);
    const begunMs = (await Promise.all(watches)).filter((each) => each !== null);
    return {
      ...{ kills, tooLate: tries - kills, begunMs, ...verdict },
      met: seen.runs.filter(isCut).map(phaseOf),
      findings: [...wrongEnd(exitCode), ...tooSlow(begunMs), ...findings],
    };
  } finally {
    await place.drop();
  }
}

function tooSlow(begunMs: readonly number[]): string[] {
  return begunMs.filter((ms) => ms > PROMISED_MS).map((ms) => `the next began after ${ms} ms`);
}

const isCut = (run: LoggedRun) => !isCompleted(run);
const phaseOf = ({ phase }: LoggedRun) => phase ?? 'beginning';

/** A run whose process was killed. */
interface Dead {
  readonly runId: string;
  readonly atMs: number;
}

/** The run that was under way; null: none was. */
async function deadOn(place: Place, elsewhere: boolean): Promise<Dead | null> {
  const atMs = performance.now();
  if (!isThere(place)) return null;
  return onFigures(place, async ({ db }) => {
    const held = await db.selectFrom('run_lease').select('run_id').executeTakeFirst();
    if (held === undefined) return null;
    if (elsewhere) await db.updateTable('run_lease').set({ host: 'another machine' }).execute();
    return { runId: held.run_id, atMs };
  }).catch(() => null); // there is no such table yet
}

/** How long after the kill another run had begun; null: it was killed before that. */
async function begunAfter(
  place: Place,
  { runId, atMs }: Dead,
  isRunning: () => boolean,
): Promise<number | null> {
  return onFigures(place, async ({ db }) => {
    while (isRunning()) {
      const held = await db.selectFrom('run_lease').select('run_id').executeTakeFirst();
      if (held !== undefined && held.run_id !== runId) return Math.round(performance.now() - atMs);
      await sleep(LOOK_MS);
    }
    return null;
  });
}
