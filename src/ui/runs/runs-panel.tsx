import { useId, useState } from 'react';
import type { HealthReply } from '../../api/contracts/health.ts';
import type { Run } from '../../api/contracts/runs.ts';
import { useHealth, useProcessNow } from '../fetching/queries.ts';
import type { RequestFailure } from '../fetching/request.ts';
import { moment } from '../format/dates.ts';
import { count, elapsed } from '../format/format.ts';
import { Reference } from '../parts/failure.tsx';
import { Panel } from '../parts/panel.tsx';
import { PendingPanel } from '../parts/pending-panel.tsx';
import { useNow } from '../parts/use-now.ts';
import { askedWords, progressWords, runAnnouncement, runTitle } from './run-words.ts';

interface RunsPanelProps {
  /** Why a run cannot be started; null when it can. */
  blocked: string | null;
  className?: string;
}

/** The state of the processing: the last run, the one going on, and the button that starts one. */
export function RunsPanel({ blocked, className = 'w-5' }: RunsPanelProps) {
  const health = useHealth();
  if (health.data === undefined) {
    return (
      <PendingPanel
        {...{ title: 'Runs', className, height: 300 }}
        waiting="Asking for the state of the processing."
        missing="The state of the processing"
        holds="The figures are not affected."
        error={health.error}
        onRetry={() => health.refetch()}
      />
    );
  }
  const { lastProcessingRun, currentRun } = health.data;
  return (
    <Panel
      title={runTitle(health.data)}
      sub="A run reads what changed in Open WebUI and computes its figures; it never writes there."
      className={className}
    >
      {currentRun === null ? null : <Progress run={currentRun} />}
      <ProcessNow blocked={blocked} running={currentRun !== null} />
      <RunFacts health={health.data} run={lastProcessingRun} />
    </Panel>
  );
}

/** Says aloud, politely, that a run has begun, how far it is at its quarters, and how it ended. */
export function RunAnnouncer() {
  const { data } = useHealth();
  const [heard, setHeard] = useState(false);
  const running = data !== undefined && data.currentRun !== null;
  if (running && !heard) setHeard(true);
  const ended = heard && data !== undefined ? runTitle(data) : '';
  return <output className="sr">{running ? runAnnouncement(data) : ended}</output>;
}

/** How far the run is: a bar, and in words. */
export function Progress({ run }: { run: Run }) {
  const known = run.total !== null && run.total > 0;
  return (
    <div className="run-progress">
      <progress
        aria-label="Conversations read"
        {...(known ? { max: run.total ?? 1, value: Math.min(run.done, run.total ?? 1) } : {})}
      />
      <p className="num">{progressWords(run)}</p>
      <p className="quiet">You can close this page: the run goes on.</p>
    </div>
  );
}

export function ProcessNow({ blocked, running }: { blocked: string | null; running: boolean }) {
  const start = useProcessNow();
  const reasonId = useId();
  const reason = running ? 'Until this run has ended.' : blocked;
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
          {start.isPending ? 'Starting' : 'Process now'}
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
        A run is already going on; its progress is shown here.
      </p>
    );
  }
  const problem = error.problem;
  return (
    <div role="alert" className="note">
      <p>
        <b>The run was not started.</b> {problem?.title ?? error.message}. {problem?.detail}
      </p>
      {problem === null ? null : <Reference code={problem.code} reference={problem.reference} />}
    </div>
  );
}

function RunFacts({ health, run }: { health: HealthReply; run: Run | null }) {
  const now = useNow(30_000);
  const { timezone, sourceRelease, sourceRevision, estimator, model, processingVersion } =
    health.systemInfo;
  const source =
    sourceRelease === null
      ? `unknown release${sourceRevision === null ? '' : `, revision ${sourceRevision}`}`
      : `Open WebUI ${sourceRelease}, only read`;
  return (
    <>
      {run?.error ? <p className="note warning">{run.error}</p> : null}
      <SourceLimits limits={health.systemInfo.sourceLimits} />
      <dl className="pairs">
        <dt>Last run</dt>
        <dd>
          {run === null ? 'none yet' : moment(run.completedAt ?? run.startedAt, timezone, now)}
        </dd>
        {run === null ? null : (
          <>
            <dt>Took</dt>
            <dd>{elapsed(run.seconds)}</dd>
            <dt>Conversations</dt>
            <dd>
              {count(run.conversationsProcessed)} read, {count(run.conversationsSkipped)} unchanged,{' '}
              {count(run.conversationsFailed)} failed
            </dd>
          </>
        )}
        {run?.enrichment ? (
          <>
            <dt>Model asked</dt>
            <dd>{askedWords(run.enrichment)}</dd>
          </>
        ) : null}
        <dt>Next run</dt>
        <dd>
          {health.nextScheduledRun === null
            ? 'none planned'
            : moment(health.nextScheduledRun, timezone, now)}
        </dd>
        <dt>Source</dt>
        <dd>{source}</dd>
        <dt>Method</dt>
        <dd>
          {processingVersion}, {estimator}
        </dd>
        {model === null ? null : (
          <>
            <dt>Model</dt>
            <dd>
              {model.name}, asked at {model.host}: redacted summaries of conversations are sent
              there
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

/** What is in no figure since it may not be read, or may be hidden. */
function SourceLimits({ limits }: { limits: readonly string[] }) {
  if (limits.length === 0) return null;
  return (
    <div className="note warning">
      <p>
        <b>Not all of Open WebUI is read.</b> <code>cogniforce db check openwebui</code> says what
        an administrator can do.
      </p>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </div>
  );
}
