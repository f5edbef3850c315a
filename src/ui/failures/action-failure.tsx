import type { RequestFailure } from '../fetching/request.ts';
import { Reference, sentencesOf } from './failure.tsx';

interface ActionFailureProps {
  /** What did not happen: "The run was not started." */
  what: string;
  /** Null: nothing failed. */
  error: RequestFailure | null;
}

/** Beside a button: what it did not do, why, and what helps. */
export function ActionFailure({ what, error }: ActionFailureProps) {
  if (error === null) return null;
  const { problem } = error;
  return (
    <div role="alert" className="note">
      <p>
        <b>{what}</b> {sentencesOf(error).join(' ')}
      </p>
      {problem === null ? null : <Reference code={problem.code} reference={problem.reference} />}
    </div>
  );
}
