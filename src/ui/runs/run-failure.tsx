import type { Run } from '../../api/contracts/runs.ts';
import { FailureLines } from '../failures/failure-lines.tsx';

/** What went wrong in a run, and what to do; nothing where nothing did. */
export function RunFailure({ run }: { run: Run }) {
  const { error, failure } = run;
  if (!error) return null;
  const { code = null, values = {} } = failure ?? {};
  return (
    <div className="note warning">
      <FailureLines failure={{ code, values, reason: error, hint: '' }} />
    </div>
  );
}
