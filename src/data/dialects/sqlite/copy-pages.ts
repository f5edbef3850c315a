import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { withCode } from './messages.ts';

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
 * Errors  `NEVER_QUIET` where the file is too large for that and is written all the time.
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
  const { totalPages } = await source.backup(to, {
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
  if (isWal) source.exec('commit');
  // The driver takes a file that it could not lock for one without pages.
  if (totalPages === 0 && statSync(source.name).size > 0) throw withCode('SQLITE_BUSY', 'busy');
  const copy = new Database(to);
  try {
    // A file by itself, without a log beside it.
    copy.pragma('journal_mode = delete');
  } finally {
    copy.close();
  }
}
