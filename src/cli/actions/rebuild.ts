import { domainOf } from '../../app/domains.ts';
import { REBUILT_AT } from '../../app/figures-state.ts';
import type { App } from '../../app/index.ts';
import { checkIsCurrent } from '../../data/index.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import {
  type Difference,
  rebuildAllDays,
  refuseBesideRun,
  type Verified,
  verifyDays,
} from '../../jobs/index.ts';
import { instant } from '../../kernel/days.ts';
import { type Action, type CommandContext, INTERRUPTED, OK } from '../command.ts';
import { withApp } from '../with-app.ts';

/** As `db check`: there is a difference. */
const DIFFERENT = 2;
/** Of differences, for a person. */
const MOST_LINES = 20;

/** Makes every total anew from the facts, or holds them against a fresh computation; 0 where they are the same. */
export const run: Action = async (context, { verify, json }) => {
  return withApp(context, 'inspect', async (app) => {
    const { handle } = domainOf(app.domains, cogniforce);
    checkIsCurrent(await handle.migrations.state(), handle.address);
    const stage = stageOf(context, app);
    await refuseBesideRun(stage);
    if (verify === true) return verified(context, await verifyDays(stage, context.signal), json);
    const note = () => handle.repositories.settings.put(REBUILT_AT, instant(context.clock.now()));
    // Before, too: what is answered meanwhile is neither the one nor the other.
    await note();
    const days = await rebuildAllDays(stage, context.signal);
    await note();
    if (context.signal.aborted) return INTERRUPTED;
    if (json) context.out.json({ days });
    else context.out.line(`Rebuilt the figures of ${counted(days, 'day')}.`);
    return OK;
  });
};

function stageOf({ clock }: CommandContext, { config, source, own, costUsd }: App) {
  const repositories = { source: source.repositories, cogniforce: own.repositories };
  return { repositories, analysis: config.analysis, clock, costUsd };
}

function verified({ out }: CommandContext, result: Verified, json: unknown): number {
  const isSame = result.differences.length === 0 && result.conversationsLacking === 0;
  if (json) out.json({ same: isSame, ...result });
  else print(out, result);
  return isSame ? OK : DIFFERENT;
}

function print(out: CommandContext['out'], result: Verified): void {
  const { people, days, waiting, conversationsLacking, differences } = result;
  const whole = `${counted(days, 'day')} and ${people} ${people === 1 ? 'person' : 'people'}`;
  out.line(
    differences.length === 0
      ? `The totals of ${whole} are what the facts give.`
      : `${counted(differences.length, 'difference')} in the totals of ${whole}. Run: cogniforce rebuild`,
  );
  if (differences.length > 0) printDifferences(out, differences);
  if (conversationsLacking > 0) {
    const lack = conversationsLacking === 1 ? 'lacks' : 'lack';
    out.line(
      `${counted(conversationsLacking, 'conversation')} ${lack} some of their facts. Run: cogniforce process`,
    );
  }
  if (waiting > 0) {
    out.line(
      `Not compared: ${counted(waiting, 'day')} of a person or of all, which the next run rebuilds anyway.`,
    );
  }
}

/** A line for each table and column; all of them, day by day, are in the JSON. */
function printDifferences(out: CommandContext['out'], differences: readonly Difference[]): void {
  const byColumn = new Map<string, Difference[]>();
  for (const each of differences) {
    const key = `${each.table} ${each.column}`;
    byColumn.set(key, [...(byColumn.get(key) ?? []), each]);
  }
  const all = [...byColumn.values()];
  out.table(all.slice(0, MOST_LINES).map(rowOf));
  const more = all.length - MOST_LINES;
  if (more > 0) out.line(`and ${more} more; with --json all are printed, day by day.`);
}

/** Differences of one column of one table; those of all days together have no day. */
function rowOf(differences: readonly Difference[]) {
  const days = differences.flatMap(({ day }) => (day === null ? [] : [day])).sort();
  const rows = differences.reduce((sum, each) => sum + each.rows, 0);
  const [first] = differences;
  return {
    ...{ table: first?.table ?? '', column: first?.column ?? '' },
    days: days.length === 0 ? 'all' : String(days.length),
    ...{ first: days.at(0) ?? '-', last: days.at(-1) ?? '-', rows: String(rows) },
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
