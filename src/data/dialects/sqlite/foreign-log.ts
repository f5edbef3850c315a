import { renameSync, rmSync, statSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
import { systemFailure } from '../../../kernel/system-failure.ts';
import { fileIdentity } from './file-identity.ts';

/** A file that was open, and the log that lay beside it then. */
interface Seen {
  readonly file: string;
  readonly identity: string;
  readonly log: string | null;
}

/** Null: none lies there. */
function identityAt(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? null : fileIdentity(found);
}

/**
 * Remembers which write-ahead log belongs to which file.
 *
 * SQLite knows a log by its name alone: where another file was put in the place of one that was in use, it would write into
 * that file what was meant for the one before, which destroys it.
 */
export function logKeeper() {
  let seen: Seen | null = null;
  return {
    /** Notes what lies there while the file is open. */
    note(file: string, identity: string): void {
      seen = { file, identity, log: identityAt(`${file}-wal`) };
    },

    /** Puts the log of the file that was there before out of the way of the one that is about to be opened. */
    setAside(file: string, identity: string): void {
      if (seen === null || seen.file !== file || seen.identity === identity) return;
      const { log } = seen;
      if (log === null || identityAt(`${file}-wal`) !== log) return;
      const moved = `${file}-wal.moved-${process.pid}-${threadId}`;
      if (!moveAway(`${file}-wal`, moved)) return;
      if (identityAt(moved) !== log) {
        // Another connection was quicker, and has opened the new file: this log is the one that it writes.
        renameSync(moved, `${file}-wal`);
        return;
      }
      rmSync(`${file}-shm`, { force: true });
      // Kept, since the file before may only have been moved away.
      renameSync(moved, `${file}-wal.replaced`);
    },
  };
}

/** False: it is not there any more. */
function moveAway(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (systemFailure(error).code === 'ENOENT') return false;
    throw error;
  }
}
