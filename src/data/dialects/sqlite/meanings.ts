import type { Meaning } from '../failure.ts';

/** What keeps a file from being written, met or found out before. */
export const DISK_FULL: Meaning = ['DATABASE_FULL', 'cannot be written: the disk is full'];
/** What WAL makes impossible in such a folder. */
export const FOLDER_READ_ONLY: Meaning = [
  'DATABASE_READ_ONLY',
  'lies in a folder that cannot be written, as a database in WAL mode needs even for reading: make it writable, or use a copy',
];
/** The file system refuses every write. */
export const ON_READ_ONLY_SYSTEM: Meaning = [
  'DATABASE_READ_ONLY',
  'lies on a read-only file system',
];
/** The file's rights, or how it was opened, refuse every write. */
export const FILE_READ_ONLY: Meaning = [
  'DATABASE_READ_ONLY',
  'cannot be written: the file or this connection is for reading alone',
];
