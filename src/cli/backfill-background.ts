import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '../app.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { backfillProgress } from './backfill-words.ts';
import type { CommandContext } from './command.ts';
import { resultText } from './process-words.ts';

/** How often it is looked whether a backfill waits for somebody to carry it on. */
const LOOK_MS = 1_000;
/** After a part that failed; each time twice as long, up to the most. */
const AGAIN_MS = { first: 30_000, most: 3_600_000 };

/** Carries on every backfill that goes on and that nobody carries out, part after part, until the signal. */
export async function carryOnBackfills(
  { out, signal }: Pick<CommandContext, 'out' | 'signal'>,
  app: App,
): Promise<void> {
  const progress = backfillProgress(() => performance.now());
  let againMs = AGAIN_MS.first;
  while (!signal.aborted) {
    let waitMs = LOOK_MS;
    try {
      const started = await app.backfills.nextSegment({
        signal,
        onProgress: (counts) => out.progress(progress(counts)),
      });
      const ended = await started?.result;
      if (ended !== undefined) out.note(`Backfill: ${resultText(ended)}`);
      if (ended?.status === 'failed') [waitMs, againMs] = [againMs, doubled(againMs)];
      else if (ended !== undefined) againMs = AGAIN_MS.first;
    } catch (error) {
      if (!(error instanceof CogniforceError)) throw error;
      // Another run was quicker: that is none of a person's business.
      if (error.code !== 'RUN_IN_PROGRESS') {
        out.note(`The backfill waits: ${error.message} ${error.hint}`);
        [waitMs, againMs] = [againMs, doubled(againMs)];
      }
    }
    await sleep(waitMs, undefined, { signal }).catch(() => undefined);
  }
}

function doubled(ms: number): number {
  return Math.min(2 * ms, AGAIN_MS.most);
}
