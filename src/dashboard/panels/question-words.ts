import type { QuestionsReply } from '../../api/contracts/questions.ts';
import { ANSWERS_FOR } from '../../kernel/question.ts';
import { count, counted, percent } from '../format/format.ts';

/** The finding: how many answers there are, and what is missing to the next state. */
export function answersTitle({ answers }: Pick<QuestionsReply, 'answers'>): string {
  const { provisional, calibrated } = ANSWERS_FOR;
  const have = answers === 0 ? 'Nobody has answered yet' : counted(answers, 'answer');
  if (answers >= calibrated) return `${have} calibrate the estimates`;
  const next = answers < provisional ? ['provisional', provisional] : ['calibrated', calibrated];
  return `${have}, ${next.join(' from ')}`;
}

/** What became of the questions so far, in one or two sentences; small groups are not told apart. */
export function questionsText(reply: QuestionsReply): string {
  const { share, asked, open, responseRate, hidden, minimumGroup } = reply;
  const off = share === 0 ? ' Nobody is asked any more: ANALYTICS_QUESTION_SHARE is 0.' : '';
  if (asked === 0) {
    return share === 0 ? off.trim() : 'The next run asks about the first finished tasks.';
  }
  if (hidden || open === null) {
    return `${counted(asked, 'question')} asked. What became of them is hidden: fewer than ${count(minimumGroup)} people were asked.${off}`;
  }
  const waiting = open === 1 ? 'One question is open' : `${count(open)} questions are open`;
  const rate = responseRate === null ? '' : `, ${percent(responseRate)} of the others answered`;
  return `${waiting}${rate}.${off}`;
}
