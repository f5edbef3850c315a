import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../support/server.ts';

/** What a first `npm start` leaves behind: the folder it worked in, and what it said in the terminal. */
export interface Demonstration {
  readonly folder: string;
  readonly log: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    demonstration: Demonstration;
  }
}

/** Makes the demonstration organisation once; each test file works on a copy of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'cogniforce-e2e-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await startServer({ folder, timeoutMs: 180_000 });
    await server.hasProcessed(300_000);
    await server.stop();
    project.provide('demonstration', { folder, log: server.log() });
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}
