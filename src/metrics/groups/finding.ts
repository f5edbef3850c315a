import { daysOfPeriods } from '../../ui/classes/classes.ts';
import { type Change, changeInPercent, duration, LEAST_BASE } from '../../ui/format/format.ts';
import type { GroupRow, GroupsReply } from './contract.ts';
import { groupsWords } from './words.ts';

/** The title: which group used AI most, or why none is shown. */
export function groupsFinding(reply: GroupsReply): string {
  const { covers, groups, groupsKnown } = reply;
  if (covers === null) return groupsWords.notYet;
  const days = daysOfPeriods(covers, reply);
  const [first] = groups;
  if (first === undefined)
    return groupsKnown === 0 ? groupsWords.none : groupsWords.noneNamed(days);
  return groupsWords.most({ group: nameOf(first), time: duration(first.withAiMinutes), days });
}

/** The title of a group by itself. */
export function oneFinding(reply: GroupsReply): string {
  const { one } = reply;
  if (one === null) return groupsWords.one;
  const newest = one.parts.at(-1);
  if (!newest?.covers || newest.withAiMinutes === null) return groupsWords.oneUnsaid(nameOf(one));
  const days = daysOfPeriods(newest.covers, reply);
  return groupsWords.oneTitle({
    ...{ group: nameOf(one), time: duration(newest.withAiMinutes), days },
  });
}

export const nameOf = ({ name }: Pick<GroupRow, 'name'>) => name ?? groupsWords.withoutName;

/** "▲ 12%"; null where there is nothing to compare with, or too little. */
export function changeWords(now: number | null, before: number | null): string | null {
  if (before === null || before < LEAST_BASE) return null;
  const change = changeInPercent(now, before);
  return change === null ? null : wordsOf(change);
}

function wordsOf({ direction, size }: Change): string {
  if (direction === 'same') return groupsWords.same;
  return direction === 'more' ? groupsWords.more(size) : groupsWords.less(size);
}

/** The search part of an address of the page, of one group, or of all (null). */
export function addressOfGroup(search: string, id: string | null): string {
  const parameters = new URLSearchParams(search);
  if (id === null) parameters.delete('group');
  else parameters.set('group', id);
  return `?${parameters}`;
}

/** The id of the group that an address means; null: none. */
export const groupOfAddress = (search: string) => new URLSearchParams(search).get('group');
