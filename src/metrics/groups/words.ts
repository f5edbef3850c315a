import { english, part } from '../../ui/words/language.ts';

const { plural } = english;

/** What the page says of groups side by side. */
export const groupsWords = part('groups', {
  title: 'Groups',
  waiting: 'The groups are being added up.',
  missing: 'The groups',

  notYet: 'Groups are not said yet',
  none: 'Open WebUI has no groups with members',
  noneNamed: (days: string) => `No group can be shown of ${days}`,
  noneNamedMore: (known: number, least: string) =>
    plural(known, {
      one: `There is # group. One is shown where at least ${least} of its people, and as many of all others, used AI.`,
      other: `There are # groups. One is shown where at least ${least} of its people, and as many of all others, used AI.`,
    }),
  most: (values: { group: string; time: string; days: string }) =>
    `${values.group} used AI most: ${values.time}, ${values.days}`,
  sub: 'Whoever is in several groups counts in each. Time with AI is measured; time saved is estimated.',

  group: 'Group',
  people: 'People, at least',
  conversations: 'Conversations',
  drawn: 'Time with AI, drawn',
  withAi: 'With AI',
  change: 'Change',
  saved: 'Saved, likely range',
  cost: 'Model cost',
  median: 'Median of the groups',
  medianOf: (count: number) => plural(count, { one: '# group', other: '# groups' }),
  withoutName: 'Group without a name',
  inGroup: (name: string) => `in ${name}`,
  more: (size: string) => `▲ ${size}`,
  less: (size: string) => `▼ ${size}`,
  same: 'unchanged',
  comparedWith: (days: string) => `Change: against ${days}, where a group is shown in all of both.`,
  notAll: (shown: string, known: string) => `${shown} of ${known} groups can be shown.`,
  open: (name: string) => `${name}, week by week or month by month`,

  /** A group by itself. */
  one: 'One group',
  oneMissing: 'The group',
  choose: 'Choose a group in the table to see it week by week, or month by month.',
  unknown: 'No group has this address.',
  all: 'All groups',
  oneTitle: (values: { group: string; time: string; days: string }) =>
    `${values.group}: ${values.time} with AI, ${values.days}`,
  oneUnsaid: (group: string) => `${group}: not shown in the newest days`,
  oneSub:
    'Each row is a whole week or month. In rows without figures too few people used AI to show the group.',
  days: 'Days',
  notShown: 'not shown',
  savedAs: 'Saved',
});
