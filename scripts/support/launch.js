import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { whenEnding } from './ending.js';
import { nodeBinary } from './node.js';
import { COMPILED } from './root.js';

const END_WITH_PARENT = new URL('./end-with-parent.js', import.meta.url).href;

/**
 * Runs one of our programs in the terminal as if it had been started there, until it ends.
 *
 * It has a process group of its own, so that each signal reaches it once, from here; when this
 * process dies without a word, the program notices and ends too.
 *
 * @param {string} file a .js or .ts file
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code, 128 + n where signal n ended it
 */
export function launch(file, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(nodeBinary(), ['--import', END_WITH_PARENT, file, ...args], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { NODE_COMPILE_CACHE: COMPILED, ...process.env },
      detached: process.platform !== 'win32',
    });
    whenEnding((signal) => child.kill(signal));
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}
