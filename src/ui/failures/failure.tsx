import { useState } from 'react';
import { RequestFailure } from '../fetching/request.ts';
import { partsWords } from '../parts/words.ts';
import { Rich } from '../words/rich.tsx';
import { failureSentences, ofProblem } from './failure-sentences.ts';

interface FailureProps {
  /** What failed: "The daily figures". */
  what: string;
  error: Error;
  /** What still holds. */
  holds: string;
  onRetry: () => void;
}

/** What failed, what still holds, what to do, and a reference to copy; in the panel that is concerned. */
export function Failure({ what, error, holds, onRetry }: FailureProps) {
  const problem = error instanceof RequestFailure ? error.problem : null;
  const [cause, remedy] = sentencesOf(error);
  return (
    <div className="failure" role="alert">
      <p>
        <b>{partsWords.failed(what)}</b> {cause}
      </p>
      <p>
        {remedy} {holds}
      </p>
      <p className="actions">
        <button type="button" className="ctl" onClick={onRetry}>
          {partsWords.tryAgain}
        </button>
        {problem?.reference ? (
          <Reference code={problem.code} reference={problem.reference} />
        ) : null}
      </p>
    </div>
  );
}

/** What failed and what to do: by the code of the problem where the server named one. */
export function sentencesOf(error: Error): readonly [cause: string, remedy: string] {
  if (!(error instanceof RequestFailure)) return [partsWords.unreadable, partsWords.tryOrLook];
  const { kind, problem } = error;
  if (kind === 'offline') return [partsWords.noConnection, partsWords.comesBack];
  if (problem === null) return [partsWords.unreadable, partsWords.tryOrLook];
  return failureSentences(ofProblem(problem));
}

/** The number under which the log tells more. */
export function Reference({ code, reference }: { code: string; reference: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard?.writeText(`${code} ${reference}`).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <span className="reference">
      <span>
        <Rich text={partsWords.reference(reference)} />
      </span>
      <button type="button" className="ctl plain" onClick={copy}>
        {copied ? partsWords.copied : partsWords.copy}
      </button>
    </span>
  );
}
