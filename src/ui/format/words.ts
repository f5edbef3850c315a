import { NBSP } from '../words/formatter.ts';
import { english, part } from '../words/language.ts';

/** Words around figures, dates and ranges. */
export const formatWords = part('format', {
  notKnown: 'not known',
  notEstimated: 'not estimated',
  never: 'never',
  minutes: (figure: string) => `${figure}${NBSP}min`,
  hours: (figure: string) => `${figure}${NBSP}h`,
  seconds: (figure: string) => `${figure}${NBSP}s`,
  minuteSign: 'min',
  hourSign: 'h',
  /** Two units, the larger first: "1 h 4 min". */
  together: (larger: string, smaller: string) => `${larger} ${smaller}`,
  /** A range whose low end has a minus sign, which a dash would be read into. */
  range: (low: string, high: string) => `${low} to ${high}`,
  between: (low: string, high: string) => `${low} and ${high}`,
  smallCounts: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'],
  people: (count: number) => english.plural(count, { one: '# person', other: '# people' }),
  days: (count: number) => english.plural(count, { one: '# day', other: '# days' }),
  conversations: (count: number) =>
    english.plural(count, { one: '# conversation', other: '# conversations' }),
  answers: (count: number) => english.plural(count, { one: '# answer', other: '# answers' }),

  /** To begin a sentence with. */
  onDay: (day: string) => `On ${day}`,
  inMonth: (month: string) => `In ${month}`,
  fromTo: (from: string, to: string) => `From ${from} to ${to}`,
  yesterday: (time: string) => `yesterday ${time}`,
  tomorrow: (time: string) => `tomorrow ${time}`,
  /** A weekday and its date as `Intl` writes them: "Mon, 2 Nov". */
  namedDay: (day: string) => day.replace(',', ''),
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
});
