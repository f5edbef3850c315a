import type { SeenConfig } from '../config/index.ts';
import { scheduleOf } from '../jobs/index.ts';
import { dayOf } from '../kernel/days.ts';
import { asksModel } from '../kernel/estimators.ts';

type Settings = {
  readonly llm: Pick<SeenConfig['llm'], 'estimator'> & {
    readonly server: Pick<SeenConfig['llm']['server'], 'perDayUsd' | 'perRunUsd'>;
  };
  readonly processing: Pick<SeenConfig['processing'], 'schedule'>;
  readonly analysis: Pick<SeenConfig['analysis'], 'zone'>;
};

/**
 * What the settings let a model cost in the calendar month of this moment, US dollars: by the day where that has a limit, else by
 * the nights, each of which is a run. Null: no model is asked, or there is no limit.
 */
export function allowedInMonth(
  { llm, processing, analysis }: Settings,
  nowMs: number,
): number | null {
  const { perDayUsd, perRunUsd } = llm.server;
  if (!asksModel(llm.estimator)) return null;
  const [year = 0, month = 0] = dayOf(nowMs, analysis.zone).split('-').map(Number);
  // The zeroth day of the next month is the last of this one.
  if (perDayUsd !== null) return perDayUsd * new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (perRunUsd === null) return null;
  const nights = timesIn(
    processing.schedule,
    Date.UTC(year, month - 1, 1),
    Date.UTC(year, month, 1),
  );
  return nights === null ? null : perRunUsd * nights;
}

/** A run an hour for a month; more often nobody would limit them by the run. */
const MOST_TIMES = 24 * 31;

/** How often a schedule comes between these two, as often in any zone; null: more often than is counted. */
function timesIn(cron: string, from: number, to: number): number | null {
  const schedule = scheduleOf(cron, 'UTC');
  let at = schedule.after(from - 1);
  for (let times = 0; times <= MOST_TIMES; times += 1) {
    if (at === null || at >= to) return times;
    at = schedule.after(at);
  }
  return null;
}
