import type { Fault } from '../fault.ts';
import { changeDatabase, endConnections } from '../hands.ts';

/** As an administrator does before maintenance. */
export const connectionsRefused: Fault = {
  name: 'connections-refused',
  what: 'the PostgreSQL server ends every connection to the database and takes no new ones',
  engines: ['postgres'],
  underServe: 'database',
  expect: { codes: ['DATABASE_UNREACHABLE', 'DATABASE_REFUSED'], withinMs: 60_000 },
  async inject(scene) {
    const undo = await changeDatabase(scene, 'allow_connections false', 'allow_connections true');
    await endConnections(scene);
    return undo;
  },
};
