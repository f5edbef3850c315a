import type { App } from '../app/index.ts';
import type { ExactBackfill } from '../app/views/backfill.ts';
import type { RunFailure } from '../jobs/index.ts';
import { CogniforceError, ERRORS, type ErrorCode } from '../kernel/errors.ts';
import { wait } from '../kernel/wait.ts';
import { backfillProgress, backfillText } from './backfill-words.ts';
import { type CommandContext, INTERRUPTED, OK } from './command.ts';
import { errorObject } from './error-object.ts';
import { stepText } from './progress-words.ts';

const LOOK_MS = 1_000;
/** After Ctrl-C what is under way may end by itself for so long: nothing of it is lost then. */
const PATIENCE_MS = 5_000;

/** Carries a backfill out until it ends, is paused, or fails; Ctrl-C pauses it. Gives the exit code. */
export async function carryOut(
  { out, signal }: CommandContext,
  app: App,
  id: string,
  json: boolean,
): Promise<number> {
  const stop = new AbortController();
  const pausing: Promise<unknown>[] = [];
  const pause = () => {
    pausing.push(app.backfills.pause(id).catch(() => stop.abort()));
    setTimeout(() => stop.abort(), PATIENCE_MS).unref();
  };
  signal.addEventListener('abort', pause, { once: true });
  if (signal.aborted) pause();
  const failure = await partsOf(out, app, id, stop.signal);
  signal.removeEventListener('abort', pause);
  await Promise.all(pausing);
  const backfill = await app.backfills.find(id);
  out.done();
  if (json) out.json({ ...backfill, ...(failure && { error: errorObject(failure) }) });
  else out.line([backfillText(backfill), ...(failure ? [said(failure)] : [])].join('\n'));
  if (backfill.state === 'going') out.note('It goes on with: cogniforce backfill resume');
  return exitOf(backfill, failure, signal.aborted);
}

/** Part after part; while another process carries out a run, how far that is. Gives what ended it. */
async function partsOf(
  out: CommandContext['out'],
  app: App,
  id: string,
  signal: AbortSignal,
): Promise<RunFailure | null> {
  const progress = backfillProgress(() => performance.now());
  for (let failure: RunFailure | null = null; ; ) {
    const backfill = await app.backfills.find(id);
    if (backfill.state !== 'going' || signal.aborted) return failure;
    const onProgress = (counts: Parameters<typeof progress>[0]) => out.progress(progress(counts));
    const started = await app.backfills.startPart(id, { signal, onProgress }).catch(orBusy);
    if (started === null) {
      out.progress(elsewhere(backfill));
      await wait(LOOK_MS, signal);
      continue;
    }
    const { status, error, enrichment } = await started.result;
    failure = error ?? enrichment?.stopped ?? null;
    if (status === 'failed') return failure;
  }
}

/** Null: a run of another process goes on. */
function orBusy(error: unknown): null {
  if (error instanceof CogniforceError && error.code === 'RUN_IN_PROGRESS') return null;
  throw error;
}

function elsewhere({ done, total }: ExactBackfill): string {
  const far = total === null ? '' : `: ${stepText({ kind: 'reading', done, total, anew: true })}`;
  return `A run of another process goes on${far}`;
}

function exitOf(
  { state }: ExactBackfill,
  failure: { readonly code: ErrorCode } | null,
  isStopped: boolean,
): number {
  if (isStopped && state !== 'completed') return INTERRUPTED;
  if (failure !== null) return ERRORS[failure.code].exit;
  return state === 'completed' ? OK : UNFINISHED;
}

/** Somebody has paused or cancelled it: another time. */
const UNFINISHED = 75;

function said({ message, hint }: RunFailure): string {
  return `${message} ${hint}`;
}
