import type { Answered, CoveredDays } from '../../figures/contract.ts';
import { lengthOf } from '../format/calendar.ts';
import { fullDay, shortRange } from '../format/dates.ts';
import { count } from '../format/format.ts';
import { classesWords } from './words.ts';

/** Which periods a table is of: whole weeks, or months, published once. */
export interface Periods {
  /** Null: no period is over yet. */
  readonly covers: CoveredDays;
  /** How many these are. */
  readonly periods: number;
}

/** A code in words; one that has none is told as it is. */
export const named = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code;

/** "24 Oct–20 Nov", as seen from the days that were asked for. */
export function daysOfPeriods(
  covers: NonNullable<CoveredDays>,
  { endDate }: Pick<Answered, 'endDate'>,
): string {
  return shortRange(covers, endDate);
}

/** What an answer says of itself that a table which waits goes by. */
export type Waits = Pick<Answered, 'firstDate' | 'lastDate' | 'endDate' | 'minimumGroup'>;

/**
 * What stands in the place of a table of which no period was over by the end of the range: since when it waits, and for what. No
 * date is promised.
 */
export function waitingSentence({ firstDate, lastDate, endDate, minimumGroup }: Waits): string {
  const least = count(minimumGroup);
  if (firstDate === null) return classesWords.nothingYet(least);
  return lastDate !== null && endDate < lastDate
    ? classesWords.noneBy(fullDay(endDate))
    : classesWords.waiting(fullDay(firstDate), least);
}

/** "2 of 4 weeks", of a row that is not named in all of them; null of one that is. */
export function namedNote(namedIn: number, { covers, periods }: Periods): string | null {
  if (namedIn >= periods) return null;
  const [named, all] = [count(namedIn), count(periods)];
  switch (kindOf({ covers, periods })) {
    case 'weeks':
      return classesWords.ofWeeks(named, all);
    case 'months':
      return classesWords.ofMonths(named, all);
    default:
      return classesWords.ofPeriods(named, all);
  }
}

/** The sentence under a table: what its rows are of, and that they are no parts of the total. */
export function sumsSentence({ covers, periods }: Periods): string {
  switch (kindOf({ covers, periods })) {
    case 'weeks':
      return classesWords.sumsOfWeeks(periods);
    case 'months':
      return classesWords.sumsOfMonths(periods);
    default:
      return classesWords.sumsOfPeriods(periods);
  }
}

/**
 * By how long they are together, since an answer says only how many they are and from when to when. A period is of whole blocks:
 * the first may begin days before its Monday, and that of a new record later. What may be both kinds is called neither.
 */
function kindOf({ covers, periods }: Periods): 'weeks' | 'months' | 'mixed' {
  if (covers === null || periods === 0) return 'mixed';
  const days = lengthOf(covers);
  if (days <= 7 * periods + 4) return 'weeks';
  return days >= 30 * periods - 6 ? 'months' : 'mixed';
}

/** A count, "≥ 1,285" where some days say nothing of it; null: not said, which is not zero. */
export function countSaid(amount: number | null, atLeast: boolean): string {
  if (amount === null) return classesWords.notSaid;
  return atLeast ? classesWords.atLeast(count(amount)) : count(amount);
}
