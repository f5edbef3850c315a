import { part } from '../../ui/words/language.ts';

/** What the page says of kinds of work, what became of them, and when. */
export const workWords = part('work', {
  title: 'Work',
  waiting: 'The kinds of work are being added up.',
  missing: 'The kinds of work',

  notYet: 'What AI is used for is not said yet',
  notSaid: (days: string) => `What AI is used for is not said of ${days}: no kind of work is named`,
  mostly: (values: { kind: string; share: string; days: string }) =>
    `Most time goes into ${values.kind}: ${values.share} of the time with AI, ${values.days}`,
  sub: 'Time with AI is measured; the kind, and the time saved, are estimated.',

  byKind: 'By kind of work',
  byOutcome: 'By what became of it',
  byPart: 'By part of the day',
  kind: 'Kind of work',
  outcome: 'Outcome',
  part: 'Part of the day',
  people: 'People, at least',
  conversations: 'Conversations',
  drawn: 'Share of the time with AI',
  withAi: 'With AI',
  saved: 'Saved, likely range',
  others: 'All others',
  noRow: 'None of them is named in these days: each would tell of too few people.',
  mostlyOthers: (share: string) =>
    `Too little is named for a table: ${share} of the time with AI is in kinds that few people had.`,

  /** A code that is not here is told as it is. */
  outcomes: {
    done: 'done',
    partly: 'done in part',
    no: 'not done',
    unclear: 'unclear',
  },
  parts: {
    0: 'night, until 6 o’clock',
    1: 'morning, 6 to 12 o’clock',
    2: 'afternoon, 12 to 18 o’clock',
    3: 'evening, from 18 o’clock',
  },
});
