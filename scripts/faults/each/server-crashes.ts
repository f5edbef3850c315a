import type { Fault } from '../fault.ts';
import { asked, serverOf } from '../hands.ts';

/** PostgreSQL then ends every connection, reads its log, and begins anew. */
export const serverCrashes: Fault = {
  name: 'server-crashes',
  what: 'a process of the PostgreSQL server is killed, and the server starts again',
  engines: ['postgres'],
  underServe: 'night',
  expect: { codes: ['DATABASE_UNREACHABLE'], withinMs: 60_000 },
  async inject(scene) {
    const { url } = serverOf(scene);
    // Any will do: all of them share the server's memory.
    const [victim] = await asked<{ pid: number }>(
      url,
      "select pid from pg_stat_activity where backend_type = 'background writer'",
    );
    if (victim === undefined) throw new Error('the server has no process to kill');
    process.kill(victim.pid, 'SIGKILL');
    return async () => {};
  },
};
