import { describe, expect, it } from 'vitest';
import type { QuestionsReply } from '../../api/contracts/questions.ts';
import { answersTitle, questionsText } from './question-counts.ts';

const NBSP = '\u00a0';

const reply = (over: Partial<QuestionsReply> = {}): QuestionsReply => ({
  share: 0.05,
  asked: 41,
  answers: 18,
  waiting: 0,
  next: { state: 'calibrated', from: 30 },
  open: 6,
  answered: 18,
  declined: 2,
  expired: 15,
  responseRate: 18 / 35,
  hidden: false,
  minimumGroup: 5,
  timeZone: 'UTC',
  ...over,
});

describe('what the panel of questions says', () => {
  const provisional = { state: 'provisional', from: 10 } as const;
  it.each([
    [0, provisional, `0 of 10${NBSP}answers for a first calibration`],
    [1, provisional, `1 of 10${NBSP}answers for a first calibration`],
    [
      18,
      { state: 'calibrated', from: 30 } as const,
      `18 of 30${NBSP}answers for a full calibration`,
    ],
    [212, null, `212${NBSP}answers calibrate the estimates`],
  ])('names what is missing to the next state, from %i answers', (answers, next, words) => {
    expect(answersTitle(reply({ answers, next }))).toBe(words);
  });

  it('says which answers wait for others, and hides how many there are of a few asked', () => {
    const few = reply({ answers: 0, waiting: 12, next: provisional });
    expect(answersTitle(few)).toBe('Fewer than 5 answers so far');
    expect(answersTitle(reply({ waiting: 3 }))).toBe(
      `18 of 30${NBSP}answers for a full calibration; 3 more wait for others`,
    );
    expect(answersTitle(reply({ answers: null, waiting: null }))).toBe(
      'Answers are hidden: fewer than 5 people were asked',
    );
  });

  it('says how many are open and answered, and in which steps', () => {
    expect(questionsText(reply({ open: 5, answered: 15 }))).toBe(
      `41${NBSP}questions asked: at least 5 open, 15 answered. Counts move in steps of 5, to protect people.`,
    );
    expect(questionsText(reply({ minimumGroup: 1 }))).toBe(
      `41${NBSP}questions asked: at least 6 open, 18 answered.`,
    );
  });

  it('says nothing of what became of questions to a small group', () => {
    const hidden = reply({ asked: 3, hidden: true, open: null, answered: null });
    expect(questionsText(hidden)).toBe(
      `3${NBSP}questions asked. What became of them is hidden: fewer than 5 people were asked.`,
    );
  });

  it('says that nobody was asked yet, or is asked any more', () => {
    expect(questionsText(reply({ asked: 0 }))).toBe(
      'The next run asks about the first finished tasks.',
    );
    expect(questionsText(reply({ share: 0 }))).toContain('Nobody is asked any more');
  });
});
