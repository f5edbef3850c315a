import type { Principal } from '../kernel/principal.ts';
import { wait } from '../kernel/wait.ts';
import type { DayRun, Run } from './contracts/runs.ts';
import type { ServerParts } from './parts.ts';

const PATIENCE_MS = 60_000;
const LOOK_MS = 250;

interface Asked {
  readonly begun: Run;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly principal: Principal;
  /** Aborted: nobody waits any more. */
  readonly signal: AbortSignal;
}

/** A run as the Python implementation tells of it, at its end or when a minute is over. */
export async function runOfDay(
  { runs, processing }: Pick<ServerParts, 'runs' | 'processing'>,
  { begun, date, principal, signal }: Asked,
): Promise<DayRun> {
  const endMs = performance.now() + (processing.patienceMs ?? PATIENCE_MS);
  let run = begun;
  while (run.status === 'running' && performance.now() < endMs && !signal.aborted) {
    await wait(LOOK_MS, signal);
    run = await runs.find(begun.id, principal);
  }
  const { systemInfo } = await processing.health(principal);
  const counts = run.status !== 'running' && systemInfo.people !== 'aggregates' ? run : null;
  return {
    status: run.status,
    targetDate: date,
    message: messageOf(run),
    processingLogId: run.id,
    chatsProcessed: counts?.conversationsProcessed ?? null,
    chatsFailed: counts?.conversationsFailed ?? null,
    durationSeconds: run.seconds,
    totalCostUsd: counts?.enrichment?.costUsd ?? null,
    modelUsed: run.enrichment === null ? null : (systemInfo.model?.name ?? null),
  };
}

function messageOf({ status, error }: Run): string {
  if (status === 'running') return 'The run goes on: GET /api/v1/analytics/runs/{processingLogId}';
  if (status === 'completed') return 'Everything that has changed is read.';
  return error ?? 'The run was cut off; the next one goes on from there.';
}
