import { createServer } from 'node:net';
import type { TestProject } from 'vitest/node';
import { shareTemplates } from './share-templates.ts';

/** Says to all who ask for PostgreSQL that this run is on SQLite alone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const answer = JSON.stringify({ reason: 'this run is on SQLite alone' });
  const broker = createServer((socket) => socket.end(answer));
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  const address = broker.address();
  if (address === null || typeof address === 'string') throw new Error('no port for the broker');
  project.provide('postgresPort', address.port);
  const removeTemplates = await shareTemplates(project);
  return async () => {
    broker.close();
    await removeTemplates(null);
  };
}
