import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { whenEnding } from './ending.js';
import { root } from './root.js';

/** Lines of a failed program that are shown. */
const TAIL = 40;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let ending = false;

/**
 * Runs a program to its end and keeps what it says.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, echo?: boolean }} [options] echo: show its output while it runs
 * @returns {Promise<{ code: number, output: string }>} code 127 when it could not be started
 */
export function run(program, args, { env = {}, echo = false } = {}) {
  endWithUs();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    /** @type {Buffer[]} */
    const chunks = [];
    const keep = (/** @type {Buffer} */ chunk) => {
      chunks.push(chunk);
      if (echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const finish = (/** @type {number} */ code, more = '') => {
      running.delete(child);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + more });
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code, signal) =>
      finish(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}

/**
 * The last lines of a program's output, without the empty ones.
 *
 * @param {string} output
 */
export function tail(output, lines = TAIL) {
  return output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-lines)
    .join('\n');
}

/** Whoever ends this script ends what it runs: nothing goes on unseen. */
function endWithUs() {
  if (ending) return;
  ending = true;
  whenEnding((signal) => {
    if (running.size === 0) return; // a program that `launch` started has the word
    for (const child of running) child.kill('SIGTERM');
    process.exit(128 + constants.signals[signal]);
  });
}
