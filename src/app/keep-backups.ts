import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type AnyHandle, backupName, backupsIn, makeBackup, verifyBackup } from '../data/index.ts';
import { CogniforceError } from '../kernel/errors.ts';

/** Of a backup that was not read back yet. */
const UNVERIFIED = '.unverified';
/** Whoever makes one touches it all the time. */
const UNTOUCHED_MS = 3_600_000;

/** What is kept where. */
export interface KeepOptions {
  readonly folder: string;
  /** Of each database so many of the newest stay. */
  readonly keep: number;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly signal: AbortSignal;
}

/** What was kept of one database. */
export interface KeptBackup {
  readonly domain: string;
  readonly file: string;
  readonly rows: number | null;
  readonly bytes: number;
  /** Older ones that were taken away. */
  readonly removed: number;
}

type Kept = Pick<AnyHandle, 'name' | 'direct' | 'transient'>;

/**
 * Makes a dump beside the others, reads it back, gives it its name, and takes away what is older than is kept. Under its name there
 * is never one that was not read back, and no old one goes before a new one is.
 *
 * Errors  BACKUP_DAMAGED where what is read is not what was written; those of makeBackup.
 */
export async function keepBackup(handle: Kept, options: KeepOptions): Promise<KeptBackup> {
  const { folder, now, signal } = options;
  const file = path.join(folder, backupName(handle.name, now, 'dump'));
  const unverified = `${file}${UNVERIFIED}`;
  try {
    const made = await makeBackup(handle, unverified, {
      format: 'dump',
      signal,
      now: new Date(now),
      onProgress: () => {},
    });
    const read = await verifyBackup(unverified, signal);
    // By table: its checksum is over rows and counts of each.
    const isSame =
      read.sha256 === made.sha256 && read.rows === made.rows && read.tables === made.tables;
    if (!isSame) {
      throw new CogniforceError('BACKUP_DAMAGED', `${file} does not read as it was written.`);
    }
    await rename(unverified, file);
    const removed = await removeOld(handle.name, options);
    return { domain: handle.name, file, rows: made.rows, bytes: made.bytes, removed };
  } finally {
    // What went wrong first is what is told.
    await rm(unverified, { force: true }).catch(() => {});
  }
}

async function removeOld(domain: string, { folder, keep }: KeepOptions): Promise<number> {
  const found = await backupsIn(folder);
  const ours = found.filter((each) => each.domain === domain && each.format === 'dump');
  const old = ours.slice(keep);
  for (const { file } of old) await rm(file, { force: true });
  await removeLeftOver(folder);
  return old.length;
}

/** What processes left that were killed. */
async function removeLeftOver(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(UNVERIFIED)) continue;
    const place = path.join(folder, name);
    const touched = (await stat(place).catch(() => null))?.mtimeMs ?? Date.now();
    if (Date.now() - touched > UNTOUCHED_MS) await rm(place, { force: true });
  }
}
