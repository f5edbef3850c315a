import { createServer } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type RunningPostgres, startPostgres } from './postgres.ts';
import { shareTemplates } from './share-templates.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whoever connects here is told, in one line of JSON, where the run's PostgreSQL is. */
    postgresPort: number;
  }
}

/** One PostgreSQL for the whole run, started when a test first asks for it, ended with the run; so are templates. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let running: Promise<RunningPostgres> | null = null;
  const broker = createServer((socket) => {
    running ??= startPostgres().then(announced);
    running.then(
      ({ notice }) => socket.end(JSON.stringify(notice)),
      () => socket.destroy(),
    );
  });
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  const address = broker.address();
  if (address === null || typeof address === 'string') throw new Error('no port for the broker');
  project.provide('postgresPort', address.port);
  const removeTemplates = await shareTemplates(project);
  return async () => {
    broker.close();
    const postgres = await running;
    const { notice } = postgres ?? {};
    await removeTemplates(notice && 'url' in notice ? notice.url : null);
    await postgres?.stop();
  };
}

function announced(postgres: RunningPostgres): RunningPostgres {
  if ('reason' in postgres.notice) {
    process.stderr.write(`PostgreSQL tests are skipped: ${postgres.notice.reason}\n`);
  }
  return postgres;
}
