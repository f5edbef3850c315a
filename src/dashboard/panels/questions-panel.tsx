import { useQuestions } from '../../ui/fetching/queries.ts';
import { Panel } from '../../ui/parts/panel.tsx';
import { PendingPanel } from '../../ui/parts/pending-panel.tsx';
import { answersTitle, questionsText } from './question-words.ts';

const CLASS = 'w-12 questions';

/** What people were asked, what is missing to a calibrated figure, and where the links are. */
export function QuestionsPanel() {
  const questions = useQuestions();
  if (questions.data === undefined) {
    return (
      <PendingPanel
        {...{ title: 'Questions to people', className: CLASS, height: 90, waiting: '' }}
        missing="The questions"
        holds="The other panels are not affected."
        error={questions.error}
        onRetry={() => questions.refetch()}
      />
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
      <p className="note">
        Send each person their link: <code>cogniforce questions --recipients</code> lists them. Who
        has answered, and what, is shown to nobody.
      </p>
    </Panel>
  );
}
