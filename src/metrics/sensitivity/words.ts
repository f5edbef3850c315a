import { english, part } from '../../ui/words/language.ts';

/** What the page says of other assumptions. */
export const sensitivityWords = part('sensitivity', {
  title: 'What if',
  waiting: 'The figure is being computed with other assumptions.',
  missing: 'What other assumptions would make of the figure',

  notPublished: 'What if: nothing is published of these days',
  nothing: 'What if: the time saved is not estimated in these days',
  findings: {
    none: 'What if: other assumptions, and what the figure would be',
    idle_gap: 'What if: the figure depends most on the pauses that count',
    off_chat: 'What if: the figure depends most on the work beside the chat',
    done: 'What if: the figure depends most on what a finished task counts',
    partly: 'What if: the figure depends most on what a task in part counts',
    no: 'What if: the figure depends most on what a failed task counts',
    unclear: 'What if: the figure depends most on what an unclear task counts',
    level: 'What if: the figure depends most on the level of the times by hand',
  },
  sub: (days: string) =>
    `Time saved in ${days} if one assumption were another, all others as they are.`,
  allowanceAsSet: (minutes: string, range: string) =>
    `Beside the chat: ${minutes} minutes a question as set, likely ${range}, which is in every range.`,
  allowanceByAnswers: (minutes: string, answers: number, range: string) =>
    english.plural(answers, {
      one: `Beside the chat: ${minutes} minutes a question by # answer, likely ${range}, which is in every range.`,
      other: `Beside the chat: ${minutes} minutes a question by # answers, likely ${range}, which is in every range.`,
    }),
  outcomesOf: (period: string) =>
    `What a task counts is reckoned with what became of tasks, ${period}.`,
  outcomesWait:
    'What a task counts waits for the first whole month in which enough people took part.',
  notSaidMore: '“Not said”: too few people had it in these days.',

  move: 'Move one assumption at a time',
  noSaving: (between: string) => `no saving shown: between ${between}`,
  /** After the headline: its range, and the change. */
  beside: (parts: readonly string[]) => english.series(parts),
  /** A slider read aloud. */
  aloud: (values: { value: string; headline: string; beside: string }) =>
    `${values.value}: ${values.headline}, ${values.beside}`,
  if: 'If',
  likely: 'Likely range',
  change: 'Change',
  names: {
    idle_gap: 'A pause in a chat counts up to',
    off_chat: 'Work beside the chat, for each question',
    done: 'A task that is done counts',
    partly: 'A task that is partly done counts',
    no: 'A task that is not done counts',
    unclear: 'A task of which nobody can tell counts',
    level: 'All times by hand, times',
    recapture: 'Of the time saved, useful work is',
  },
  asSet: 'as it is',
  notSaid: 'not said',
  noChange: 'no change',
});
