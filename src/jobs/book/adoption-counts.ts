import type { BookAdoption } from '../../domains/cogniforce/index.ts';
import { atLeast, cohortsOf, shareOfCohort, stairsOf } from '../../gate/index.ts';
import { type Day, type DayRange, lengthOf } from '../../kernel/days.ts';

/** Active days that a band of use begins with, in a month. */
export const BANDS_FROM = [1, 2, 4, 8, 15] as const;

/** Days from the account to the first use that a band ends with: the day itself, a week, four weeks. */
const FIRST_USE_WITHIN = [28, 7, 0] as const;

/** Of the weeks looked at, in so many somebody is there who uses it weekly. */
const WEEKLY = 3;

/** On how many days of some days each person was active, by hash; who was not is not there. */
export type ActiveDays = ReadonlyMap<string, number>;

/** What is said of people: one row of the book each, without its period. */
export type Said = Pick<BookAdoption, 'what' | 'step' | 'name' | 'people' | 'share'>;

const said = (what: string, people: number | null, over: Partial<Said> = {}): Said => ({
  ...{ what, people, step: 0, name: null, share: null },
  ...over,
});

export interface MonthCounts {
  /** People who were ever active until its end. */
  readonly tried: number;
  readonly active: ActiveDays;
  /** Its last whole weeks; none: there were not enough yet. */
  readonly weeks: readonly ActiveDays[];
  /** Accounts that there were at its end: as many people never are "everybody". Null: not known. */
  readonly accounts: number | null;
  /** Whether that is exactly known, not counted by those that there still are. */
  readonly isExact: boolean;
  /** Members of the groups that are named in it. */
  readonly groups: readonly { readonly id: string; readonly accounts: number }[];
}

/**
 * What is said of a month. All sets of people lie in each other, or could: tried, active, weekly, always; and active days.
 *
 * Where too few were active, nothing is: that somebody is new would be of few.
 */
export function saidOfMonth(month: MonthCounts, k: number): Said[] {
  const { accounts, isExact, groups } = month;
  const about = (people: number) => atLeast(people, k, accounts);
  const active = about(month.active.size);
  const known = accounts === null ? [] : [said(isExact ? 'accounts' : 'of', accounts)];
  if (active === null) return [...known, said('tried', null), said('active', null)];
  return [
    ...known,
    ...[said('tried', about(month.tried)), said('active', active)],
    ...saidOfWeeks(month.weeks, about),
    ...stairsOf(bandsOf(month.active), k, accounts).map(({ from, people }) =>
      said('days', people, { step: BANDS_FROM[from] ?? 0 }),
    ),
    ...groups.map((group, step) => said('group', group.accounts, { step, name: group.id })),
  ];
}

function saidOfWeeks(
  weeks: readonly ActiveDays[],
  about: (people: number) => number | null,
): Said[] {
  if (weeks.length === 0) return [];
  const weeksOf = new Map<string, number>();
  for (const week of weeks) {
    for (const person of week.keys()) weeksOf.set(person, (weeksOf.get(person) ?? 0) + 1);
  }
  const inAtLeast = (least: number) => [...weeksOf.values()].filter((each) => each >= least).length;
  return [said('weekly', about(inAtLeast(WEEKLY))), said('always', about(inAtLeast(weeks.length)))];
}

function bandsOf(active: ActiveDays): number[] {
  const counts: number[] = BANDS_FROM.map(() => 0);
  for (const days of active.values()) {
    const band = BANDS_FROM.findLastIndex((from) => days >= from);
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return counts;
}

/** What is said of a quarter: who was there before and is not now, and who is there again after a quarter without. */
export function saidOfQuarter({ now, before, first, from }: QuarterCounts, k: number): Said[] {
  if (before === null) return [said('paused', null), said('back', null)];
  const paused = [...before.keys()].filter((person) => !now.has(person)).length;
  const back = [...now.keys()].filter(
    (person) => !before.has(person) && (first.get(person) ?? from) < from,
  ).length;
  return [said('paused', atLeast(paused, k)), said('back', atLeast(back, k))];
}

export interface QuarterCounts {
  readonly now: ActiveDays;
  /** Of the quarter before; null: there is none. */
  readonly before: ActiveDays | null;
  /** The first day of each person. */
  readonly first: ReadonlyMap<string, Day>;
  /** First day of the quarter. */
  readonly from: Day;
}

/** Cohorts that are large enough now, of the quarters after the last one. */
export function newCohorts(
  quarters: readonly DayRange[],
  first: ReadonlyMap<string, Day>,
  k: number,
): DayRange[] {
  const sizes = quarters.map((quarter) => beginnersIn(quarter, first).length);
  return cohortsOf(sizes, k).flatMap(({ from, to }) => {
    const [start, end] = [quarters[from], quarters[to]];
    return start === undefined || end === undefined ? [] : [{ from: start.from, to: end.to }];
  });
}

/** People who began in some days, by hash. */
export function beginnersIn({ from, to }: DayRange, first: ReadonlyMap<string, Day>): string[] {
  return [...first].flatMap(([person, day]) => (day >= from && day <= to ? [person] : []));
}

/** How many it has, and how soon after their accounts they began. Input: `accountDays` null: not known. */
export function saidOfCohort(
  people: readonly string[],
  first: ReadonlyMap<string, Day>,
  accountDays: ReadonlyMap<string, Day> | null,
  k: number,
): Said[] {
  const size = said('size', atLeast(people.length, k));
  if (accountDays === null) return [size];
  // The later ones first, and with them those whose accounts are gone.
  const bands = [0, ...FIRST_USE_WITHIN.map(() => 0)];
  for (const person of people) {
    const waited = daysBetween(accountDays.get(person), first.get(person));
    const band = FIRST_USE_WITHIN.findLastIndex((within) => waited <= within) + 1;
    bands[band] = (bands[band] ?? 0) + 1;
  }
  return [
    size,
    ...stairsOf(bands, k)
      .slice(1)
      .map(({ from, people: least }) =>
        said('first_use', least, { step: FIRST_USE_WITHIN[from - 1] ?? 0 }),
      ),
  ];
}

/** Infinite where either is not known. */
function daysBetween(account: Day | undefined, use: Day | undefined): number {
  if (account === undefined || use === undefined) return Number.POSITIVE_INFINITY;
  return lengthOf({ from: account, to: use }) - 1;
}

/** Whether half of a cohort was there so many quarters after it. */
export function saidLater(
  people: readonly string[],
  now: ActiveDays,
  quarters: number,
  k: number,
): Said {
  const there = people.filter((person) => now.has(person)).length;
  const share = shareOfCohort(there, people.length, k);
  return said('active', null, { step: quarters, share });
}
