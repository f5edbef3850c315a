import { randomUUID } from 'node:crypto';
import {
  type EndOfRun,
  type RunProgress,
  storedFailure,
  takenOver,
} from '../domains/cogniforce/index.ts';
import { dayOf, instant } from '../kernel/days.ts';
import { type CogniforceError, ERRORS } from '../kernel/errors.ts';
import { drawQuestions } from '../survey/draw.ts';
import { keepBook } from './book/keep-book.ts';
import { carryOutPart } from './carry-out-part.ts';
import { doubtLost } from './doubt-lost.ts';
import { enrichConversations } from './enrich-conversations.ts';
import {
  type EnrichmentResult,
  enrichmentProgress,
  enrichmentResult,
  newEnrichmentCounts,
} from './enrichment-counts.ts';
import { enrichmentFailure } from './enrichment-failure.ts';
import type { EnrichmentParts } from './enrichment-parts.ts';
import { dropGoneUnreadable, findGoneAccounts, findGoneChats, NOTHING_GONE } from './find-gone.ts';
import { asHolder, claimRun, endRun, isTakenOver } from './hold-run.ts';
import { matchLoggedCalls } from './match-calls.ts';
import { noticeRatings } from './notice-ratings.ts';
import { noticeRights } from './notice-rights.ts';
import { type PartOfBackfill, partOfBackfill } from './part-of-backfill.ts';
import { analyseStale, processConversations } from './process-conversations.ts';
import { readLoggedCalls } from './read-audit-log.ts';
import { readChannels } from './read-channels.ts';
import { readDeletedRatings } from './read-deleted-ratings.ts';
import { readGroups } from './read-groups.ts';
import { rebuildDays } from './rebuild-days.ts';
import { refitCalibration } from './refit-calibration.ts';
import { failureOf, type RunFailure } from './run-failure.ts';
import { type Counts, enter, type Stage1 } from './stage.ts';
import { carryingOut } from './this-process.ts';
import { unreadFailure } from './unread-failure.ts';

/** How often a run says how far it is: a person looks on. */
const BEAT_MS = 1_000;

export type RequestedBy = 'start' | 'schedule' | 'api' | 'command' | 'backfill';

export interface RunOptions {
  readonly requestedBy: RequestedBy;
  /** Conversations to analyse at most, and to have estimated by a model; the next run goes on from there. */
  readonly maximum?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Asks a model what waits for it; null or absent: asks none, and estimates that one made stay in force. */
  readonly enrichment?: EnrichmentParts | null | undefined;
  /**
   * A backfill of which it carries out a part, of `ms` milliseconds at most, after all else that a run does. The model is then
   * asked about conversations of the backfill alone.
   */
  readonly backfill?: { readonly id: string; readonly ms?: number } | undefined;
  /** Called as counts change, some times a second at most. */
  readonly onProgress?: ((counts: Readonly<Counts>) => void) | undefined;
  /** Called with what made the run fail; the result holds one sentence of it alone. */
  readonly onFault?: ((error: unknown) => void) | undefined;
  /** Called with what did not make it fail, and somebody should know: one sentence. */
  readonly onWarning?: ((warning: string) => void) | undefined;
}

export interface RunResult {
  readonly id: string;
  readonly status: 'completed' | 'failed' | 'interrupted';
  readonly conversationsProcessed: number;
  readonly conversationsSkipped: number;
  readonly conversationsFailed: number;
  /** Why, with how many each, and some of their ids. */
  readonly unreadable: readonly Unreadable[];
  /** Found to be no longer in the source. */
  readonly conversationsGone: number;
  readonly seconds: number;
  /** Null where no model was asked. */
  readonly enrichment: EnrichmentResult | null;
  /** Of a completed run: conversations that the source did not give, or a model that estimated nothing. */
  readonly error: RunFailure | null;
}

export interface Unreadable {
  readonly reason: string;
  readonly conversations: number;
  readonly ids: readonly string[];
}

/** A run that was begun: its row is written, its work goes on. */
export interface StartedRun {
  readonly id: string;
  readonly startedAt: string;
  /** Never rejects for what a run may meet: a failed run is a result. */
  readonly result: Promise<RunResult>;
}

/**
 * Begins a run: facts of every changed conversation, calibrations where people answered, then the days that these touch,
 * and where a model is asked, what it says, and the days again.
 *
 * Errors: RUN_IN_PROGRESS while another one goes on, here or in another process.
 */
export async function startRun(stage: Stage1, options: RunOptions): Promise<StartedRun> {
  const id = randomUUID();
  const now = stage.clock.now();
  const startedAt = instant(now);
  const begun = {
    id,
    day: dayOf(now, stage.analysis.zone),
    startedAt,
    status: 'running',
    createdAt: startedAt,
    heartbeatAt: startedAt,
    requestedBy: options.requestedBy,
    backfillId: options.backfill?.id ?? null,
    processingVersion: stage.processingVersion,
    ...nothingCounted(options),
    ...progressOf(newCounts(id, options)),
  };
  const { requestedBy, signal } = options;
  const ended = carryingOut(id);
  try {
    await claimRun(stage, begun, { waits: requestedBy === 'command', signal });
  } catch (error) {
    ended();
    throw error;
  }
  return { id, startedAt, result: carryOut(stage, id, now, options).finally(ended) };
}

async function carryOut(
  stage: Stage1,
  id: string,
  startedMs: number,
  options: RunOptions,
): Promise<RunResult> {
  const { signal, onProgress, onFault } = options;
  const { runs } = stage.repositories.cogniforce;
  const counts = newCounts(id, options);
  const stop = new AbortController();
  signal?.addEventListener('abort', () => stop.abort(), { once: true });
  if (signal?.aborted) stop.abort();
  const part =
    options.backfill === undefined ? null : partOfBackfill(stage, options.backfill, stop);
  let isLost = false;
  const onLost = () => {
    isLost = true;
    stop.abort();
  };
  let beating = false;
  const heart = setInterval(() => {
    // While one waits for a lock, those after it would queue up before the run's own statements.
    if (beating) return;
    beating = true;
    runs
      .beat(id, instant(stage.clock.now()), progressOf(counts))
      .then((ours) => (ours ? part?.look() : onLost()))
      // A database that is away makes the run itself fail; the beat need not say it too.
      .catch(() => undefined)
      .finally(() => {
        beating = false;
      });
  }, BEAT_MS);
  const watch = setInterval(() => onProgress?.(counts), 250);
  let error: unknown = null;
  try {
    await asHolder(stage, id, onLost, () =>
      work(stage, counts, { ...options, part, startedMs }, stop.signal),
    );
  } catch (caught) {
    error = caught;
  } finally {
    clearInterval(heart);
    clearInterval(watch);
    part?.end();
    onProgress?.(counts);
  }
  if (isLost) error ??= takenOver();
  isLost ||= isTakenOver(error);
  if (error !== null && !isLost) onFault?.(error);
  const result = resultOf(
    id,
    counts,
    { error, stopped: isLost || stop.signal.aborted },
    stage.clock.now() - startedMs,
  );
  const isOurs = await endRun(stage, id, endOf(result, counts, stage), signal?.aborted === true);
  if (isOurs || isLost) return result;
  return { ...result, status: 'interrupted', error: failureOf(takenOver()) };
}

function endOf(result: RunResult, counts: Counts, { clock }: Stage1): EndOfRun {
  return {
    ...progressOf(counts),
    status: result.status,
    completedAt: instant(clock.now()),
    seconds: result.seconds,
    errorMessage: result.error && `${result.error.message} ${result.error.hint}`,
    errorDetails: result.error && storedFailure(result.error),
  };
}

/** Questions are asked only where the key of their links is known. */
const NOBODY_ASKED = { share: 0, salt: '' } as const;

async function work(
  stage: Stage1,
  counts: Counts,
  options: RunOptions & { readonly part: PartOfBackfill | null; readonly startedMs: number },
  signal: AbortSignal,
): Promise<void> {
  const { maximum: most, onWarning, part, startedMs, enrichment = null } = options;
  const limits = { ...(most === undefined ? {} : { maximum: most }), signal };
  enter(stage, counts, 'reading');
  await stage.repositories.cogniforce.topics.keepListed(stage.topicTags ?? []);
  const { isWhole, warnings } = await readSource(stage, counts, limits);
  for (const warning of warnings) onWarning?.(warning);
  await stage.repositories.cogniforce.enrichment.restore();
  enter(stage, counts, 'days');
  await refitCalibration(stage);
  // Before a model is asked, which may take hours: until then the rules' figures are served.
  await rebuildDays(stage, signal);
  const accounts = await findGoneAccounts(stage, signal);
  for (const warning of accounts.warnings) onWarning?.(warning);
  await drawQuestions({ ...stage, ...(stage.questions ?? NOBODY_ASKED) }, signal);
  if (part === null) await enrich(stage, counts, options, limits);
  else if (!signal.aborted) await carryOutPart(stage, part, counts, enrichment);
  if (!isWhole || signal.aborted) return;
  enter(stage, counts, 'book');
  await keepBook(stage, startedMs, signal);
}

/** Everything that the rules need of the source. Gives one sentence for each thing that somebody should know. */
async function readSource(
  stage: Stage1,
  counts: Counts,
  limits: { readonly maximum?: number; readonly signal: AbortSignal },
): Promise<{ readonly isWhole: boolean; readonly warnings: readonly string[] }> {
  const { signal } = limits;
  const { source } = stage.repositories;
  const whole = await doubtLost(stage);
  const closed = await noticeRights(stage);
  const catalogue = await source.catalogue.load();
  const reading = { ...stage, catalogue };
  const { mayBeGone, isWhole } = await processConversations(reading, counts, limits);
  counts.faults = source.chats.faults();
  // Whoever took the run over reads the rest itself.
  if (signal.aborted) return { isWhole: false, warnings: [] };
  const gone = mayBeGone ? await findGoneChats(stage, signal) : NOTHING_GONE;
  counts.gone = gone.conversations;
  if (gone.forgotten > 0) await analyseStale(reading, () => signal.aborted);
  await dropGoneUnreadable(stage);
  const isDue = mayBeGone || counts.processed > 0 || !whole.outsideUsage;
  if (isDue) await readDeletedRatings(reading);
  counts.faults = source.chats.faults();
  await noticeRatings(stage, counts.faults);
  const groups = await readGroups(stage);
  const channels = await readChannels(reading);
  const log = await readLoggedCalls(stage, signal);
  if (!whole.outsideUsage) await stage.repositories.cogniforce.callMatches.doubtAll();
  await matchLoggedCalls(reading, signal);
  await stage.repositories.cogniforce.made.noteOutside();
  const setUp = catalogue.faults.map(unknownSetUp);
  const told = [gone, groups, channels, log].flatMap(({ warnings }) => warnings);
  return { isWhole, warnings: [...closed, ...setUp, ...told] };
}

function unknownSetUp({ message, hint }: CogniforceError): string {
  return `The models or the tools that are set up in Open WebUI could not be read, so those behind assistants and calls are not known: ${message} ${hint}`;
}

async function enrich(
  stage: Stage1,
  counts: Counts,
  { enrichment }: RunOptions,
  limits: { readonly maximum?: number; readonly signal: AbortSignal },
): Promise<void> {
  if (!enrichment || counts.enrichment === null || limits.signal.aborted) return;
  enter(stage, counts, 'asking');
  try {
    await enrichConversations(stage, enrichment, counts.enrichment, limits);
  } finally {
    enter(stage, counts, 'days');
    await rebuildDays(stage, limits.signal);
  }
  const { stopped } = counts.enrichment;
  // A budget that is spent is what it is there for; all else wants somebody to do something.
  if (stopped !== null && stopped.code !== 'LLM_BUDGET_REACHED') throw stopped;
}

function resultOf(
  id: string,
  counts: Counts,
  { error, stopped }: { error: unknown; stopped: boolean },
  durationMs: number,
): RunResult {
  const allFailed = counts.failed > 0 && counts.processed + counts.skipped === 0;
  const failed = (error !== null && !isTakenOver(error)) || allFailed;
  return {
    id,
    status: failed ? 'failed' : stopped ? 'interrupted' : 'completed',
    conversationsProcessed: counts.processed,
    conversationsSkipped: counts.skipped,
    conversationsFailed: counts.failed,
    unreadable: [...counts.unreadable].map(([reason, those]) => ({ reason, ...those })),
    conversationsGone: counts.gone,
    seconds: Math.round(durationMs) / 1000,
    enrichment: enrichmentResult(counts.enrichment),
    error: error !== null ? failureOf(error) : allFailed ? NOTHING_READ : incomplete(counts),
  };
}

/** What a completed run did not do. */
function incomplete(counts: Counts): RunFailure | null {
  return unreadFailure(counts) ?? enrichmentFailure(counts.enrichment);
}

const NOTHING_READ: RunFailure = {
  code: 'SCHEMA_UNKNOWN',
  values: {},
  message: 'No conversation could be read.',
  hint: ERRORS.SCHEMA_UNKNOWN.hint,
};

function newCounts(runId: string, { enrichment }: RunOptions): Counts {
  const asked = enrichment ? newEnrichmentCounts(runId, enrichment.model) : null;
  const counted = { done: 0, total: null, processed: 0, skipped: 0, failed: 0, gone: 0 };
  return {
    runId,
    phase: null,
    phaseSinceMs: null,
    ...counted,
    unreadable: new Map(),
    faults: [],
    ...{ backfill: null, enrichment: asked },
  };
}

/** What is counted with what is stored. */
function nothingCounted({ enrichment }: RunOptions) {
  return {
    ...{ conversationsProcessed: 0, conversationsSkipped: 0, conversationsFailed: 0 },
    conversationsDone: 0,
    ...(enrichment ? { enrichmentEstimated: 0, enrichmentUnestimated: 0 } : {}),
  };
}

function progressOf(counts: Counts): RunProgress {
  return {
    conversationsTotal: counts.total,
    conversationsGone: counts.gone,
    phase: counts.phase,
    phaseStartedAt: counts.phaseSinceMs === null ? null : instant(counts.phaseSinceMs),
    ...enrichmentProgress(counts.enrichment),
  };
}
