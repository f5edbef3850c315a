import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../kernel/clock.ts';
import { INTERRUPTED } from './command.ts';
import { output } from './output.ts';
import { runCommandLine } from './program.ts';

/** A terminal and npm may both pass on the same Ctrl-C: what comes so soon is no second one. */
const SAME_SIGNAL_MS = 1_000;

const interruption = new AbortController();
let firstAt = 0;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    const again = interruption.signal.aborted && Date.now() - firstAt > SAME_SIGNAL_MS;
    // The second one means: now, whatever is under way. Nothing is lost by it, running again is the repair.
    if (again) process.exit(INTERRUPTED);
    firstAt ||= Date.now();
    interruption.abort();
  });
}

const settings = join(process.cwd(), '.env');
if (existsSync(settings)) process.loadEnvFile(settings);

process.exitCode = await runCommandLine(process.argv.slice(2), {
  // biome-ignore lint/style/noProcessEnv: the one place where the environment enters; config.ts reads it.
  env: process.env,
  cwd: process.cwd(),
  out: output(process.stdout, process.stderr),
  clock: systemClock,
  signal: interruption.signal,
});
