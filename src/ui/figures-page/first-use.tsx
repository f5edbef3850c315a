import type { ReactNode } from 'react';
import type { DomainState, HealthReply } from '../../api/contracts/health.ts';
import { RunFailure } from '../runs/run-failure.tsx';
import type { Blocked } from '../runs/run-sentences.ts';
import { ProcessNow, Progress } from '../runs/runs-panel.tsx';
import { Reason } from './strips.tsx';
import { pageWords } from './words.ts';

type StepState = keyof typeof pageWords.step;

interface FirstUseProps {
  health: HealthReply;
  openwebui: DomainState | null;
  blocked: Blocked | null;
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
          <h2 id="first-use">{pageWords.firstUse}</h2>
          <p>{pageWords.firstUseMore}</p>
        </div>
      </header>
      <ol>
        <Step number={1} name={pageWords.stepFound} state={found ? 'done' : 'failed'}>
          {found ? <p>{releaseOf(systemInfo)}</p> : <NotFound openwebui={openwebui} />}
        </Step>
        <Step number={2} name={pageWords.stepRun} state={runState}>
          {currentRun === null ? null : <Progress run={currentRun} />}
          {failed ? <RunFailure run={lastProcessingRun} /> : null}
          <ProcessNow blocked={blocked} running={currentRun !== null} />
        </Step>
        <Step number={3} name={pageWords.stepFigures} state="later">
          <p>{pageWords.stepFiguresMore}</p>
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
          <span className={state === 'failed' ? 'tag warn' : 'tag'}>{pageWords.step[state]}</span>
        </h3>
        {children}
      </div>
    </li>
  );
}

function NotFound({ openwebui }: Pick<FirstUseProps, 'openwebui'>) {
  if (!openwebui?.reason) return <p>{pageWords.noAnswerYet}</p>;
  return <Reason domain={openwebui} />;
}

function releaseOf({ sourceRelease }: HealthReply['systemInfo']): string {
  return sourceRelease === null ? pageWords.releaseUnknown : pageWords.release(sourceRelease);
}
