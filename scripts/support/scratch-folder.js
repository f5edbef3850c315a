import { mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { availableMemory } from 'node:process';

/** A file system in memory that Linux has anyway. */
const MEMORY = '/dev/shm';
/** A whole run takes less than one of them. */
const ROOM = 4 * 2 ** 30;
const NAME = 'cogniforce-tests-';

/**
 * Gives `work` a folder for what tests leave for a moment, and removes it afterwards: in memory where there is room,
 * since thousands of small databases are made and removed in it, else where the system has its temporary files.
 *
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withScratchFolder(work) {
  const parent = memoryHasRoom() ? MEMORY : tmpdir();
  removeLeftovers(parent);
  const folder = join(parent, `${NAME}${process.pid}`);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // The test's PostgreSQL is another user where root runs the tests, and has to get through.
  mkdirSync(folder, { mode: 0o755 });
  process.once('exit', remove);
  try {
    return await work(folder);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

function memoryHasRoom() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ROOM && availableMemory() > 2 * ROOM;
  } catch {
    return false; // no Linux
  }
}

/** What runs that were killed have left. @param {string} parent */
function removeLeftovers(parent) {
  for (const name of readdirSync(parent)) {
    const pid = Number(name.startsWith(NAME) ? name.slice(NAME.length) : Number.NaN);
    if (pid > 0 && !isAlive(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
