import { open } from 'node:fs/promises';
import { damaged } from './dump-format.ts';

/**
 * Makes sure that a SQLite file is as long as it says at its beginning.
 *
 * Source  https://sqlite.org/fileformat2.html, 1.3
 * Errors  BACKUP_DAMAGED.
 */
export async function compareLength(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(100), 0, 100, 0);
    const pageSize = buffer.readUInt16BE(16) === 1 ? 65_536 : buffer.readUInt16BE(16);
    // What a version before 3.7 wrote last has no number of pages.
    const isNoted = buffer.readUInt32BE(24) === buffer.readUInt32BE(92);
    const pages = isNoted ? buffer.readUInt32BE(28) : 0;
    const { size } = await handle.stat();
    if (bytesRead < 100 || size < pages * pageSize) throw damaged(file, 'it was cut off');
  } finally {
    await handle.close();
  }
}
