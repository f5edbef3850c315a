import type { Meaning } from '../failure.ts';

/** What keeps a file from being written, met or found out before. */
export const DISK_FULL: Meaning = ['DATABASE_FULL', 'cannot be written: the disk is full'];
export const FOLDER_READ_ONLY: Meaning = [
  'DATABASE_READ_ONLY',
  'lies in a folder that cannot be written, as a database in WAL mode needs even for reading: make it writable, or use a copy',
];
export const ON_READ_ONLY_SYSTEM: Meaning = [
  'DATABASE_READ_ONLY',
  'lies on a read-only file system',
];
export const FILE_READ_ONLY: Meaning = [
  'DATABASE_READ_ONLY',
  'cannot be written: the file or this connection is for reading alone',
];
