import { addDays, type Day, daysOf, startOfDay } from '../kernel/days.ts';

/** One day of the demonstration's year. */
export interface CalendarDay {
  /** From 0, oldest first. */
  readonly index: number;
  readonly day: Day;
  /** Noon in the organisation's zone, epoch seconds. */
  readonly noon: number;
  /** How much is worked, 1 for an ordinary Tuesday; small on weekends and holidays. */
  readonly work: number;
}

const WEEKDAYS = [0.03, 0.97, 1, 1, 1.02, 0.85, 0.02]; // from Sunday
const FIXED_HOLIDAYS = new Set([
  '01-01',
  '01-06',
  '05-01',
  '10-03',
  '11-01',
  '12-24',
  '12-25',
  '12-26',
  '12-31',
]);
/** Days around Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday. */
const EASTER_HOLIDAYS = [-2, 1, 39, 50];

/** The year that ends on `lastDay`, in `zone`. */
export function calendarOf(lastDay: Day, zone: string): CalendarDay[] {
  const days = daysOf({ from: addDays(lastDay, -364), to: lastDay });
  return days.map((day, index) => ({
    index,
    day,
    // Counted back from midnight: the clock is changed at night.
    noon: startOfDay(addDays(day, 1), zone) / 1000 - 43_200,
    work: workOn(day),
  }));
}

/** The next workday at or after `from`, without the days in `absent`; null where the year ends before. */
export function workdayFrom(
  calendar: readonly CalendarDay[],
  from: number,
  absent: ReadonlySet<number> = new Set(),
): CalendarDay | null {
  const isThere = ({ index, work }: CalendarDay) => work > 0.5 && !absent.has(index);
  return calendar.slice(Math.max(0, from)).find(isThere) ?? null;
}

function workOn(day: Day): number {
  const date = new Date(`${day}T00:00:00Z`);
  const ordinary = WEEKDAYS[date.getUTCDay()] ?? 0;
  return isHoliday(day) ? Math.min(ordinary, 0.02) : ordinary * season(day.slice(5));
}

function isHoliday(day: Day): boolean {
  if (FIXED_HOLIDAYS.has(day.slice(5))) return true;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return EASTER_HOLIDAYS.some((distance) => addDays(easter, distance) === day);
}

/** Few are there in summer and hardly anybody between the years. Input: `MM-DD`. */
function season(date: string): number {
  if (date >= '12-27' || date < '01-02') return 0.12;
  if (date >= '12-18') return 0.7;
  if (date >= '07-15' && date < '08-25') return 0.85;
  return 1;
}

/** Source: the anonymous Gregorian algorithm (Nature, 20 April 1876). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`;
}
