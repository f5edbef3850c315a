import { useState } from 'react';
import type { QuestionsReply } from '../../api/contracts/questions.ts';
import { useQuestions } from '../fetching/queries.ts';
import { csvOf } from '../format/csv.ts';
import { counted } from '../format/format.ts';
import { download } from '../parts/download.ts';
import { Failure } from '../parts/failure.tsx';
import { Panel } from '../parts/panel.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { answersTitle, questionsText } from './question-words.ts';

const CLASS = 'w-12 questions';

/** What people were asked, what is missing to a calibrated figure, and the links to hand out. */
export function QuestionsPanel() {
  const questions = useQuestions();
  if (questions.data === undefined) {
    return (
      <Panel title="Questions to people" className={CLASS}>
        {questions.error === null ? (
          <Waiting height={90} what="" />
        ) : (
          <Failure
            what="The questions"
            error={questions.error}
            holds="The other panels are not affected."
            onRetry={() => questions.refetch()}
          />
        )}
      </Panel>
    );
  }
  const { data } = questions;
  return (
    <Panel
      title={answersTitle(data)}
      sub="“Without AI, how long would this have taken you?”, asked about finished work at random. Only answers narrow the range."
      className={CLASS}
    >
      <p>{questionsText(data)}</p>
      {data.links.length === 0 ? null : (
        <>
          <p className="note">
            {counted(data.links.length, 'link')} to hand out, each to one person. The list stays the
            same whether somebody has answered or not: nobody sees who has, or what.{' '}
            <code>cogniforce questions --recipients</code> says for whom each is.
          </p>
          <Links links={data.links} />
        </>
      )}
    </Panel>
  );
}

/** Ways to take the links along; where this page is reached is where theirs is. */
function Links({ links }: Pick<QuestionsReply, 'links'>) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const addresses = links.map(({ link }) => new URL(link, window.location.origin).href);
  const copy = () => {
    const written = navigator.clipboard?.writeText(addresses.join('\n')) ?? Promise.reject();
    written.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const csv = () => {
    const rows = links.map(({ name, askedAt, expiresAt }, at) => [
      name,
      addresses[at] ?? '',
      askedAt,
      expiresAt,
    ]);
    download('questions.csv', csvOf(['question', 'link', 'askedAt', 'expiresAt'], rows));
  };
  return (
    <p className="actions">
      <button type="button" className="ctl" onClick={copy}>
        {copied === true ? 'Copied' : 'Copy links'}
      </button>
      <button type="button" className="ctl" onClick={csv}>
        Links as CSV
      </button>
      <output className={copied === false ? 'quiet' : 'sr'}>{copiedWords(copied)}</output>
    </p>
  );
}

function copiedWords(copied: boolean | null): string {
  if (copied === null) return '';
  return copied ? 'Links copied' : 'This browser does not allow it: take the CSV.';
}
