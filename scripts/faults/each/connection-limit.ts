import type { Fault } from '../fault.ts';
import { changeDatabase, endConnections } from '../hands.ts';

export const connectionLimit: Fault = {
  name: 'connection-limit',
  what: 'others have taken every connection that the PostgreSQL server gives, and those of the run were ended',
  engines: ['postgres'],
  underServe: 'database',
  expect: { codes: ['DATABASE_UNREACHABLE', 'DATABASE_REFUSED'], withinMs: 60_000 },
  async inject(scene) {
    const undo = await changeDatabase(scene, 'connection limit 0', 'connection limit -1');
    await endConnections(scene);
    return undo;
  },
};
