import { setTimeout as sleep } from 'node:timers/promises';
import { instant } from '../../src/kernel/days.ts';
import { runCommand } from '../reliability/command.ts';
import type { Verdict } from '../reliability/judge.ts';
import { differencesOf, look, onFigures, type Rows } from '../reliability/look.ts';
import type { Place } from '../reliability/place.ts';
import { expectDone } from '../reliability/world.ts';
import { type InjectedClock, injectedClock } from './clock.ts';
import type { Ground, ServedFault, Suffered } from './fault.ts';
import { usualPlace } from './places.ts';
import { type Came, underServe } from './serve.ts';
import { msUntil, type Visitor } from './visitor.ts';

/** A night that comes while a clock does what clocks do; epoch milliseconds. */
export interface NightCourse {
  readonly zone: string;
  /** ANALYTICS_PROCESSING_SCHEDULE. */
  readonly schedule: string;
  /** The clock when the server starts. */
  readonly startsAt: number;
  /** Scheduled times that it then goes over, the last of which is to be made. */
  readonly nights: readonly number[];
  /** Where the clock is set to. */
  readonly comesTo: number;
  /** Where it is set to afterwards, one after the other: nothing more is to be made. */
  readonly afterwards: readonly number[];
  /** Meanwhile the process stands still. */
  readonly sleeps?: true;
  readonly servers?: number;
}

const NOTICED_MS = 60_000;
const DONE_MS = 180_000;
/** A server looks every second. */
const QUIET_MS = 6_000;

/** A fault of the clock, on both engines. */
export function nightFault(
  name: string,
  what: string,
  courseOf: (ground: Ground) => NightCourse,
): ServedFault {
  const suffer = (ground: Ground) => sufferNight(name, ground, courseOf(ground));
  return { name, what, engines: ['sqlite', 'postgres'], suffer };
}

/** Has it happen to `serve`, whose night has to be made once; nothing else may differ from runs at those times. */
async function sufferNight(fault: string, ground: Ground, course: NightCourse): Promise<Suffered> {
  const { startsAt, nights, comesTo, sleeps, servers = 1 } = course;
  const clock = injectedClock(ground.world.source.folder, startsAt);
  const env = {
    ...clock.env,
    ANALYTICS_PROCESSING_TIMEZONE: course.zone,
    ANALYTICS_PROCESSING_SCHEDULE: course.schedule,
  };
  const place = await usualPlace(ground);
  const { administered } = place;
  const judge = () => judgedNights(ground, administered, course);
  return underServe(fault, ground, { place, env, servers, judge }, async (visitors) => {
    const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
      for (const { server } of sleeps ? visitors : []) process.kill(server.pid, name);
    };
    signal('SIGSTOP');
    await clock.set(comesTo);
    signal('SIGCONT');
    const state = async () => (await loggedNights(administered)).get(nights.at(-1) ?? 0)?.state;
    const noticedMs = await msUntil(async () => (await state()) !== undefined, NOTICED_MS);
    const recoveredMs = await msUntil(async () => (await state()) === 'completed', DONE_MS);
    await goOn(clock, course, visitors);
    const findings = recoveredMs === null ? ['the night is not completed'] : [];
    return { noticedMs, recoveredMs, code: null, sentence: null, findings } satisfies Came;
  });
}

async function goOn(
  clock: InjectedClock,
  { afterwards }: NightCourse,
  visitors: readonly Visitor[],
) {
  for (const ms of afterwards) {
    await clock.set(ms);
    await sleep(QUIET_MS);
    for (const visitor of visitors) {
      await msUntil(async () => (await visitor.ready())?.status === 'ready', DONE_MS);
    }
  }
}

interface LoggedNight {
  readonly state: string;
  readonly tries: number;
  readonly reason: string | null;
  readonly runId: string | null;
}

async function loggedNights(place: Place): Promise<Map<number, LoggedNight>> {
  return onFigures(place, async ({ db }) => {
    const rows = await db.selectFrom('night').selectAll().execute();
    return new Map(
      rows.map(({ scheduled_at: at, state, tries, reason_code: reason, run_id: runId }) => [
        Date.parse(at),
        { state, tries, reason, runId },
      ]),
    );
  });
}

/** What became of the nights, and of all else. */
async function judgedNights(ground: Ground, place: Place, course: NightCourse): Promise<Verdict> {
  const { startsAt, nights, comesTo, afterwards } = course;
  const ends = afterwards.at(-1) ?? comesTo;
  const logged = await loggedNights(place);
  const [expected, found] = [await undisturbed(ground, course), (await look(place)).rows];
  const differences = differencesOf(expected, found);
  const last = nights.at(-1) ?? 0;
  const come = [...logged.keys()].filter((at) => at > startsAt).sort((a, b) => a - b);
  const missed = nights.slice(0, -1).filter((at) => !isMissed(logged.get(at), at > ends));
  const made = logged.get(last);
  const runs = await onFigures(place, ({ db }) =>
    db.selectFrom('processing_log').select(['id', 'status', 'requested_by']).execute(),
  );
  const ofNight = runs.filter(({ requested_by: by }) => by === 'schedule');
  return {
    lost: differences.reduce((sum, { lost }) => sum + lost, 0),
    doubled: differences.reduce((sum, { more }) => sum + more, 0) + Math.max(0, ofNight.length - 1),
    findings: [
      ...differences.map(({ table, lost, more }) => `${table}: ${lost} rows lost, ${more} more`),
      ...(String(come) === String(nights) ? [] : [`its nights are ${come.map(instant)}`]),
      ...missed.map((at) => `${instant(at)} is no row with its reason`),
      ...(made?.state === 'completed' && made.tries === 1 && made.runId === ofNight[0]?.id
        ? []
        : [`the night is ${JSON.stringify(made)}`]),
      ...(ofNight.length === 1 ? [] : [`${ofNight.length} runs were begun for it`]),
    ],
  };
}

/** And made good for, unless it is to come again. */
function isMissed(night: LoggedNight | undefined, comesAgain: boolean): boolean {
  if (night?.state !== 'missed' || night.reason !== 'NOT_RUNNING') return false;
  return (night.runId === null) === comesAgain;
}

/** Rows of runs at the same times, of which nothing else is known. */
async function undisturbed(
  ground: Ground,
  { zone, startsAt, comesTo }: NightCourse,
): Promise<Rows> {
  const { world } = ground;
  const place = await world.ready.copy();
  try {
    for (const ms of [startsAt, comesTo]) {
      const clock = injectedClock(world.source.folder, ms);
      const env = { ...clock.env, ANALYTICS_PROCESSING_TIMEZONE: zone };
      expectDone(await runCommand(['process', '--json'], world.optionsFor(place, env)));
    }
    return (await look(place)).rows;
  } finally {
    await place.drop();
  }
}
