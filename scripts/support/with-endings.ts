import { constants } from 'node:os';
import { whenEnding } from './ending.js';
import { type Endings, newEndings } from './endings.ts';

/** Runs the body of a script, which gives its exit code, and ends what it has started however it ends: Ctrl-C, too. */
export async function withEndings(body: (endings: Endings) => Promise<number>): Promise<number> {
  const endings = newEndings();
  let isEnding = false;
  whenEnding((signal) => {
    isEnding = true;
    endings.all().finally(() => process.exit(128 + constants.signals[signal]));
  });
  try {
    return await body(endings);
  } catch (error) {
    if (!isEnding) throw error;
    return await new Promise<number>(() => {}); // the ground it stood on is being taken away
  } finally {
    if (!isEnding) await endings.all();
  }
}
