import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Holder } from '../domains/cogniforce/index.ts';
import { systemFailure } from '../kernel/system-failure.ts';

/** Runs that this process is carrying out: a lease of another run under its name is one that it could not give back. */
const carriedOut = new Set<string>();

/** Notes that this process carries out a run, until what it gives is called. */
export function carryingOut(runId: string): () => void {
  carriedOut.add(runId);
  return () => carriedOut.delete(runId);
}

/** What tells this process from all others, now and before, as far as the system lets it be told. */
export const thisProcess: Holder = Object.freeze({
  host: hostOf(),
  processId: process.pid,
  processStarted: startOf(process.pid),
});

/** How a process that holds a run is; `unknown`: it runs where its number says nothing here. */
export type Life = 'alive' | 'dead' | 'unknown';

/** Whether the process that holds this run still lives, as far as it can be told from here. */
export function lifeOf({ runId, ...lease }: Holder & { readonly runId: string }): Life {
  const { host, processId: id, processStarted: started } = lease;
  if (host === null || id === null || host !== thisProcess.host) return 'unknown';
  if (id === process.pid && (started === null || started === thisProcess.processStarted)) {
    return carriedOut.has(runId) ? 'alive' : 'dead';
  }
  if (!isThere(id)) return 'dead';
  const now = startOf(id);
  if (started === null || now === null) return 'unknown';
  return now === started ? 'alive' : 'dead';
}

/** A number of a process means the same where kernel, boot and the space of numbers (a container has its own) are the same. */
function hostOf(): string {
  const parts = [hostname(), read('/proc/sys/kernel/random/boot_id'), pidSpace()];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function pidSpace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}

function isThere(id: number): boolean {
  try {
    process.kill(id, 0);
  } catch (error) {
    return systemFailure(error).code === 'EPERM';
  }
  return stat(id)?.state !== 'Z';
}

function startOf(id: number): string | null {
  return stat(id)?.started ?? null;
}

/** Of Linux; null elsewhere. The name of the program, in brackets, may hold anything. */
function stat(id: number): { readonly state: string; readonly started: string } | null {
  const text = read(`/proc/${id}/stat`);
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields?.[0], fields?.[19]];
  return state === undefined || started === undefined ? null : { state, started };
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}
