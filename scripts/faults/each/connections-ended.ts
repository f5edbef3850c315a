import type { Fault } from '../fault.ts';
import { endConnections } from '../hands.ts';

export const connectionsEnded: Fault = {
  name: 'connections-ended',
  what: 'the PostgreSQL server ends every connection to the database, once',
  engines: ['postgres'],
  underServe: 'database',
  expect: { codes: ['DATABASE_UNREACHABLE'], mayGoOn: true, withinMs: 60_000 },
  async inject(scene) {
    await endConnections(scene);
    return async () => {};
  },
};
