import { fullDay, shortMonthOfYear, shortRange } from '../../ui/format/dates.ts';
import { count, percent } from '../../ui/format/format.ts';
import type { AdoptionMonth, AdoptionReply } from './contract.ts';
import { adoptionWords } from './words.ts';

type Days = AdoptionMonth['covers'];

/** "Oct 2026": a month of whole weeks is called by the one that it ends in. */
export const monthName = ({ to }: Days): string => shortMonthOfYear(to);

/** "Q4 2026", or "Q1 2026 to Q2 2026". */
export function quarterName({ from, to }: Days): string {
  // The first quarter of a run of them begins up to six days before it.
  const [first, last] = [quarterOf(addSix(from)), quarterOf(to)];
  return first === last ? last : adoptionWords.quarters(first, last);
}

const addSix = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);

function quarterOf(day: string): string {
  return adoptionWords.quarter(Math.ceil(Number(day.slice(5, 7)) / 3), day.slice(0, 4));
}

/** The last month that is over; null: there is none yet. */
export const newestMonth = ({ months }: Pick<AdoptionReply, 'months'>): AdoptionMonth | null =>
  months.at(-1) ?? null;

/** The title: how many use it weekly, else how many at all. */
export function adoptionFinding(reply: AdoptionReply): string {
  const month = newestMonth(reply);
  if (month === null) return adoptionWords.notYet;
  const { active, weekly, covers } = month;
  const name = monthName(covers);
  const people = weekly ?? active;
  if (people === null) return adoptionWords.tooFew(name);
  const accounts = accountsBeside(month, people);
  const least = count(people);
  if (accounts === null) {
    return weekly === null ? adoptionWords.active(least, name) : adoptionWords.weekly(least, name);
  }
  const said = { least, accounts, month: name };
  return weekly === null ? adoptionWords.activeOf(said) : adoptionWords.weeklyOf(said);
}

/** Accounts that people are a part of; null where that is not known. Accounts that are gone were active, too. */
function accountsBeside({ accounts }: AdoptionMonth, people: number): number | null {
  return accounts === null || accounts < people ? null : accounts;
}

/** What stands in the place of figures of months: since when it waits, and for what. */
export function waitingForMonth(reply: AdoptionReply): string {
  const { firstDate, lastDate, endDate, minimumGroup } = reply;
  const least = count(minimumGroup);
  if (firstDate === null) return adoptionWords.nothingYet(least);
  return lastDate !== null && endDate < lastDate
    ? adoptionWords.noneBy(fullDay(endDate))
    : adoptionWords.waitingSince(fullDay(firstDate), least);
}

/** A line of a drawing: its name, how many people at least, and their share of the whole where that is known. */
export interface Step {
  readonly name: string;
  readonly said: string;
  /** 0-1; null: nothing is drawn. */
  readonly share: number | null;
  /** As it stands beside the number; null: nothing does. */
  readonly percent: string | null;
}

/** From account to habit, the largest first; what is not said has no bar. */
export function stepsOf(month: AdoptionMonth): Step[] {
  const { accounts, tried, active, weekly, always } = month;
  const whole = accountsBeside(month, tried ?? 0);
  const steps: readonly (readonly [string, number | null])[] = [
    [adoptionWords.tried, tried],
    [adoptionWords.activeInMonth, active],
    [adoptionWords.weeklyStep, weekly],
    [adoptionWords.alwaysStep, always],
  ];
  const known = accounts === null ? [] : [wholeStep(adoptionWords.accounts, accounts)];
  return [
    ...known,
    ...steps.map(([name, people]) => ({
      ...stepOf(name, people, whole ?? tried),
      percent: whole === null || people === null ? null : shareOf(people, whole),
    })),
  ];
}

const wholeStep = (name: string, people: number): Step => ({
  ...{ name, said: count(people), share: 1, percent: null },
});

/** Of fewer than ten a per cent would pretend. */
const SHARES_FROM = 10;

/** Of accounts alone, which are exact: of "at least so many" it would say that all are in it. */
const shareOf = (people: number, accounts: number) =>
  accounts < SHARES_FROM ? null : percent(people / accounts);

/** A bar of a whole; null: there is none. */
export function stepOf(name: string, people: number | null, whole: number | null): Step {
  if (people === null) return { name, said: adoptionWords.notSaid, share: null, percent: null };
  const share = whole === null || whole === 0 ? null : Math.min(1, people / whole);
  return { name, share, said: adoptionWords.atLeast(count(people)), percent: null };
}

/** How many have an account and have never used it; null: not known. */
export function notStarted(month: AdoptionMonth): string | null {
  const { accounts, tried } = month;
  if (accounts === null || tried === null || tried > accounts) return null;
  return adoptionWords.notStarted(count(accounts - tried), count(accounts));
}

/** On how many days people use it, the most people first. */
export const spreadOf = ({ days }: AdoptionMonth): Step[] =>
  days.map(({ from, people }) =>
    stepOf(adoptionWords.daysOrMore(from), people, days[0]?.people ?? null),
  );

const STICKINESS_FROM = 40;

/** How many of the month's people come on an average day. */
export function stickinessSentence({ stickiness, active }: AdoptionMonth): string | null {
  if (stickiness === null) {
    const isFew = (active ?? 0) < STICKINESS_FROM;
    return isFew ? adoptionWords.stickinessFrom(count(STICKINESS_FROM)) : null;
  }
  const [low, high] = [percent(stickiness.low), percent(stickiness.high)];
  return low === high ? adoptionWords.stickinessIs(low) : adoptionWords.stickiness(low, high);
}

/** The title of who stays: in how many cohorts half or more were there in the last quarter that is over. */
export function cohortsFinding({ cohorts }: Pick<AdoptionReply, 'cohorts'>): string {
  const last = cohorts.flatMap(({ later }) => later.at(-1)?.share ?? []);
  if (cohorts.length < 2 || last.length === 0) return adoptionWords.cohorts;
  const many = last.filter((share) => share === 'half_or_more').length;
  return adoptionWords.stay({ many, all: last.length });
}

/** The title of who began: in the newest quarter. */
export function comingsFinding({ quarters }: Pick<AdoptionReply, 'quarters'>): string {
  const last = quarters.at(-1);
  if (last === undefined) return adoptionWords.noQuarter;
  const name = quarterName(last.covers);
  return last.started === null
    ? adoptionWords.startedFew(name)
    : adoptionWords.startedLast(count(last.started), name);
}

/** The title of active people: in the newest week or month. */
export function activeFinding({ periods, endDate }: AdoptionReply): string {
  const last = periods.at(-1);
  if (last === undefined) return adoptionWords.activePeople;
  const days = shortRange(last.covers, endDate);
  return last.people === null
    ? adoptionWords.activeFew(days)
    : adoptionWords.activeLast(count(last.people), days);
}
