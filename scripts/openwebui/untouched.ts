import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Checks } from './checks.ts';
import { processNow, type Wrapper } from './figures.ts';
import type { DataPlace } from './place-of-data.ts';
import type { OpenWebui } from './server.ts';

/** Whatever Open WebUI still writes after the last answer. */
const QUIET_MS = 1500;

/**
 * Reads with Cogniforce while Open WebUI is halted, so that every change of the database would be ours, and shows that there
 * is none: by what is in the tables, by the log of the server, by what the process asked the system for.
 */
export async function checkUntouched(
  openwebui: OpenWebui,
  place: DataPlace,
  checks: Checks,
): Promise<void> {
  await sleep(QUIET_MS);
  place.logged();
  openwebui.process.freeze();
  try {
    const before = await place.digest();
    const trace = place.engine === 'sqlite' ? startTrace() : null;
    try {
      const { status } = await processNow(place.databases, trace);
      checks.same('cogniforce process', 'completed', status);
      checks.same('SHA-256 of all rows is the same after it', before, await place.digest());
      const logged = place.logged();
      if (logged !== null) {
        checks.same('statements of ours that wrote, by the log of PostgreSQL', [], logged.writes);
        checks.same('statements of ours in that log', true, logged.statements > 0);
      }
      if (trace !== null) checks.same('writes to the file, by strace', [], trace.writes());
    } finally {
      trace?.remove();
    }
  } finally {
    openwebui.process.thaw();
  }
}

interface Trace extends Wrapper {
  writes(): string[];
  remove(): void;
}

const WRITING = 'pwrite64,pwritev,write,writev,ftruncate,fallocate,rename,unlink';
/** The index of the log beside the file, which readers of a file in WAL mode share with writers; no data is in it. */
const SHARED_INDEX = /webui\.db-shm/;

/** Null where there is no strace, or it may not look. */
function startTrace(): Trace | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const command = folders.map((folder) => join(folder, 'strace')).find((each) => existsSync(each));
  if (command === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'cogniforce-trace-'));
  const file = join(folder, 'calls');
  return {
    ...{ command, args: ['-f', '-y', '-qq', '-o', file, '-e', `trace=${WRITING}`] },
    writes: () =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.includes('webui.db') && !SHARED_INDEX.test(line)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
