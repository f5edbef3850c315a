import type { ReactNode } from 'react';
import type { DomainState, HealthReply } from '../../api/contracts/health.ts';
import { ProcessNow, Progress } from '../runs/runs-panel.tsx';

type StepState = 'done' | 'now' | 'later' | 'failed';

const STATE_WORDS: Readonly<Record<StepState, string>> = {
  done: 'done',
  now: 'now',
  later: 'later',
  failed: 'failed',
};

interface FirstUseProps {
  health: HealthReply;
  openwebui: DomainState | null;
  blocked: string | null;
}

/** Before the first figures: three steps with their state, and no empty charts. */
export function FirstUse({ health, openwebui, blocked }: FirstUseProps) {
  const found = openwebui?.state === 'ready';
  const { currentRun, lastProcessingRun, systemInfo } = health;
  const failed = currentRun === null && lastProcessingRun?.status === 'failed';
  const runState: StepState = failed ? 'failed' : found ? 'now' : 'later';
  return (
    <section className="panel first-use" aria-labelledby="first-use">
      <header>
        <div>
          <h2 id="first-use">Three steps to the first figures</h2>
          <p>
            The first run reads every conversation once and says how long it needs; later ones read
            only what changed.
          </p>
        </div>
      </header>
      <ol>
        <Step number={1} name="Open WebUI’s database is found" state={found ? 'done' : 'failed'}>
          {found ? (
            <p>{releaseOf(systemInfo)}</p>
          ) : (
            <p>
              {openwebui?.reason ?? 'It has not answered yet.'} {openwebui?.hint}
            </p>
          )}
        </Step>
        <Step number={2} name="The first run reads every conversation" state={runState}>
          {currentRun === null ? null : <Progress run={currentRun} />}
          {failed && lastProcessingRun.error !== null ? <p>{lastProcessingRun.error}</p> : null}
          <ProcessNow blocked={blocked} running={currentRun !== null} />
        </Step>
        <Step number={3} name="The figures are here" state="later">
          <p>This page shows them by itself. Open WebUI is only read, and no message is copied.</p>
        </Step>
      </ol>
    </section>
  );
}

interface StepProps {
  number: number;
  name: string;
  state: StepState;
  children: ReactNode;
}

function Step({ number, name, state, children }: StepProps) {
  return (
    <li className={`step ${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <span className="step-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <h3>
          {name}{' '}
          <span className={state === 'failed' ? 'tag warn' : 'tag'}>{STATE_WORDS[state]}</span>
        </h3>
        {children}
      </div>
    </li>
  );
}

function releaseOf({ sourceRelease }: HealthReply['systemInfo']): string {
  return sourceRelease === null
    ? 'Its release is not known here, but it has what is needed.'
    : `Open WebUI ${sourceRelease}.`;
}
