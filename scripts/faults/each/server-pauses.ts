import { paused } from '../../../test/support/faults.ts';
import type { Fault } from '../fault.ts';
import { serverOf } from '../hands.ts';

/** For less than anybody gives up. */
export const serverPauses: Fault = {
  name: 'server-pauses',
  what: 'every process of the PostgreSQL server stands still for six seconds (SIGSTOP, SIGCONT)',
  engines: ['postgres'],
  lastsMs: 6_000,
  expect: { codes: [], withinMs: 120_000 },
  inject(scene) {
    const { url, pid } = serverOf(scene);
    return paused(url, pid());
  },
};
