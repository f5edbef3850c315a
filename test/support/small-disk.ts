import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A disk of a few megabytes. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves no room on it; gives what takes that back. */
  fill(): () => void;
  /** Lets it be written, or no longer: nobody may have a file open for writing then. */
  remount(how: 'rw' | 'ro'): void;
}

/** Mounts one for a test; where that is not allowed the test is skipped with the reason. */
export function smallDisk(context: { skip(reason: string): never }): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'cogniforce-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    rmSync(folder, { recursive: true });
    context.skip('needs the right to mount a disk');
  }
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    fill() {
      const file = path.join(folder, 'something-else');
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(file, new Uint8Array(bavail * bsize));
      return () => rmSync(file);
    },
    remount: (how) => void execFileSync('mount', ['-o', `remount,${how}`, folder]),
  };
}
