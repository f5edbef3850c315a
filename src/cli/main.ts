import { systemClock } from '../kernel/clock.ts';
import { ERRORS } from '../kernel/errors.ts';
import { INTERRUPTED, OK } from './command.ts';
import { confirmAt } from './confirm.ts';
import { output } from './output.ts';
import { runCommandLine } from './program.ts';
import { readSettingsFile } from './settings-file.ts';

/** A terminal and npm may both pass on the same Ctrl-C: what comes so soon is no second one. */
const SAME_SIGNAL_MS = 1_000;
/**
 * Who waits for a database that hangs is not waited for: nothing is lost by it, running again is the repair. A server that was told
 * to end has then done what it was told.
 */
const PATIENCE_MS = 8_000;
const words = process.argv.slice(2);
const outOfPatience = words[0] === 'serve' ? OK : INTERRUPTED;

const interruption = new AbortController();
let firstAt = 0;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    const again = interruption.signal.aborted && Date.now() - firstAt > SAME_SIGNAL_MS;
    // The second one means: now, whatever is under way.
    if (again) process.exit(INTERRUPTED);
    firstAt ||= Date.now();
    interruption.abort();
    setTimeout(() => process.exit(outOfPatience), PATIENCE_MS).unref();
  });
}

for (const stream of [process.stdout, process.stderr]) {
  // Whoever read has gone, as `head` does: the work goes on. A disk that takes no results is a failure.
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') process.exitCode = ERRORS.DATABASE_FULL.exit;
  });
}

// biome-ignore lint/style/noProcessEnv: the one place where the environment enters; config/ reads it.
const env = process.env;
const context = {
  env,
  cwd: process.cwd(),
  out: output(process.stdout, process.stderr),
  clock: systemClock,
  signal: interruption.signal,
  confirm: confirmAt({ input: process.stdin, output: process.stderr }, interruption.signal),
};
const exitCode = await runCommandLine(words, context, () => {
  // What is set already counts more.
  Object.assign(env, { ...readSettingsFile(context.cwd), ...env });
});
process.exitCode ??= exitCode;
