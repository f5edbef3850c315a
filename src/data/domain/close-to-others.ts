import { chmod, stat } from 'node:fs/promises';
import type { DatabaseAddress } from '../address.ts';
import { engineOf } from '../dialects/index.ts';

/** Anybody but the owner. */
const OTHERS = 0o077;

/**
 * Lets nobody but its owner read the files of a database of ours. A new one is made so; older ones, and those that somebody
 * has copied here, may not be.
 *
 * Output  what was changed, or could not be: one sentence for each file. On Windows modes say nothing.
 */
export async function closeToOthers(address: DatabaseAddress): Promise<string[]> {
  if (process.platform === 'win32') return [];
  const files = engineOf(address).files?.(address) ?? [];
  const said = await Promise.all(files.map(closeOne));
  return said.filter((sentence) => sentence !== null);
}

async function closeOne(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile() || (found.mode & OTHERS) === 0) return null;
  try {
    await chmod(file, found.mode & 0o700);
    return `${file} could be read by other users of this machine; now only its owner can.`;
  } catch {
    return `${file} can be read by other users of this machine, and is not this user's to change: run chmod 600 on it as its owner.`;
  }
}
