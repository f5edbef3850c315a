import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

// `node keeper.js LOG PROGRAM ARGUMENTS`: runs a server that ends when this program's standard input does, so however its
// parent dies. It has a process group of its own: Ctrl-C at the terminal is left to the parent. Prints its process id.

const GRACE_MS = 8000;

const [log = '', program = '', ...args] = process.argv.slice(2);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
const file = openSync(log, 'a');
const child = spawn(program, args, { detached: true, stdio: ['ignore', file, file] });
closeSync(file);
child.once('error', () => process.exit(127));
child.once('exit', (code, signal) => {
  signalAll('SIGKILL'); // what it has started and left
  process.exit(signal === null ? (code ?? 0) : 1);
});
process.stdout.write(`${child.pid}\n`);
process.stdin.resume().once('end', end).once('close', end);

let ending = false;
function end() {
  if (ending) return;
  ending = true;
  signalAll('SIGCONT');
  signalAll('SIGTERM');
  setTimeout(() => signalAll('SIGKILL'), GRACE_MS).unref();
}

/** @param {NodeJS.Signals} signal */
function signalAll(signal) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // It has ended.
  }
}
