import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.js';
import { root } from './root.js';

/** Runs the project, from a clone or from its package. README.md and package.json say the same: a test compares them. */
export const OLDEST = '22.18';

/** Begins with a clone, where `npm ci` brings a newer one to go on with; npm 11 needs about as much. */
export const OLDEST_TO_BEGIN = '20.20';

/** Folder of the package that brings Node.js for this machine, as the lock file names it. */
const PACKAGE = `node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/**
 * The Node.js to run the project with: the one that `npm ci` brings where there is one for this
 * machine, else the one that runs this script.
 *
 * Errors  a Failure when neither is new enough; better-sqlite3 would crash an older one.
 */
export function nodeBinary() {
  const brought = join(root, PACKAGE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(brought)) return brought;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw tooOld();
}

/**
 * Whether it is worth installing: a minute is too long to wait for a refusal.
 *
 * @param {readonly string[]} packages that are going to be installed, as the lock file names them
 */
export function checkThatNodeWillDo(packages) {
  const oldest = packages.includes(PACKAGE) ? OLDEST_TO_BEGIN : OLDEST;
  if (!isNewEnough(process.versions.node, oldest)) throw tooOld(oldest);
}

/**
 * @param {string} version as in `process.versions.node`
 * @param {string} oldest that will do
 */
export function isNewEnough(version, oldest = OLDEST) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

function tooOld(oldest = OLDEST) {
  return new Failure(
    `Cogniforce needs Node.js ${oldest} or newer and this is ${process.versions.node}: ` +
      'install a newer one from https://nodejs.org, then run this again.',
    { exitCode: 69 },
  );
}
