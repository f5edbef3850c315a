import { english, part } from '../../ui/words/language.ts';

const people = (count: number) => english.plural(count, { one: '# person', other: '# people' });

/** What the page says of people under pseudonyms. */
export const peopleWords = part('people', {
  title: 'People',
  waiting: 'The figures by person are being computed.',
  missing: 'The figures by person',

  active: (count: number) =>
    english.plural(count, { one: 'One person was active', other: '# people were active' }),
  tooFew: (least: number) => `Fewer than ${least} people were active`,
  sub: 'Pseudonyms, in no particular order. This is about a tool, not about people’s performance.',
  hidden: (least: number) => `Hidden: fewer than ${least} people had time that counts.`,

  person: 'Person',
  conversations: 'Conversations',
  messages: 'Messages',
  activeDays: 'Active days',
  range: 'Likely range',
  notEstimated: 'not estimated',

  pages: 'Pages of people',
  previous: 'Previous',
  next: 'Next',
  /** "11–20 of 48 people" */
  shown: (values: { first: string; last: string; total: number }) =>
    `${values.first}–${values.last} of ${people(values.total)}`,
});
