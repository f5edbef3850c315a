import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../kernel/clock.ts';
import { INTERRUPTED } from './command.ts';
import { output } from './output.ts';
import { runCommandLine } from './program.ts';

const interruption = new AbortController();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second one means: now, whatever is under way. Nothing is lost by it, running again is the repair.
    if (interruption.signal.aborted) process.exit(INTERRUPTED);
    interruption.abort();
  });
}

const settings = join(process.cwd(), '.env');
if (existsSync(settings)) process.loadEnvFile(settings);

process.exitCode = await runCommandLine(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  out: output(process.stdout, process.stderr),
  clock: systemClock,
  signal: interruption.signal,
});
