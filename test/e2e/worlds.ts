import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import {
  type RunningServer,
  type ServerOptions,
  shownPassword,
  startServer,
} from '../support/server.ts';

/** A server that a test file has for itself, and what a person needs to use it. */
export interface World {
  readonly server: RunningServer;
  readonly folder: string;
  readonly password: string;
}

/** A folder of one's own with the demonstration in it, as a first `npm start` leaves it. */
export async function copyOfDemonstration(): Promise<{ folder: string; password: string }> {
  const { folder: original, log } = inject('demonstration');
  const folder = await mkdtemp(join(tmpdir(), 'cogniforce-world-'));
  await cp(original, folder, { recursive: true });
  return { folder, password: shownPassword(log) };
}

/** For all tests of a file: the demonstration, served. What one test changes the next one sees. */
export function demonstrationForAll(options: Omit<ServerOptions, 'folder'> = {}): () => World {
  return worldForAll(async () => {
    const { folder, password } = await copyOfDemonstration();
    const server = await startServer({ ...options, folder });
    return { server, folder, password };
  });
}

/** For all tests of a file: the world that `make` makes, stopped and removed after the last. */
export function worldForAll(make: () => Promise<World>): () => World {
  let world: World | null = null;
  beforeAll(async () => {
    world = await make();
  });
  afterAll(async () => {
    await world?.server.stop();
    if (world !== null) await rm(world.folder, { recursive: true, force: true });
  });
  return () => {
    if (world === null) throw new Error('the world has not been made');
    return world;
  };
}

/** Called in a test: its folder does not outlive it. */
export function removeAfterTest(folder: string): void {
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
}
