import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../src/demo/random.ts';
import { type EndedCommand, jsonOf, startCommand } from '../reliability/command.ts';
import { judgeRuns } from '../reliability/judge.ts';
import { differencesOf, look, onFigures, type Rows } from '../reliability/look.ts';
import type { Place } from '../reliability/place.ts';
import { expectDone, type World } from '../reliability/world.ts';
import { type Came, momentOf } from './kill.ts';

const PROCESS = ['process', '--json'];
/** Longer than a run is held without a sign of life. */
const STANDS_STILL_MS = 11_500;
/** Longer than a run of this size takes, shorter than anybody waits. */
const PATIENCE_MS = 45_000;

/**
 * A run stands still for longer than it is held, another one takes it over, and the first goes on: in the middle of the
 * other or after it. It must not write any more, and say so.
 *
 * One that stands still in a transaction keeps its locks, as whoever holds a lock does: then the other one says that the
 * database is in use, and has nothing to take over.
 */
export async function stopRuns(world: World, random: Random): Promise<Came> {
  const place = await world.ready.copy();
  const options = world.optionsFor(place);
  try {
    const first = startCommand(PROCESS, options);
    await first.untilCpu(momentOf(world.processMs, random));
    first.signal('SIGSTOP');
    const runId = await heldOn(place);
    await sleep(STANDS_STILL_MS);
    const second = startCommand(PROCESS, options);
    const goesOnInTheMiddle = random.chance(0.5);
    if (goesOnInTheMiddle) await second.untilCpu(momentOf(world.processMs, random));
    else await Promise.race([second.ended, sleep(PATIENCE_MS, null, { ref: false })]);
    const before = second.isRunning() ? null : (await look(place)).rows;
    first.signal('SIGCONT');
    const [ofFirst, ofSecond] = await Promise.all([first.ended, second.ended]);
    // One that goes on before the other has taken it over holds its run again, and ends it.
    const isTaken = ofSecond.exitCode === 0 && !(await isResumed(place, runId));
    const findings = isTaken
      ? [...sayings(ofFirst, runId), ...(before === null ? [] : await writtenSince(place, before))]
      : [];
    if (!isTaken && ofFirst.exitCode !== 0) {
      const again = startCommand(PROCESS, options);
      expectDone(await again.ended);
    }
    const { seen: _, ...verdict } = await judgeRuns(place, world);
    return {
      ...{ kills: 1, tooLate: 0, begunMs: [] },
      ...verdict,
      met: [metOf(runId, isTaken, goesOnInTheMiddle)],
      findings: [...findings, ...verdict.findings],
    };
  } finally {
    await place.drop();
  }
}

function metOf(runId: string | null, isTaken: boolean, goesOnInTheMiddle: boolean): string {
  if (runId === null) return 'before it began, or after it had ended';
  if (!isTaken) return 'in a transaction, or quicker than the other';
  return goesOnInTheMiddle ? 'goes on beside the other' : 'goes on after the other';
}

/** The run that is held, if the database can be read at all while it is. */
async function heldOn(place: Place): Promise<string | null> {
  return onFigures(place, async ({ db }) => {
    const held = await db.selectFrom('run_lease').select('run_id').executeTakeFirst();
    return held?.run_id ?? null;
  });
}

/** Whether the run was completed by the one that began it, before the next one began. */
async function isResumed(place: Place, runId: string | null): Promise<boolean> {
  const runs = await onFigures(place, ({ db }) =>
    db
      .selectFrom('processing_log')
      .select(['id', 'status', 'started_at', 'completed_at'])
      .execute(),
  );
  const own = runs.find(({ id }) => id === runId);
  if (own?.status !== 'completed') return false;
  const { started_at: began, completed_at: ended } = own;
  return runs.every(
    ({ id, started_at }) => id === runId || started_at < began || started_at >= (ended ?? ''),
  );
}

/** What is wrong with what the first one says of its end; it may have ended by itself before it stood still. */
function sayings(ended: EndedCommand, runId: string | null): string[] {
  if (runId === null) return [];
  const said = jsonOf(ended);
  const code = (said?.error as { code?: string } | undefined)?.code ?? null;
  const isRight =
    ended.exitCode === 75 && code === 'RUN_TAKEN_OVER' && said?.status === 'interrupted';
  if (isRight) return [];
  return [
    `the one that was taken over ended with ${ended.exitCode}, ${code}, ${String(said?.status)}`,
  ];
}

async function writtenSince(place: Place, before: Rows): Promise<string[]> {
  const { rows } = await look(place);
  return differencesOf(before, rows).map(
    ({ table }) => `${table} was written by the one that was taken over`,
  );
}
