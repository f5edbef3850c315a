import { paused } from '../../../test/support/faults.ts';
import type { Fault } from '../fault.ts';
import { serverOf } from '../hands.ts';

/** It takes connections and answers none. */
export const serverStandsStill: Fault = {
  name: 'server-stands-still',
  what: 'every process of the PostgreSQL server stands still until the run has ended (SIGSTOP, SIGCONT)',
  engines: ['postgres'],
  underServe: 'database',
  // 20 seconds of silence, five for the question whether it is there, and what the end of a run is tried for.
  expect: { codes: ['DATABASE_UNREACHABLE'], withinMs: 60_000 },
  inject(scene) {
    const { url, pid } = serverOf(scene);
    return paused(url, pid());
  },
};
