import { readFileSync } from 'node:fs';

/** npm, the terminal and a process group may each deliver the same signal: one is enough. */
const SAME_SIGNAL_MS = 500;
const CHECK_NPM_MS = 1000;

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Calls `end` when this script is asked to end, and when the npm that started it is gone: whoever
 * kills npm means what it runs.
 *
 * @param {(signal: (typeof SIGNALS)[number]) => void} end
 */
export function whenEnding(end) {
  let last = 0;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      const now = Date.now();
      if (now - last > SAME_SIGNAL_MS) end(signal);
      last = now;
    });
  }
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = npmPid();
  const check = setInterval(() => {
    if (npmPid() === npm) return;
    clearInterval(check);
    if (last === 0) end('SIGTERM'); // else the same signal has reached us both
  }, CHECK_NPM_MS);
  check.unref();
}

/** Who started this script: its parent, or, where a shell stands between, the parent of that. */
function npmPid() {
  try {
    const [name = '', parent = ''] = statusOf(process.ppid);
    return /^(?:ba|da|z|k)?sh$/.test(name) ? Number(parent) : process.ppid;
  } catch {
    return process.ppid; // no /proc here: macOS' shell does not stand between, Windows has no orphans
  }
}

/** Name and parent of a process. @param {number} pid */
function statusOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return ['Name', 'PPid'].map(
    (key) => new RegExp(`^${key}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '',
  );
}
