import { english, part } from '../../ui/words/language.ts';

const { plural } = english;

const answers = (count: number) => plural(count, { one: '# answer', other: '# answers' });

/** What the page says of the question that people are asked. */
export const questionsWords = part('questions', {
  title: 'Questions to people',
  missing: 'The questions',
  sub: '“Without AI, how long would this have taken you?”, asked about finished work at random. Only answers narrow the range.',
  links:
    'Send each person their link. To see who gets which: <code>cogniforce questions --recipients</code>. Who has answered, and what, is shown to nobody.',

  hidden: (least: number) => `Answers are hidden: fewer than ${least} people were asked`,
  fewer: (least: number) => `Fewer than ${least} answers so far`,
  toState: {
    provisional: (have: string, from: number) =>
      `${have} of ${answers(from)} for a first calibration`,
    calibrated: (have: string, from: number) =>
      `${have} of ${answers(from)} for a full calibration`,
  },
  calibrate: (count: number) =>
    plural(count, {
      one: '# answer calibrates the estimates',
      other: '# answers calibrate the estimates',
    }),
  withMore: (found: string, waiting: string) => `${found}; ${waiting} more wait for others`,

  firstNext: 'The next run asks about the first finished tasks.',
  nobodyAsked: 'Nobody is asked any more: ANALYTICS_QUESTION_SHARE is 0.',
  asked: (values: { asked: number; open: string; answered: string }) =>
    plural(values.asked, {
      one: `# question asked: at least ${values.open} open, ${values.answered} answered.`,
      other: `# questions asked: at least ${values.open} open, ${values.answered} answered.`,
    }),
  askedHidden: (asked: number, least: number) =>
    plural(asked, {
      one: `# question asked. What became of it is hidden: fewer than ${least} people were asked.`,
      other: `# questions asked. What became of them is hidden: fewer than ${least} people were asked.`,
    }),
  steps: (by: number) => `Counts move in steps of ${by}, to protect people.`,
});
