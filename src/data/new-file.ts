import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { CogniforceError } from '../kernel/errors.ts';
import { systemFailure } from '../kernel/system-failure.ts';
import { isRunning } from './is-running.ts';

/** What a SQLite file may have beside it. */
const COMPANIONS = ['-journal', '-wal', '-shm'];

/**
 * Lets `write` fill a file beside `file`, and puts it in its place when it is whole and on the disk. The folder is made
 * when it is missing.
 *
 * Whoever looks sees the old file or the new one. A process that dies leaves only its unfinished file, which a later call
 * takes away.
 *
 * Errors  DATABASE_FULL, DATABASE_READ_ONLY where the file system refuses; those of `write`.
 */
export async function writeWhole(
  file: string,
  write: (unfinished: string) => Promise<void>,
): Promise<void> {
  const unfinished = `${file}.making-${process.pid}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await sweep(file);
    await write(unfinished);
    await flush(unfinished);
    // A write-ahead log of the old file must never be taken for one of the new.
    await remove(file, COMPANIONS);
    await rename(unfinished, file);
    await flushFolder(path.dirname(file));
  } catch (error) {
    await remove(unfinished, ['', ...COMPANIONS]).catch(() => {}); // what went wrong first is what is told
    throw toFileError(error, file);
  }
}

/** Why the file system refuses, as the end of a sentence, and what to do. */
type Refusal = readonly [reason: string, remedy: string];

const FULL: Refusal = [
  'the disk is full',
  'Free some disk space there, or name a file in another place.',
];
const NOT_ALLOWED: Refusal = [
  'this user may not write there',
  'Make its folder writable for this user, or name a file in another place.',
];
const NO_FOLDER: Refusal = ['its folder is a file', 'Name a file in a folder.'];
const TOO_MANY: Refusal = [
  'too many files are open',
  'Raise the limit of open files (ulimit -n), or run it again when less is going on.',
];

const REFUSALS: Readonly<Record<string, Refusal>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: ['it lies on a read-only file system', 'Name a file in another place.'],
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EEXIST: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  EISDIR: ['it is a folder', 'Name a file in it.'],
  ENOENT: ['its folder cannot be made', 'Make its folder, or name a file in another one.'],
  EIO: ['the disk reports an error', 'Check the disk, or name a file on another one.'],
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
};

/** What the file system said of a file that was to be made, as a failure that a person can act on; all else as it is. */
export function toFileError(error: unknown, file: string): unknown {
  const { code, syscall } = systemFailure(error);
  if (error instanceof CogniforceError || code === null) return error;
  const known = REFUSALS[code];
  if (known === undefined && syscall === null) return error;
  const [reason, remedy] = known ?? [
    `the file system says ${code}`,
    'Name a file in another place.',
  ];
  return new CogniforceError(
    known === FULL ? 'DATABASE_FULL' : 'DATABASE_READ_ONLY',
    `${file} cannot be written: ${reason}.`,
    { file, code, remedy },
    { cause: error },
  );
}

/** The number of its process, and what a dump or SQLite keeps beside it. */
const UNFINISHED =
  /^(?<of>.+)\.(?:making|restoring)-(?<owner>\d+)(?:\.copy)?(?:-journal|-wal|-shm)?$/;
/** In a folder that machines share a number says nothing of another one's process, which writes all the time. */
const UNTOUCHED_MS = 3_600_000;

/**
 * Takes away what processes left that are gone: of this file at once, of others in its folder after an hour, since a
 * backup bears its time in its name and is never made under the same one again.
 */
export async function sweep(file: string): Promise<void> {
  const folder = path.dirname(file);
  const names = await readdir(folder).catch(() => []);
  const found = names.flatMap((name) => {
    const { of, owner } = UNFINISHED.exec(name)?.groups ?? {};
    return of === undefined ? [] : [{ place: path.join(folder, name), of, owner: Number(owner) }];
  });
  for (const { place, of, owner } of found) {
    // What this very process left is of a call that has ended.
    if (owner !== process.pid && isRunning(owner)) continue;
    if (of === path.basename(file)) {
      await rm(place, { force: true });
      continue;
    }
    const together = found.filter((each) => each.of === of && each.owner === owner);
    const touched = await Promise.all(together.map((each) => touchedAt(each.place)));
    // One that may not be taken away is in nobody's way.
    if (Date.now() - Math.max(...touched) > UNTOUCHED_MS) await rm(place).catch(() => {});
  }
}

/** 0: it is gone. */
async function touchedAt(place: string): Promise<number> {
  return (await stat(place).catch(() => null))?.mtimeMs ?? 0;
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The new name, too; not every system lets a folder be flushed. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

async function remove(file: string, endings: readonly string[]): Promise<void> {
  for (const ending of endings) await rm(`${file}${ending}`, { force: true });
}
