import { mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotBeTried } from './fault.ts';

/** A clock that processes have instead of the machine's, and that can be set while they run. */
export interface InjectedClock {
  /** Settings of those who are to have it. */
  readonly env: Readonly<Record<string, string>>;
  /** Epoch milliseconds. */
  now(): number;
  /** Sets it; from then on it goes as every clock does. Resolves when all have it. */
  set(ms: number): Promise<void>;
}

/** How long a process may keep what the clock said last. */
const KEPT_SECONDS = 1;

/**
 * A clock for processes that begin later: what a program asks the system for, SQLite included, comes from libfaketime.
 * What counts how long something takes goes on as it does, as on a real machine whose clock is set.
 *
 * Errors: CannotBeTried.
 */
export function injectedClock(parent: string, startMs: number): InjectedClock {
  const library = findLibrary();
  if (library === null) {
    throw new CannotBeTried('needs libfaketime (Debian and Ubuntu: apt-get install faketime)');
  }
  const file = join(mkdtempSync(join(parent, 'clock-')), 'offset');
  let offSeconds = 0;
  const write = (ms: number) => {
    offSeconds = Math.round((ms - Date.now()) / 1000);
    writeFileSync(`${file}.new`, `${offSeconds < 0 ? '' : '+'}${offSeconds}\n`);
    renameSync(`${file}.new`, file);
  };
  write(startMs);
  return {
    env: {
      ...{ LD_PRELOAD: library, FAKETIME_TIMESTAMP_FILE: file },
      ...{ FAKETIME_CACHE_DURATION: `${KEPT_SECONDS}`, NO_FAKE_STAT: '1' },
      ...{ DONT_FAKE_MONOTONIC: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1' },
    },
    now: () => Date.now() + offSeconds * 1000,
    async set(ms) {
      write(ms);
      await sleep(KEPT_SECONDS * 1000);
    },
  };
}

const FOLDERS = ['/usr/lib', '/usr/lib64', '/usr/local/lib'];

/** The one for programs with threads. */
function findLibrary(): string | null {
  const found = FOLDERS.flatMap((folder) => [folder, ...inside(folder)])
    .flatMap((folder) => inside(join(folder, 'faketime')))
    .find((file) => file.endsWith('/libfaketimeMT.so.1'));
  return found ?? null;
}

function inside(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** A module after which every `Date` of the process is so much later: for one process, which ends soon. */
export function clockOff(ms: number): string {
  const code = `
    const True = Date;
    globalThis.Date = class extends True {
      constructor(...given) { given.length === 0 ? super(True.now() + ${ms}) : super(...given); }
      static now() { return True.now() + ${ms}; }
    };`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
