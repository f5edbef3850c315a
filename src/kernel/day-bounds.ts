/** A calendar day `YYYY-MM-DD` in the organisation's time zone; sorts as text. */
export type Day = string;

/** First and last day, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Days that figures may be of: what lies outside is no time of a chat, and the calendar ends somewhere. */
export const DAYS_OF_FIGURES: DayRange = { from: '1970-01-01', to: '2200-12-31' };

/** What is expected where a day is wanted, in words. */
export const DAY_WANTED = `a day that exists, as YYYY-MM-DD, from ${DAYS_OF_FIGURES.from} to ${DAYS_OF_FIGURES.to}`;

/** Whether figures may be of this day. */
export function isDayOfFigures(day: Day): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && day >= DAYS_OF_FIGURES.from && day <= DAYS_OF_FIGURES.to;
}

/** Whether a named range is one of the calendar (a week, month, quarter, year); all others end with the newest day that has figures. */
export function isOfCalendar(range: string): boolean {
  return /^(?:this_.*|last_(?:week|month|quarter|year))$/.test(range);
}
