import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SeenConfig } from '../config/index.ts';

/** A folder that is written, and the room that is left in it. */
export interface Volume {
  /** What is kept there: the name of a domain, or `backup`. */
  readonly name: string;
  readonly folder: string;
  /** For this user; null: it cannot be found out. */
  readonly freeBytes: number | null;
}

/** Where files of ours and backups lie; databases on servers have their disks elsewhere. */
export function volumesOf({
  databases,
  backups,
}: Pick<SeenConfig, 'databases' | 'backups'>): Volume[] {
  const files = [...databases.values()].flatMap(({ domain, address, ownership }) =>
    address.engine === 'sqlite' && ownership === 'managed'
      ? [{ name: domain, folder: dirname(address.file) }]
      : [],
  );
  return [...files, { name: 'backup', folder: backups.folder }].map((each) => ({
    ...each,
    freeBytes: freeIn(each.folder),
  }));
}

/** A folder that is yet to be made lies where the one above it does. */
function freeIn(folder: string): number | null {
  const place = existsSync(folder) || dirname(folder) === folder ? folder : null;
  if (place === null) return freeIn(dirname(folder));
  try {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize;
  } catch {
    return null;
  }
}
