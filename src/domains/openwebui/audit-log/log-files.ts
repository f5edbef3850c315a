import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { CogniforceError } from '../../../kernel/errors.ts';
import { type Packing, textOf } from './log-text.ts';

/** A file on the disk that the log is, or was, written to. */
export interface LogFileOnDisk {
  readonly path: string;
  readonly name: string;
  readonly packing: Packing;
  readonly bytes: number;
  /** When it was last written, epoch milliseconds; renaming leaves that alone. */
  readonly writtenMs: number;
}

/**
 * The files that the log was written to before, the oldest first: `audit.2026-11-30_05-13-22_123456.log.zip` as Open WebUI
 * rotates, `audit.log.1`, `audit.log-20261130.gz` and the like as others do.
 *
 * A compressed one is left out while the same file lies beside it as it was: it is just being made.
 *
 * Errors: AUDIT_LOG_UNREADABLE where the folder cannot be listed.
 */
export async function rotatedFiles(path: string): Promise<LogFileOnDisk[]> {
  const folder = dirname(path);
  const names = await readdir(folder).catch((error: unknown) => {
    throw unreadable(path, codeOf(error));
  });
  const there = new Set(names);
  const rotated = names.filter((name) => {
    const isBeingPacked = PACKED.test(name) && there.has(name.replace(PACKED, ''));
    return isRotationOf(name, basename(path)) && !isBeingPacked;
  });
  const found = await Promise.all(rotated.map((name) => seen(folder, name)));
  return found
    .filter((each) => each !== null)
    .sort((a, b) => a.writtenMs - b.writtenMs || (a.name < b.name ? -1 : 1));
}

const PACKED = /\.(zip|gz)$/;

function isRotationOf(name: string, current: string): boolean {
  if (name === current) return false;
  const extension = extname(current);
  const stem = current.slice(0, current.length - extension.length);
  const plain = name.replace(PACKED, '');
  const isDated = plain.startsWith(`${stem}.`) && plain.endsWith(extension) && plain !== current;
  return (
    isDated || (/^[.-]\d[\w.-]*$/.test(plain.slice(current.length)) && plain.startsWith(current))
  );
}

async function seen(folder: string, name: string) {
  const path = join(folder, name);
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) return null;
  const packing = name.endsWith('.zip') ? 'zip' : name.endsWith('.gz') ? 'gzip' : 'plain';
  const writtenMs = Math.floor(found.mtimeMs);
  return { path, name, packing, bytes: found.size, writtenMs } as const;
}

/**
 * An open file of the log, never one that reading would wait for (a pipe, a device). Errors: AUDIT_LOG_UNREADABLE; null where
 * it is not there.
 */
export async function openLog(path: string): Promise<FileHandle | null> {
  let file: FileHandle;
  try {
    // A pipe without a writer would hold up whoever opens it.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return null;
    throw unreadable(path, code);
  }
  const found = await file.stat();
  if (found.isFile()) return file;
  await file.close();
  throw unreadable(path, found.isDirectory() ? 'EISDIR' : 'SPECIAL');
}

/** No line of the log is as short, and the first one has a random id: so no two files have the same beginning. */
const LEAST_BEGINNING = 64;
const LONGEST_BEGINNING = 64 * 1024;
const NEWLINE = 0x0a;

/**
 * SHA-256 of the first line of a file, which stays the same however it is renamed or compressed; null while the line is not
 * complete. Of a very long one the beginning.
 */
export async function fingerprintOf(file: FileHandle, packing: Packing): Promise<string | null> {
  let beginning = Buffer.alloc(0);
  for await (const piece of textOf(file, packing, 0)) {
    beginning = Buffer.concat([beginning, piece.subarray(0, LONGEST_BEGINNING)]);
    const end = beginning.indexOf(NEWLINE, LEAST_BEGINNING);
    if (end !== -1 && end < LONGEST_BEGINNING) return digestOf(beginning.subarray(0, end));
    if (beginning.length >= LONGEST_BEGINNING) {
      return digestOf(beginning.subarray(0, LONGEST_BEGINNING));
    }
  }
  return null;
}

/** SHA-256, 64 hex digits. */
export function digestOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'UNKNOWN';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder',
  SPECIAL: 'is no ordinary file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENOTDIR: 'is not there',
};

/** What is wrong with the file that the settings name. */
export function unreadable(path: string, code: string): CogniforceError {
  const reason = REASONS[code] ?? `cannot be read (${code})`;
  return new CogniforceError(
    'AUDIT_LOG_UNREADABLE',
    `The file of OPENWEBUI_AUDIT_LOG, ${path}, ${reason}.`,
  );
}
