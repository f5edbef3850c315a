import type { Fault } from '../fault.ts';
import { roleOf, statements } from '../hands.ts';

const ALL = 'insert, update, delete on all tables in schema public';

export const rightsLost: Fault = {
  name: 'rights-lost',
  what: 'the role may read every table and write none any more',
  engines: ['postgres'],
  underServe: 'database',
  expect: { codes: ['DATABASE_REFUSED'], withinMs: 60_000 },
  async inject(scene) {
    const role = roleOf(scene);
    await statements(scene, `revoke ${ALL} from ${role}`);
    return () => statements(scene, `grant ${ALL} to ${role}`);
  },
};
