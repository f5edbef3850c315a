import { useId, useState } from 'react';
import type { HealthReply } from '../../api/contracts/health.ts';
import type { Run } from '../../api/contracts/runs.ts';
import { ActionFailure } from '../failures/action-failure.tsx';
import { PendingPanel } from '../failures/pending-panel.tsx';
import { useHealth, useProcessNow } from '../fetching/queries.ts';
import type { RequestFailure } from '../fetching/request.ts';
import { moment } from '../format/dates.ts';
import { count, elapsed } from '../format/format.ts';
import { Panel } from '../parts/panel.tsx';
import { useNow } from '../parts/use-now.ts';
import { Rich } from '../words/rich.tsx';
import { RunFailure } from './run-failure.tsx';
import {
  askedWords,
  type Blocked,
  progressWords,
  runAnnouncement,
  runTitle,
} from './run-sentences.ts';
import { runWords } from './words.ts';

interface RunsPanelProps {
  /** Why a run cannot be started; null when it can. */
  blocked: Blocked | null;
  className?: string;
}

/** The state of the processing: the last run, the one going on, and the button that starts one. */
export function RunsPanel({ blocked, className = 'w-5' }: RunsPanelProps) {
  const health = useHealth();
  const now = useNow(30_000);
  if (health.data === undefined) {
    return (
      <PendingPanel
        {...{ title: runWords.title, className, height: 300 }}
        {...{ waiting: runWords.waiting, missing: runWords.missing, holds: runWords.holds }}
        error={health.error}
        onRetry={() => health.refetch()}
      />
    );
  }
  const { lastProcessingRun, currentRun } = health.data;
  return (
    <Panel
      title={runTitle(health.data, whenOf(health.data, now))}
      sub={runWords.sub}
      className={className}
    >
      {currentRun === null ? null : <Progress run={currentRun} />}
      <ProcessNow blocked={blocked} running={currentRun !== null} />
      <RunFacts health={health.data} run={lastProcessingRun} />
    </Panel>
  );
}

/** When the last run ended. */
function whenOf({ lastProcessingRun: run, systemInfo }: HealthReply, nowMs: number): string {
  return run === null
    ? runWords.noneYet
    : moment(run.completedAt ?? run.startedAt, systemInfo.timezone, nowMs);
}

/** Says aloud, politely, that a run has begun, how far it is at its quarters, and how it ended. */
export function RunAnnouncer() {
  const { data } = useHealth();
  const now = useNow(30_000);
  const [heard, setHeard] = useState(false);
  const running = data !== undefined && data.currentRun !== null;
  if (running && !heard) setHeard(true);
  const ended = heard && data !== undefined ? runTitle(data, whenOf(data, now)) : '';
  return <output className="sr">{running ? runAnnouncement(data) : ended}</output>;
}

/** How far the run is: a bar, and in words. */
export function Progress({ run }: { run: Run }) {
  const known = run.total !== null && run.total > 0;
  return (
    <div className="run-progress">
      <progress
        aria-label={runWords.progressName}
        {...(known ? { max: run.total ?? 1, value: Math.min(run.done, run.total ?? 1) } : {})}
      />
      <p className="num">{progressWords(run)}</p>
      <p className="quiet">{runWords.canClose}</p>
    </div>
  );
}

/** The button that starts a run, and why it cannot be started or was not. */
export function ProcessNow({ blocked, running }: { blocked: Blocked | null; running: boolean }) {
  const start = useProcessNow();
  const reasonId = useId();
  const why = blocked === null ? null : runWords.blocked[blocked];
  const reason = running ? runWords.untilEnded : why;
  return (
    <>
      <p className="actions">
        <button
          type="button"
          className="ctl"
          disabled={reason !== null || start.isPending}
          aria-describedby={reason === null ? undefined : reasonId}
          onClick={() => start.mutate()}
        >
          {start.isPending ? runWords.starting : runWords.now}
        </button>
        {reason === null ? null : (
          <span className="quiet" id={reasonId}>
            {reason}
          </span>
        )}
      </p>
      <StartFailure error={start.error} />
    </>
  );
}

function StartFailure({ error }: { error: RequestFailure | null }) {
  if (error === null) return null;
  if (error.status === 409) {
    return (
      <p role="alert" className="note">
        {runWords.alreadyGoing}
      </p>
    );
  }
  return <ActionFailure what={runWords.notStarted} error={error} />;
}

function RunFacts({ health, run }: { health: HealthReply; run: Run | null }) {
  const now = useNow(30_000);
  const { timezone, estimator, model, processingVersion } = health.systemInfo;
  const next =
    health.nextScheduledRun === null
      ? runWords.nonePlanned
      : moment(health.nextScheduledRun, timezone, now);
  return (
    <>
      {run === null ? null : <RunFailure run={run} />}
      <SourceLimits limits={health.systemInfo.sourceLimits} />
      <dl className="pairs">
        <Fact name={runWords.last}>{whenOf(health, now)}</Fact>
        {run === null ? null : (
          <>
            <Fact name={runWords.took}>{elapsed(run.seconds)}</Fact>
            <Fact name={runWords.conversations}>
              {runWords.counts({
                read: count(run.conversationsProcessed),
                unchanged: count(run.conversationsSkipped),
                failed: count(run.conversationsFailed),
              })}
            </Fact>
          </>
        )}
        {run?.enrichment ? (
          <Fact name={runWords.modelAsked}>{askedWords(run.enrichment)}</Fact>
        ) : null}
        <Fact name={runWords.next}>{next}</Fact>
        <Fact name={runWords.source}>{sourceOf(health.systemInfo)}</Fact>
        <Fact name={runWords.method}>
          {runWords.versionAndMethod(processingVersion, estimator)}
        </Fact>
        {model === null ? null : (
          <Fact name={runWords.model}>{runWords.modelAt(model.name, model.host)}</Fact>
        )}
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function sourceOf({ sourceRelease, sourceRevision }: HealthReply['systemInfo']): string {
  if (sourceRelease !== null) return runWords.sourceOf(sourceRelease);
  return sourceRevision === null
    ? runWords.unknownRelease
    : runWords.unknownReleaseAt(sourceRevision);
}

function closedText({ name, cost }: { name: string; cost: string }): string {
  const costs: Readonly<Record<string, string>> = runWords.costs;
  const text = costs[cost];
  return text === undefined ? runWords.closed(name) : runWords.closedCosts(name, text);
}

/** What is in no figure since it may not be read, or may be hidden. */
function SourceLimits({ limits }: { limits: HealthReply['systemInfo']['sourceLimits'] }) {
  const { closed, filtered } = limits;
  const told = [...closed.map(closedText), ...filtered.map(runWords.filtered)];
  if (told.length === 0) return null;
  return (
    <div className="note warning">
      <p>
        <Rich text={runWords.notAllRead} />
      </p>
      <ul>
        {told.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
