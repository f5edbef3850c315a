import { constants } from 'node:os';
import { whenEnding } from './ending.js';
import { type Endings, newEndings } from './endings.ts';

/**
 * Runs the body of a script that can stop by itself: asked to end, it ends what is under way and takes away what it made; asked a
 * second time, it ends at once. Gives its exit code.
 */
export async function untilStopped(
  body: (endings: Endings, signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const stop = new AbortController();
  const endings = newEndings();
  whenEnding((signal) => {
    if (stop.signal.aborted) process.exit(128 + constants.signals[signal]);
    stop.abort();
    process.exitCode = 128 + constants.signals[signal];
  });
  try {
    return await body(endings, stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.error('Stopped.');
    return Number(process.exitCode);
  } finally {
    await endings.all();
  }
}
