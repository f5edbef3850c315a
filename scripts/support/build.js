import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { Failure } from './failure.js';
import { nodeBinary } from './node.js';
import { root } from './root.js';
import { run, tail } from './run.js';

const DIST = join(root, 'dist');
const STAMP = 'built-from';
const CONFIGURATION = [
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.dashboard.json',
  'vite.config.ts',
  'vite.server.config.ts',
  'scripts/support/build.js',
];

/** Builds unless dist/ was built from exactly these sources. @param {{ say: (line: string) => void }} options */
export async function ensureBuilt({ say }) {
  if (!isBuilt()) await build({ say, check: false });
}

/**
 * Builds server and dashboard into dist/.
 *
 * Everything is made in a folder aside and moved when it is whole: a build that fails or is killed
 * leaves the one before as it was, and no file of a deleted source survives.
 *
 * Types are checked on demand: it takes most of the time, `npm test` does it anyway, and a person who
 * only wants to start has nothing from it.
 *
 * @param {{ say: (line: string) => void, check: boolean }} options
 */
export async function build({ say, check }) {
  say('Building ...');
  const hash = hashOfSources();
  const aside = join(root, 'node_modules', '.cache', 'cogniforce');
  removeLeftovers(aside);
  const made = join(aside, `build-${process.pid}`);
  mkdirSync(made, { recursive: true });
  try {
    const outcomes = await Promise.all([
      ...(check ? [tool('typescript/bin/tsc', ['-p', 'tsconfig.json'])] : []),
      vite('vite.server.config.ts', made),
      vite('vite.config.ts', join(made, 'dashboard')),
    ]);
    const failed = outcomes.find(({ code }) => code !== 0);
    if (failed !== undefined) throw explained(failed.output);
    writeFileSync(join(made, STAMP), hash);
    rmSync(DIST, { recursive: true, force: true });
    renameSync(made, DIST);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function isBuilt() {
  const stamp = join(DIST, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources();
}

/** @param {string} configuration @param {string} outDir */
function vite(configuration, outDir) {
  return tool('vite/bin/vite.js', [
    'build',
    '--logLevel=warn',
    `--config=${configuration}`,
    `--outDir=${outDir}`,
  ]);
}

/** @param {string} script below node_modules @param {readonly string[]} args */
function tool(script, args) {
  return run(nodeBinary(), [join(root, 'node_modules', script), ...args], {
    env: { NODE_ENV: 'production' },
  });
}

/** @param {string} output */
function explained(output) {
  const sentence = output.includes('ENOSPC')
    ? 'The disk is full: free some space, then run this again.'
    : 'The build failed: the lines above say where.';
  return new Failure(sentence, { output: tail(output) });
}

/** SHA-256 over names and contents of all that goes into dist/. */
function hashOfSources() {
  const hash = createHash('sha256');
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  for (const file of [...CONFIGURATION, ...sources.sort()]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** What builds that were killed have left. @param {string} aside */
function removeLeftovers(aside) {
  if (!existsSync(aside)) return;
  for (const name of readdirSync(aside)) {
    const pid = Number(/^build-(\d+)$/.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) rmSync(join(aside, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
