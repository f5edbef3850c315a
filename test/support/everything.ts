import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type DatabaseAddress,
  makeBackup,
  openDomain,
  restoreBackup,
} from '../../src/data/index.ts';
import { everything } from './domains/everything.ts';
import { type EngineName, freshAddress } from './fresh-address.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Nobody interrupts and nobody is told. */
export const QUIET = {
  signal: new AbortController().signal,
  now: new Date('2026-03-02T09:00:00Z'),
  onProgress: () => {},
};

/** The domain at this address, closed when the test has finished. */
export function openEverything(address: DatabaseAddress) {
  const handle = openDomain(everything, address);
  onTestFinished(() => handle.close());
  return handle;
}

/** An address of this test alone, where nothing is yet. */
export async function placeOn(engine: EngineName): Promise<DatabaseAddress> {
  const place = await freshAddress(engine);
  onTestFinished(() => place.drop());
  return place.address;
}

/** The domain in a database of this test alone, its schema made. */
export async function madeOn(engine: EngineName) {
  const handle = openEverything(await placeOn(engine));
  await handle.migrations.upgrade();
  return handle;
}

/** A dump of this database, in a folder of this test alone. */
export async function dumped(handle: Parameters<typeof makeBackup>[0]): Promise<string> {
  const file = join(temporaryFolder(), 'backup.jsonl.gz');
  await makeBackup(handle, file, { ...QUIET, format: 'dump' });
  return file;
}

/** A new database of this engine with what the dump holds. */
export async function restoredOn(engine: EngineName, file: string) {
  const handle = openEverything(await placeOn(engine));
  return { handle, restored: await restoreBackup(handle, file, QUIET) };
}
