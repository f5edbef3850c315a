import type { Fault } from '../fault.ts';
import { serverOf } from '../hands.ts';

/** As after an update of it. */
export const serverRestarts: Fault = {
  name: 'server-restarts',
  what: 'the PostgreSQL server is ended (fast shutdown), and started again',
  engines: ['postgres'],
  underServe: 'database',
  expect: { codes: ['DATABASE_UNREACHABLE'], mayGoOn: true, withinMs: 60_000 },
  async inject(scene) {
    await serverOf(scene).restart();
    return async () => {};
  },
};
