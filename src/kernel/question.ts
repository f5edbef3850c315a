/** What can be answered, minutes; the last one stands for more, too. */
export const ANSWER_MINUTES = [0, 2, 5, 15, 30, 60, 120, 240] as const;
export type AnswerMinutes = (typeof ANSWER_MINUTES)[number];

/** Where the page of a question is: `/question/TOKEN`. */
export const QUESTION_PATH = '/question/';

/** What a question is called where nobody is to be recognised by it. Input: its id. */
export function questionName(id: string): string {
  return `q-${id.slice(0, 8)}`;
}
