import type { Fault } from '../fault.ts';
import { endConnections, roleOf, statements } from '../hands.ts';

export const passwordChanged: Fault = {
  name: 'password-changed',
  what: 'the password of the role is another one, and its connections were ended',
  engines: ['postgres'],
  underServe: 'database',
  expect: { codes: ['DATABASE_UNREACHABLE', 'DATABASE_REFUSED'], withinMs: 60_000 },
  async inject(scene) {
    const role = roleOf(scene);
    const change = (password: string) => {
      return statements(scene, `alter role ${role} password '${password}'`);
    };
    await change('another one');
    await endConnections(scene);
    return () => change(role);
  },
};
