import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningServer, startServer } from '../../test/support/server.ts';
import { judgeRuns } from '../reliability/judge.ts';
import { look } from '../reliability/look.ts';
import type { Fault, Ground, Suffered } from './fault.ts';
import { usualPlace } from './places.ts';

const SECRETS = {
  ANALYTICS_PASSWORD: 'a password for reliability',
  ANALYTICS_SESSION_KEY: 'a session key for reliability, long enough',
};
const LOOK_MS = 200;
/** A run that failed is tried again after half a minute, and then takes what it takes. */
const PATIENCE_MS = 180_000;

/** Lets it happen to the first run of a server, which has to recover by itself; nobody starts anything again. */
export async function sufferUnderServe(fault: Fault, ground: Ground): Promise<Suffered> {
  const { world } = ground;
  const place = await (fault.place ?? usualPlace)(ground);
  const { env, cwd } = world.optionsFor(place, { ...SECRETS, ...fault.env, ...place.env });
  const server = await startServer({ folder: cwd, env, from: 'sources' });
  try {
    await until(async () =>
      (await look(place.administered)).runs.some(({ processed }) => processed > 0),
    );
    const undo = await fault.inject({ ...ground, place }, { kill: async () => {} });
    const atMs = performance.now();
    const noticed = await noticedBy(server, fault.expect.withinMs);
    await undo();
    const undoneAt = performance.now();
    const hasCompleted = await until(async () =>
      (await look(place.administered)).runs.some(({ status }) => status === 'completed'),
    );
    const recoveredMs = Math.round(performance.now() - undoneAt);
    const { seen, lost, doubled, findings } = await judgeRuns(place.administered, world);
    const cut = seen.runs.find(({ status }) => status !== 'completed');
    return {
      ...{ fault: fault.name, engine: world.engine, under: 'serve', lost, doubled },
      met: cut === undefined ? '' : `${cut.phase ?? 'beginning'}, ${cut.processed} analysed`,
      noticedMs: noticed ? Math.round(noticed.at - atMs) : null,
      ...{ code: null, sentence: null, recoveredMs },
      findings: [
        ...(hasCompleted ? [] : [`no run had completed after ${recoveredMs} ms`]),
        ...findings,
      ],
    };
  } finally {
    await server.stop();
    await place.drop();
  }
}

/** When `/health/ready` first said that something is amiss; null: it never did, since it was over before it looked. */
async function noticedBy(server: RunningServer, ms: number): Promise<{ at: number } | null> {
  const end = performance.now() + Math.min(ms, 15_000);
  while (performance.now() < end) {
    const reply = await fetch(`${server.url}/health/ready`).catch(() => null);
    const said = (await reply?.json().catch(() => null)) as { status?: string } | null;
    if (said !== null && said.status !== 'ready') return { at: performance.now() };
    await sleep(LOOK_MS);
  }
  return null;
}

async function until(holds: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    // The database may be away.
    if (await holds().catch(() => false)) return true;
    await sleep(LOOK_MS);
  }
  return false;
}
