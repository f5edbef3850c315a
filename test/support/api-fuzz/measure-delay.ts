// Loaded before a server that is being measured: how late its event loop is, from SIGUSR2 to the end.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const { EVENT_LOOP_DELAY_FILE: file } = process.env;
const RESOLUTION_MS = 10;
const MS = 1e6;

// Its readers inherit the option, and are not what answers.
if (isMainThread && file !== undefined && /[/\\]main\.[jt]s$/.test(process.argv[1] ?? '')) {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  process.on('SIGUSR2', () => delays.reset());
  process.on('exit', () => {
    const ms = (nanoseconds: number) => Math.round(nanoseconds / MS);
    writeFileSync(file, JSON.stringify({ p99: ms(delays.percentile(99)), max: ms(delays.max) }));
  });
}
