import { daysOfPeriods, waitingSentence } from '../../ui/classes/classes.ts';
import { shortMonthOfYear } from '../../ui/format/dates.ts';
import { count, percent } from '../../ui/format/format.ts';
import type { UserBreakdownReply } from './contract.ts';
import { peopleWords } from './words.ts';

/** The title: at least how many were active, of how many, and in which days. */
export function peopleFinding(reply: UserBreakdownReply): string {
  const { total, peopleCovers } = reply;
  if (peopleCovers === null) return peopleWords.none;
  const days = daysOfPeriods(peopleCovers, reply);
  if (total === null) return peopleWords.notSaid(days);
  const accounts = accountsBeside(reply);
  return accounts === null
    ? peopleWords.active(total, days)
    : peopleWords.activeOf({ least: count(total), accounts, days });
}

/** Accounts that the active people are a part of; null where that is not known. Accounts that are gone were active, too. */
export function accountsBeside({
  total,
  accounts,
}: Pick<UserBreakdownReply, 'total' | 'accounts'>): number | null {
  return accounts === null || total === null || accounts < total ? null : accounts;
}

/** The figure above the bar, in `<b>`; empty where it is not said. */
export function peopleLead(reply: UserBreakdownReply): string {
  const { total } = reply;
  if (total === null) return '';
  const accounts = accountsBeside(reply);
  return accounts === null
    ? peopleWords.lead(count(total))
    : peopleWords.leadOf(count(total), accounts);
}

/** What stands under the bar, a name and what it is each. */
export function peoplePairs(reply: UserBreakdownReply): { name: string; value: string }[] {
  const { total, accounts, peopleCovers } = reply;
  const whole = accountsBeside(reply);
  // Of fewer than ten a per cent would pretend.
  const hasShare = total !== null && whole !== null && whole >= 10;
  return [
    ...(hasShare ? [{ name: peopleWords.share, value: percent(total / whole) }] : []),
    {
      name: peopleWords.accounts,
      value: accounts === null ? peopleWords.accountsUnknown : count(accounts),
    },
    ...(peopleCovers === null
      ? []
      : [{ name: peopleWords.days, value: daysOfPeriods(peopleCovers, reply) }]),
    ...spreadPairs(reply),
  ];
}

/** On how many days people were active, of the newest whole month; all of them stand above. */
function spreadPairs({ spread }: Pick<UserBreakdownReply, 'spread'>) {
  if (spread === null) return [];
  const month = shortMonthOfYear(spread.covers.to);
  return spread.days.slice(1).map(({ from, people }) => ({
    name: peopleWords.daysOrMore(from, month),
    value: `≥\u00a0${count(people)}`,
  }));
}

/** What the figure does not say, or since when it waits. */
export function peopleNote(reply: UserBreakdownReply): string {
  if (reply.peopleCovers === null) return waitingSentence(reply);
  return peopleWords.roundedDown(count(reply.minimumGroup));
}
