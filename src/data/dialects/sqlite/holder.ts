import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { SqliteAddress } from '../../address.ts';
import { isRunning } from '../../is-running.ts';

/** SQLite's lock does not say whose it is: who migrates leaves a note beside the file. */
interface Note {
  readonly pid: number;
  readonly host: string;
  /** Instant. */
  readonly since: string;
}

/** Does the work with a note of who does it; one that a dead process left is written over. */
export async function noteHolder<T>(address: SqliteAddress, work: () => Promise<T>): Promise<T> {
  const note: Note = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  // Who may not write beside the file does his work all the same.
  await writeFile(placeOf(address), JSON.stringify(note)).catch(() => {});
  try {
    return await work();
  } finally {
    await rm(placeOf(address), { force: true }).catch(() => {});
  }
}

/** Whom a waiter waits for, in words. */
export async function holderOf(address: SqliteAddress): Promise<string> {
  const note = await read(address);
  if (note === null || (note.host === hostname() && !isRunning(note.pid))) return 'another program';
  return `process ${note.pid} on ${note.host} (since ${note.since.slice(11, 19)} UTC)`;
}

async function read(address: SqliteAddress): Promise<Note | null> {
  try {
    const { pid, host, since } = JSON.parse(await readFile(placeOf(address), 'utf8')) as Note;
    const isWhole = Number.isInteger(pid) && typeof host === 'string' && typeof since === 'string';
    return isWhole ? { pid, host, since } : null;
  } catch {
    // None, or half of one: the lock counts, not the note.
    return null;
  }
}

function placeOf({ file }: SqliteAddress): string {
  return `${file}-migrating`;
}
