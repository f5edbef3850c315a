import type { App } from '../app/index.ts';
import { waitAfter } from '../jobs/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { backfillProgress } from './backfill-words.ts';
import type { CommandContext } from './command.ts';
import { resultText } from './process-words.ts';

/** How often it is looked whether a backfill of another process waits for somebody to carry it on; what is asked here is heard. */
const LOOK_MS = 15_000;
/** After a part that went well there is mostly a next one. */
const NEXT_PART_MS = 1_000;

type Context = Pick<CommandContext, 'out' | 'signal'>;

/** Carries on every backfill that goes on and that nobody carries out, part after part, until the signal. */
export async function carryOnBackfills(context: Context, app: App): Promise<void> {
  const { signal } = context;
  const progress = backfillProgress(() => performance.now());
  for (let failures = 0; !signal.aborted; ) {
    const went = await nextPart(context, app, progress);
    failures = went === 'wrong' ? failures + 1 : went === 'well' ? 0 : failures;
    const ms = { nothing: LOOK_MS, well: NEXT_PART_MS, wrong: waitAfter(failures, null) }[went];
    await app.backfills.untilAsked(ms, signal);
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
