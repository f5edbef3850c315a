import { failureSentences, isWorded, type ServerFailure } from './failure-sentences.ts';
import { failureNotes } from './words.ts';

/** What failed and what to do, and beneath it, to be opened, how the log says it: with names, places and figures of the case. */
export function FailureLines({ failure }: { failure: ServerFailure }) {
  const logged = `${failure.reason} ${failure.hint}`.trim();
  return (
    <>
      <p className="reason-line">{failureSentences(failure).join(' ')}</p>
      {isWorded(failure.code) && logged !== '' ? (
        <details className="as-logged">
          <summary>{failureNotes.asLogged}</summary>
          <p lang="en">{logged}</p>
        </details>
      ) : null}
    </>
  );
}
