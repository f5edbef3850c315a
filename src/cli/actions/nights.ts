import type { NightView } from '../../api/contracts/nights.ts';
import { instant } from '../../kernel/days.ts';
import { type Action, OK } from '../command.ts';
import { withApp } from '../with-app.ts';

/** Nights that are listed. */
const LISTED = 31;

/** Prints the last scheduled times and what became of each. */
export const run: Action = async (context, { json }) => {
  return withApp(context, 'inspect', async (app) => {
    const listed = await app.nights.recent(app.own.repositories, LISTED);
    const { schedule, daily, enabled } = app.config.processing;
    const next = app.nights.next();
    const nextAt = next === null ? null : instant(next);
    const { zone: timezone } = app.config.analysis;
    if (json) {
      context.out.json({ schedule, timezone, next: nextAt, nights: listed });
      return OK;
    }
    if (listed.length === 0) context.out.line('No night is known yet.');
    else context.out.table(listed.map(rowOf));
    const off = daily && enabled ? '' : ' Nights are switched off.';
    context.out.note(
      nextAt === null ? off.trim() : `The next night is ${timeOf(nextAt)} UTC (${timezone}).`,
    );
    return OK;
  });
};

function rowOf(night: NightView): Record<string, string> {
  const { scheduledFor, state, tries, nextTryAt, runId, doneAt, reason } = night;
  return {
    night: timeOf(scheduledFor),
    state,
    tries: String(tries),
    done: timeOf(doneAt),
    'next try': timeOf(nextTryAt),
    run: runId?.slice(0, 8) ?? '',
    reason: reason === null ? '' : `${reason.code}: ${reason.message}`,
  };
}

function timeOf(at: string | null): string {
  return at?.slice(0, 16).replace('T', ' ') ?? '';
}
