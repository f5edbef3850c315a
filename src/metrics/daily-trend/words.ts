import { english, part } from '../../ui/words/language.ts';

type Step = 'day' | 'week';

const days = (count: number) => english.plural(count, { one: '# day', other: '# days' });
const hiddenDays = (count: number) =>
  english.plural(count, { one: '# hidden day', other: '# hidden days' });
const places = (step: Step, count: number) =>
  step === 'day' ? days(count) : english.plural(count, { one: '# week', other: '# weeks' });

/** What the page says of the time saved by day and by week. */
export const trendWords = part('trend', {
  title: 'Time saved by day',
  waiting: 'The daily figures are being computed.',
  missing: 'The daily figures',

  tooShort: 'Too short to show a trend',
  noChange: 'No clear change',
  timesAsMuch: (step: Step, times: string, since: string) =>
    `Time saved per ${step} has averaged about ${times} times as much since ${since}`,
  percentMore: (step: Step, percent: string, since: string) =>
    `Time saved per ${step} has averaged about ${percent} more since ${since}`,
  percentLess: (step: Step, percent: string, since: string) =>
    `Time saved per ${step} has averaged about ${percent} less since ${since}`,
  more: (step: Step, since: string) => `Time saved per ${step} has averaged more since ${since}`,
  less: (step: Step, since: string) => `Time saved per ${step} has averaged less since ${since}`,
  allHidden: 'The time saved is hidden in these days',
  noWeek: 'Needs one full week',
  noConversations: 'No conversations in these days',
  noFigures: 'No figures in these days',
  sub: (step: Step, solid: string, zone: string) =>
    `Time saved per ${step}. Solid line: ${solid}. Dotted: expected. Pale band: likely range (8 in 10). Days in ${zone}.`,

  drawn: (step: Step, from: string, to: string) => `Time saved per ${step} from ${from} to ${to}.`,
  highest: {
    day: (day: string, amount: string) => `Highest on ${day}: ${amount}.`,
    week: (day: string, amount: string) => `Highest in the week of ${day}: ${amount}.`,
  },
  lowest: {
    day: (day: string, lost: string) => `Lowest on ${day}: ${lost}.`,
    week: (day: string, lost: string) => `Lowest in the week of ${day}: ${lost}.`,
  },
  lost: (amount: string) => `${amount} lost`,
  latest: {
    day: (day: string, amount: string, range: string) =>
      `Latest: ${day}, ${amount} (likely range ${range}).`,
    week: (day: string, amount: string, range: string) =>
      `Latest: week of ${day}, ${amount} (likely range ${range}).`,
  },
  hidden: (step: Step, count: number, least: number) =>
    `${places(step, count)} hidden to protect people (fewer than ${least} active).`,
  hiddenInWeeks: (count: number, least: number) =>
    `The weeks leave out ${hiddenDays(count)}, to protect people (fewer than ${least} active).`,
  noData: (step: Step, count: number) => `No data: ${places(step, count)}.`,
  notEstimated: (step: Step, count: number) => `Not estimated: ${places(step, count)}.`,
  notWhole: 'Weeks that are not whole are left out.',

  /** In the place of a figure, short. */
  gap: {
    hidden: 'hidden',
    'no data': 'no data',
    'not estimated': 'not estimated',
    'not whole': 'not whole',
  },
  gapHidden: (least: number) => `hidden to protect people (fewer than ${least} active)`,
  gapNotWhole: 'not a whole week in this range',
  weekOf: (day: string) => `Week of ${day}`,
  people: 'Active people',
  saved: 'Time saved',
  hiddenDays: 'Hidden days, left out',

  read: { day: 'Read the chart day by day', week: 'Read the chart week by week' },
  showTable: 'Show the table',
  tableName: 'The same figures as a table',
  step: { day: 'Day', week: 'Week' },
  conversations: 'Conversations',
  inUnit: (name: string, unit: string) => `${name}, ${unit}`,
  notKnown: 'not known',
});
