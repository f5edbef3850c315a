import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.js';
import { root } from './root.js';

const OLDEST = [22, 18];

/**
 * The Node.js to run the project with: the one that `npm ci` brings where there is one for this
 * machine, else the one that runs this script.
 *
 * Errors  a Failure when neither is new enough; better-sqlite3 would crash an older one.
 */
export function nodeBinary() {
  const brought = broughtNode();
  if (brought !== null) return brought;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Failure(
    `Cogniforce needs Node.js ${OLDEST.join('.')} or newer and this is ${process.versions.node}: ` +
      'install a newer one from https://nodejs.org, then run this again.',
  );
}

/** @returns {string | null} path of the Node.js in node_modules */
function broughtNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', file);
  return existsSync(path) ? path : null;
}

/** @param {string} version as in `process.versions.node` */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
