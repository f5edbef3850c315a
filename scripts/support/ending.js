/** npm, the terminal and a process group may each deliver the same signal: one is enough. */
const SAME_SIGNAL_MS = 500;
const CHECK_PARENT_MS = 1000;

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
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    end('SIGTERM');
  }, CHECK_PARENT_MS);
  check.unref();
}
