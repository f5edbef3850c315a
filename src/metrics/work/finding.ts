import { daysOfPeriods, named } from '../../ui/classes/classes.ts';
import { classesWords } from '../../ui/classes/words.ts';
import { percent } from '../../ui/format/format.ts';
import type { WorkReply, WorkTable } from './contract.ts';
import { workWords } from './words.ts';

/** The title: what most time goes into, and in which days. */
export function workFinding(reply: WorkReply): string {
  const { kinds } = reply;
  if (kinds.covers === null) return workWords.notYet;
  const days = daysOfPeriods(kinds.covers, reply);
  const [first] = kinds.rows;
  if (first === undefined || isMostlyOthers(kinds)) return workWords.notSaid(days);
  return workWords.mostly({
    kind: named(classesWords.kinds, first.name),
    share: percent(first.withAiMinutes / allOf(kinds)),
    days,
  });
}

/** Time with AI of the whole table, minutes. */
export function allOf({ rows, other }: Pick<WorkTable, 'rows' | 'other'>): number {
  return rows.reduce((sum, row) => sum + row.withAiMinutes, other?.withAiMinutes ?? 0);
}

/** Whether what is not named is more than each that is: then a table would say little. */
export function isMostlyOthers({ rows, other }: Pick<WorkTable, 'rows' | 'other'>): boolean {
  const most = Math.max(0, ...rows.map(({ withAiMinutes }) => withAiMinutes));
  return other !== null && other.withAiMinutes > most;
}
