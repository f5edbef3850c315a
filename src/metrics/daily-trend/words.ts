import { english, part } from '../../ui/words/language.ts';

type Step = 'day' | 'week';

const places = (step: Step, count: number) =>
  step === 'day'
    ? english.plural(count, { one: '# day', other: '# days' })
    : english.plural(count, { one: '# week', other: '# weeks' });

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
  noWeek: 'Needs one full week',
  noneYet: 'Nothing is published of these days yet',
  onlyLater: 'These days count together with later ones',
  noFigures: 'No figures in these days',
  sub: (step: Step, solid: string, zone: string) =>
    `Time saved per ${step}. Solid line: ${solid}. Dotted: expected. Pale band: likely range (8 in 10). Days in ${zone}.`,
  /** Where days are drawn that were published together. */
  together: {
    day: 'Days that are published together are drawn as their average.',
    week: 'Days that are published together count in the week in which they end.',
  },

  drawn: (step: Step, from: string, to: string) => `Time saved per ${step} from ${from} to ${to}.`,
  highest: {
    day: (day: string, amount: string) => `Highest on ${day}: ${amount}.`,
    week: (day: string, amount: string) => `Highest in the week of ${day}: ${amount}.`,
    'days together': (days: string, amount: string) =>
      `Highest on ${days}: on average ${amount} a day.`,
    'weeks together': (days: string, amount: string) =>
      `Highest on ${days}: on average ${amount} a week.`,
  },
  lowest: {
    day: (day: string, lost: string) => `Lowest on ${day}: ${lost}.`,
    week: (day: string, lost: string) => `Lowest in the week of ${day}: ${lost}.`,
    'days together': (days: string, lost: string) => `Lowest on ${days}: on average ${lost} a day.`,
    'weeks together': (days: string, lost: string) =>
      `Lowest on ${days}: on average ${lost} a week.`,
  },
  lost: (amount: string) => `${amount} lost`,
  latest: {
    day: (day: string, amount: string, range: string) =>
      `Latest: ${day}, ${amount} (likely range ${range}).`,
    week: (day: string, amount: string, range: string) =>
      `Latest: week of ${day}, ${amount} (likely range ${range}).`,
  },
  noData: (step: Step, count: number) => `No data: ${places(step, count)}.`,
  notEstimated: (step: Step, count: number) => `Not estimated: ${places(step, count)}.`,
  later: 'The last days count together with later ones.',
  notWhole: 'Weeks that are not whole are left out.',

  /** In the place of a figure, short. */
  gap: {
    'no data': 'no data',
    'not yet': 'not published yet',
    later: 'with later days',
    'not estimated': 'not estimated',
    'not whole': 'not whole',
  },
  /** The same with the reason. */
  gapMore: {
    'no data': 'no data',
    'not yet': 'follows with the next day on which enough people use it',
    later: 'published together with later days',
    'not estimated': 'not estimated',
    'not whole': 'not a whole week in this range',
  },
  weekOf: (day: string) => `Week of ${day}`,
  people: 'Active people',
  atLeast: (figure: string) => `at least ${figure}`,
  saved: 'Time saved',
  average: { day: 'On average a day', week: 'On average a week' },

  read: { day: 'Read the chart day by day', week: 'Read the chart week by week' },
  showTable: 'Show the table',
  tableName: 'The same figures as a table',
  step: { day: 'Day', week: 'Week' },
  conversations: 'Conversations',
  inUnit: (name: string, unit: string) => `${name}, ${unit}`,
  notKnown: 'not known',

  annotations: 'Annotations',
  annotationKinds: { rollout: 'Roll-out', training: 'Training', other: 'Note' },
  annotation: (kind: string, text: string) => `${kind}: ${text}`,
  markNamed: (number: string) => `Annotation ${number}`,
  marked: (count: number) =>
    english.plural(count, {
      one: '# annotation is marked, and listed below.',
      other: '# annotations are marked, and listed below.',
    }),
});
