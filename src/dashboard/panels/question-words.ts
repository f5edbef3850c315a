import type { QuestionsReply } from '../../api/contracts/questions.ts';
import { count, counted } from '../../ui/format/format.ts';

/** The finding: how many answers there are, and what is missing to the next state. */
export function answersTitle({
  answers,
  waiting,
  next,
  minimumGroup,
}: Pick<QuestionsReply, 'answers' | 'waiting' | 'next' | 'minimumGroup'>): string {
  const people = `${count(minimumGroup)} people`;
  if (answers === null || waiting === null) {
    return `Answers are hidden: fewer than ${people} were asked`;
  }
  if (answers === 0 && waiting > 0) {
    return `${counted(waiting, 'answer')}, unused until ${people} have answered`;
  }
  const have = answers === 0 ? 'Nobody has answered yet' : counted(answers, 'answer');
  const state =
    next === null ? ' calibrate the estimates' : `, ${next.state} from ${count(next.from)}`;
  return `${have}${state}${waiting === 0 ? '' : `; ${count(waiting)} more wait for others`}`;
}

/** What became of the questions so far, in one or two sentences; small groups are not told apart. */
export function questionsText(reply: QuestionsReply): string {
  const { share, asked, open, answered, hidden, minimumGroup } = reply;
  const off = share === 0 ? ' Nobody is asked any more: ANALYTICS_QUESTION_SHARE is 0.' : '';
  if (asked === 0) {
    return share === 0 ? off.trim() : 'The next run asks about the first finished tasks.';
  }
  if (hidden || open === null) {
    return `${counted(asked, 'question')} asked. What became of them is hidden: fewer than ${count(minimumGroup)} people were asked.${off}`;
  }
  const steps =
    minimumGroup === 1 ? '' : ` Counts move in steps of ${count(minimumGroup)}, to protect people.`;
  return `${counted(asked, 'question')} asked: at least ${count(open)} open, ${count(answered ?? 0)} answered.${steps}${off}`;
}
