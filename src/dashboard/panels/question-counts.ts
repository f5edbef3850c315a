import type { QuestionsReply } from '../../api/contracts/questions.ts';
import { count } from '../../ui/format/format.ts';
import { questionsWords } from './words.ts';

/** The finding: how many answers there are, and what is missing to the next state. */
export function answersTitle({
  answers,
  waiting,
  next,
  minimumGroup,
}: Pick<QuestionsReply, 'answers' | 'waiting' | 'next' | 'minimumGroup'>): string {
  if (answers === null || waiting === null) return questionsWords.hidden(minimumGroup);
  if (answers === 0 && waiting > 0) return questionsWords.fewer(minimumGroup);
  const found =
    next === null
      ? questionsWords.calibrate(answers)
      : questionsWords.toState[next.state](count(answers), next.from);
  return waiting === 0 ? found : questionsWords.withMore(found, count(waiting));
}

/** What became of the questions so far, in one or more sentences; small groups are not told apart. */
export function questionsText(reply: QuestionsReply): string {
  const { share, asked, open, answered, hidden, minimumGroup } = reply;
  const off = share === 0 ? [questionsWords.nobodyAsked] : [];
  if (asked === 0) return off[0] ?? questionsWords.firstNext;
  if (hidden || open === null) {
    return [questionsWords.askedHidden(asked, minimumGroup), ...off].join(' ');
  }
  const counts = { asked, open: count(open), answered: count(answered ?? 0) };
  const steps = minimumGroup === 1 ? [] : [questionsWords.steps(minimumGroup)];
  return [questionsWords.asked(counts), ...steps, ...off].join(' ');
}
