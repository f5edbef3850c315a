import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Endings } from './endings.ts';

const SWEEPER = fileURLToPath(new URL('./sweeper.js', import.meta.url));

/** A folder that is gone when we are, however that happens; with `keep` the same one at every run. */
export function workFolder(name: string, endings: Endings, keep = false): string {
  const folder = keep ? join(tmpdir(), name) : mkdtempSync(join(tmpdir(), `${name}-`));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755); // PostgreSQL and PgBouncer do not run as root, and have to come through
  if (keep) return folder;
  const sweeper = spawn(process.execPath, [SWEEPER, folder], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  endings.add(async () => {
    const swept = once(sweeper, 'exit');
    sweeper.stdin.end();
    await swept;
  });
  return folder;
}
