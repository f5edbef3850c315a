import { closeSync, openSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { copyFailed, failureOf, withCode } from './messages.ts';

/** Pages of the first step: about a tenth of a second. */
const FIRST_PAGES = 5_000;
/** A writer waits for a step: never longer than this, whatever the size of the file. Open WebUI waits five seconds. */
const LONGEST_STEP_MS = 1_000;
/** Each write of another process begins the copy anew; then so many times, and no more. */
const MOST_RESTARTS = 50;

/** Told to the main thread as the code of the failure. */
export const NEVER_QUIET = 'COPY_NEVER_QUIET';

/**
 * Copies every page as it was at one moment.
 *
 * With a write-ahead log the copy reads one moment while others write. With a rollback journal each step keeps writers
 * waiting, so that steps are short, and a write in between begins the copy anew: steps grow up to a second, by which a
 * file that can be read within it is copied whole.
 *
 * Errors  `NEVER_QUIET` where the file is too large for that and is written all the time; `copyFailed` where the copy
 *         cannot be written, which is no fault of the file.
 */
export async function copyPages(
  source: Database.Database,
  to: string,
  onProgress: (share: number) => void,
): Promise<void> {
  const isWal = source.pragma('journal_mode', { simple: true }) === 'wal';
  if (isWal) {
    source.exec('begin');
    source.prepare('select count(*) from sqlite_schema').get();
  }
  let pages = FIRST_PAGES;
  let left = Number.POSITIVE_INFINITY;
  let restarts = 0;
  let stepAt = performance.now();
  make(to);
  const copying = source.backup(to, {
    progress({ totalPages: all, remainingPages }) {
      const took = Math.max(1, performance.now() - stepAt);
      if (left - remainingPages < pages) {
        restarts += 1;
        if (restarts > MOST_RESTARTS) throw withCode(NEVER_QUIET, 'it never rests');
        const longest = Math.round((pages * LONGEST_STEP_MS) / took);
        pages = Math.max(pages, Math.min(pages * 2, longest));
      }
      left = remainingPages;
      stepAt = performance.now();
      onProgress(all === 0 ? 1 : 1 - remainingPages / all);
      return pages;
    },
  });
  const { totalPages } = await copying.catch(blameCopy);
  if (isWal) source.exec('commit');
  // The driver takes a file that it could not lock for one without pages.
  if (totalPages === 0 && statSync(source.name).size > 0) throw withCode('SQLITE_BUSY', 'busy');
  standAlone(to);
}

/** For its owner alone, whatever SQLite would make. */
function make(to: string): void {
  try {
    closeSync(openSync(to, 'a', 0o600));
  } catch (error) {
    throw copyFailed(failureOf(error).code ?? 'EIO');
  }
}

/** A file by itself, without a log beside it. */
function standAlone(to: string): void {
  try {
    const copy = new Database(to);
    try {
      copy.pragma('journal_mode = delete');
    } finally {
      copy.close();
    }
  } catch (error) {
    blameCopy(error);
  }
}

/** What only who writes can meet, and the file that is copied is only read. */
const OF_WRITING = /^SQLITE_(?:FULL|READONLY|IOERR_(?:WRITE|FSYNC|DIR_FSYNC|TRUNCATE|SHM))/;

function blameCopy(error: unknown): never {
  const { code } = failureOf(error);
  if (code === null || !OF_WRITING.test(code)) throw error;
  throw copyFailed(/^SQLITE_(?:FULL|IOERR_SHMSIZE)/.test(code) ? 'ENOSPC' : 'EIO');
}
