import { english, part } from '../../ui/words/language.ts';

/** Every word of the question to a person. */
export const questionWords = part('question', {
  question: 'Without AI, how long would this have taken you?',
  baseline:
    'With your usual tools and a search engine, up to the same result. A rough answer is a good one.',
  demonstration: 'Demonstration data.',
  demonstrationMore: 'This task is invented.',
  yourTask: 'Your task in Open WebUI',
  taskClasses: {
    lookup: 'Looking something up',
    summarise: 'Summary of a text',
    translate: 'Translation',
    edit: 'Editing a text',
    draft: 'Drafting a text',
    code_new: 'Writing code',
    code_debug: 'Finding a fault in code',
    data: 'Data and analysis',
    plan: 'Planning or deciding',
    other: 'Something else',
  },
  /** What the person knows the task by; null: of no kind that has a name. */
  task: (kind: string | null, asks: number) => {
    const wrote = english.plural(asks, {
      one: 'you wrote # message',
      other: 'you wrote # messages',
    });
    return kind === null
      ? `${wrote.charAt(0).toUpperCase()}${wrote.slice(1)}`
      : `${kind}; ${wrote}`;
  },
  zone: (zone: string) => `(time zone ${zone})`,
  openConversation: 'Look at the conversation in Open WebUI',
  newTab: '(opens in a new tab)',
  choices: 'Your answer',
  /** On the buttons, in the order of the minutes. */
  shortMinutes: ['0 min', '2 min', '5 min', '15 min', '30 min', '1 h', '2 h', '4 h or more'],
  /** In a sentence, in the same order. */
  longMinutes: [
    'no time at all',
    '2 minutes',
    '5 minutes',
    '15 minutes',
    '30 minutes',
    '1 hour',
    '2 hours',
    '4 hours or more',
  ],
  wouldNotHaveDone: 'I would not have done it',
  withAi: 'And with AI, all included?',
  withAiHint:
    'What you did in the chat and beside it: reading, checking, putting it to use. You need not say.',
  notSaid: 'I cannot say',
  wouldNotHint: '“I would not have done it” counts as useful, but saves no time.',
  use: 'Your answer is stored without any text, under a keyed pseudonym instead of your name, and is used to calibrate the estimates.',
  rights: (until: string) =>
    `Single answers are shown to nobody but you, in this browser; you can change yours until ${until} and erase it at any time.`,
  seenBefore:
    'Since you have seen the estimate, a changed answer is kept but does not calibrate others.',
  send: 'Agree and send',
  sending: 'Sending',
  decline: 'I do not want to answer',
  voluntary: 'Answering is voluntary. Whether you did is shown to nobody.',
  elsewhere:
    'Answered before, in another browser? Only that one can change the answer or take it back.',
  ofAnotherBrowser:
    'No answer of this browser is stored. Only the browser that answered can change the answer or take it back; where it is gone, ask whoever sent you the link to erase it.',
  takeBack: 'Take my answer back',
  choose: 'Choose one of the answers first.',
  thanks: 'Thank you, your answer is stored',
  yourAnswer: 'Your answer',
  estimate: 'Estimate without AI',
  range: 'Likely range',
  rangeNote: 'In eight of ten such cases the truth lies within it.',
  /** The drawing, read aloud. */
  comparison: (values: { answer: string; estimate: string; range: string }) =>
    `Your answer: ${values.answer}. Estimate without AI: ${values.estimate}; likely range: ${values.range}.`,
  noEstimate: 'There is no estimate for this task.',
  calibrates: 'It helps to bring all estimates nearer to what work really takes.',
  keptOnly: 'It is kept but does not calibrate others, since you had seen the estimate.',
  change: 'Change my answer',
  keep: 'Keep it as it is',
  changeUntil: (until: string) => `You can change it until ${until} and erase it at any time.`,
  scale: 'Minutes, on a scale where each step is about four times the last.',
  declined: 'Noted: no answer',
  declinedMore: 'Nothing is stored of you. There is nothing more to do.',
  answerAfterAll: 'Answer after all',
  erased: 'Your answer is erased',
  erasedMore: 'The next run computes the figures without it.',
  answerAgain: 'Answer anew',
  unknown: 'There is no question under this link',
  unknownMore: 'Check that the whole link was opened, to its last character.',
  closed: 'The time for this question is over',
  closedMore:
    'What one recalls fades, so a question takes answers for seven days. If you have given one, it counts; you can still erase it.',
  offline: 'No connection to Cogniforce',
  offlineFault: 'No connection to Cogniforce.',
  offlineMore: 'Nothing is lost. This page tries again when the connection is back.',
  failed: 'That did not work',
  failedMore: (reference: string) =>
    `Nothing was stored. Try again; if it stays, name the reference ${reference} to your administrator.`,
  tooMany: (seconds: number) =>
    `Too many requests come from your network. Try again in ${seconds} s.`,
  tryAgain: 'Try again',
  loading: 'The question is loading',
  brand: 'Cogniforce',
  titleOf: (title: string) => `${title} · Cogniforce`,
});

/** Texts of the question, in whatever language the page speaks. */
export type Words = typeof questionWords;
