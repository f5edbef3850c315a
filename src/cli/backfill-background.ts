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

type Context = Pick<CommandContext, 'out' | 'signal'>;

/** Carries on every backfill that goes on and that nobody carries out, part after part, until the signal. */
export async function carryOnBackfills(context: Context, app: App): Promise<void> {
  const { signal } = context;
  const progress = backfillProgress(() => performance.now());
  for (let againMs = AGAIN_MS.first; !signal.aborted; ) {
    const went = await nextPart(context, app, progress);
    const waitMs = went === 'wrong' ? againMs : LOOK_MS;
    if (went === 'well') againMs = AGAIN_MS.first;
    if (went === 'wrong') againMs = Math.min(2 * againMs, AGAIN_MS.most);
    await sleep(waitMs, undefined, { signal }).catch(() => undefined);
  }
}

async function nextPart(
  { out, signal }: Context,
  app: App,
  progress: ReturnType<typeof backfillProgress>,
): Promise<'nothing' | 'well' | 'wrong'> {
  try {
    const onProgress = (counts: Parameters<typeof progress>[0]) => out.progress(progress(counts));
    const started = await app.backfills.nextSegment({ signal, onProgress });
    if (started === null) return 'nothing';
    const ended = await started.result;
    out.note(`Backfill: ${resultText(ended)}`);
    return ended.status === 'failed' ? 'wrong' : 'well';
  } catch (error) {
    if (!(error instanceof CogniforceError)) throw error;
    // Another run was quicker: that is none of a person's business.
    if (error.code === 'RUN_IN_PROGRESS') return 'nothing';
    out.note(`The backfill waits: ${error.message} ${error.hint}`);
    return 'wrong';
  }
}
