import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.js';
import { checkThatNodeWillDo } from './node.js';
import { npm } from './npm.js';
import { root } from './root.js';
import { run, tail } from './run.js';

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string | string[], cpu?: string | string[],
 *   libc?: string | string[] }} LockedPackage
 * @typedef {Record<string, Record<string, string> | undefined>} Manifest
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/** npm writes it when everything else is in place, so it is the stamp of a whole installation. */
const WRITTEN_LAST = join(root, 'node_modules', '.package-lock.json');

/**
 * Makes node_modules what package-lock.json says, unless it is so already.
 *
 * @param {{ say: (line: string) => void }} options says one line, only where there is work
 */
export async function ensureInstalled({ say }) {
  const wanted = wantedPackages();
  if (isInstalled(wanted)) return;
  checkThatNodeWillDo(wanted.map(([name]) => name));
  say(`Installing ${wanted.length} packages (about a minute, once) ...`);
  // An installation that breaks off half-way must not look whole to the next start.
  rmSync(WRITTEN_LAST, { force: true });
  const [program, args] = npm();
  const { code, output } = await run(program, [
    ...args,
    'ci',
    // Built from sources, also where NODE_ENV=production would leave the tools out.
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
    // Without a network: half a minute until that is said, not more.
    '--fetch-retry-maxtimeout=10000',
  ]);
  if (code === 0) return;
  throw new Failure(explainInstall(output), { output: tail(output) });
}

/** Names and versions in the lock file that are for this machine. */
function wantedPackages() {
  const lock = /** @type {Lock} */ (readJson(join(root, 'package-lock.json')));
  if (lock === null) {
    throw new Failure(
      'package-lock.json is missing or damaged: take it from the repository again.',
    );
  }
  return Object.entries(lock.packages).filter(([name, entry]) => name !== '' && isForUs(entry));
}

/** @param {[string, LockedPackage][]} wanted */
function isInstalled(wanted) {
  const there = /** @type {Lock | null} */ (readJson(WRITTEN_LAST));
  if (there === null) return false;
  return (
    wanted.every(([name, { version }]) => there.packages[name]?.version === version) &&
    isLockUpToDate()
  );
}

/** Whether package.json asks for what the lock file answers; npm says best what is wrong if not. */
function isLockUpToDate() {
  const lock = /** @type {{ packages: Record<string, Manifest> } | null} */ (
    readJson(join(root, 'package-lock.json'))
  );
  const manifest = /** @type {Manifest | null} */ (readJson(join(root, 'package.json')));
  return ['dependencies', 'devDependencies', 'optionalDependencies'].every(
    (kind) =>
      JSON.stringify(sorted(manifest?.[kind])) ===
      JSON.stringify(sorted(lock?.packages['']?.[kind])),
  );
}

/** @param {Record<string, string> | undefined} names */
function sorted(names = {}) {
  return Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * An optional package that names no machine belongs to another optional one: npm alone knows whether
 * it comes.
 *
 * @param {LockedPackage} entry
 */
function isForUs({ optional = false, os, cpu, libc }) {
  if (optional && os === undefined && cpu === undefined) return false;
  return allows(os, process.platform) && allows(cpu, process.arch) && allows(libc, ourLibc());
}

/** npm's rule: `!name` excludes, any other list includes. @param {string | string[] | undefined} list @param {string} name */
function allows(list, name) {
  if (list === undefined) return true;
  const names = [list].flat();
  if (names.includes(`!${name}`)) return false;
  return names.every((one) => one.startsWith('!')) || names.includes(name);
}

/** @type {string | undefined} */
let libcOfThisMachine;

function ourLibc() {
  if (process.platform !== 'linux') return '';
  if (libcOfThisMachine === undefined) {
    const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
      /** @type {unknown} */ (process.report.getReport())
    );
    libcOfThisMachine = report.header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
  }
  return libcOfThisMachine;
}

/** @param {string} file @returns {unknown} null where the file is missing or no JSON */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @type {readonly [RegExp, string][]} */
const CAUSES = [
  [/ENOSPC/, 'The disk is full: free about 1 GB, then run this again.'],
  [
    /EACCES|EPERM|EROFS/,
    'The project folder cannot be written: take a copy that belongs to you, then run this again.',
  ],
  [
    /EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i,
    'The npm registry did not answer: check the network or the proxy, then run this again.',
  ],
  [/EINTEGRITY/, 'A package is not what package-lock.json expects: run npm cache clean --force.'],
  [
    /EUSAGE|lock file|lockfileVersion/i,
    'This npm does not accept package-lock.json: npm 11 does (npm install --global npm@11).',
  ],
  [/E401|E403|E404/, 'The npm registry refused a package: check the registry in your .npmrc.'],
];

/** One sentence on why `npm ci` failed. @param {string} output */
export function explainInstall(output) {
  const cause = CAUSES.find(([pattern]) => pattern.test(output));
  return cause?.[1] ?? 'The packages could not be installed: the lines above are what npm said.';
}
