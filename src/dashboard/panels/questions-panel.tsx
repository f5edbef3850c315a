import { PendingPanel } from '../../ui/failures/pending-panel.tsx';
import { useQuestions } from '../../ui/fetching/queries.ts';
import { Panel } from '../../ui/parts/panel.tsx';
import { partsWords } from '../../ui/parts/words.ts';
import { Rich } from '../../ui/words/rich.tsx';
import { answersTitle, questionsText } from './question-counts.ts';
import { questionsWords } from './words.ts';

const CLASS = 'w-12 questions';

/** What people were asked, what is missing to a calibrated figure, and where the links are. */
export function QuestionsPanel() {
  const questions = useQuestions();
  if (questions.data === undefined) {
    return (
      <PendingPanel
        {...{ title: questionsWords.title, className: CLASS, height: 90, waiting: '' }}
        missing={questionsWords.missing}
        holds={partsWords.othersHold}
        error={questions.error}
        onRetry={() => questions.refetch()}
      />
    );
  }
  const { data } = questions;
  return (
    <Panel title={answersTitle(data)} sub={questionsWords.sub} className={CLASS}>
      <p>{questionsText(data)}</p>
      <p className="note">
        <Rich text={questionsWords.links} />
      </p>
    </Panel>
  );
}
