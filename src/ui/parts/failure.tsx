import { useState } from 'react';
import { RequestFailure } from '../fetching/request.ts';

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
  const offline = error instanceof RequestFailure && error.kind === 'offline';
  const cause = offline ? 'No connection to Cogniforce' : (problem?.title ?? error.message);
  const remedy = offline
    ? 'Figures come back by themselves when it answers.'
    : (problem?.detail ?? 'Try again; if it stays, look into the log of Cogniforce.');
  return (
    <div className="failure" role="alert">
      <p>
        <b>{what} could not be loaded.</b> {asSentence(cause)}
      </p>
      <p>
        {asSentence(remedy)} {holds}
      </p>
      <p className="actions">
        <button type="button" className="ctl" onClick={onRetry}>
          Try again
        </button>
        {problem?.reference ? (
          <Reference code={problem.code} reference={problem.reference} />
        ) : null}
      </p>
    </div>
  );
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
        Reference <code>{reference}</code>
      </span>
      <button type="button" className="ctl plain" onClick={copy}>
        {copied ? 'Copied' : 'Copy'}
      </button>
    </span>
  );
}

function asSentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
