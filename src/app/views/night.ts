import type { NightView } from '../../api/contracts/nights.ts';
import type { Night } from '../../domains/cogniforce/index.ts';
import type { UnwrittenNight } from '../../jobs/index.ts';

const STATES = ['waiting', 'running', 'completed', 'missed'] as const;

/** Nights as the API shows them, newest first: as the database has them, with what is yet to be written there. */
export function nightViews(
  rows: readonly Night[],
  unwritten: readonly UnwrittenNight[],
): NightView[] {
  const views = new Map(rows.map((row) => [row.scheduled_at, viewOf(row)]));
  for (const each of unwritten) {
    const known = views.get(each.scheduledAt);
    if (known !== undefined && isOver(known)) continue;
    views.set(each.scheduledAt, { ...EMPTY, ...known, ...untold(each, known?.tries ?? 0) });
  }
  return [...views.values()].sort((a, b) => (a.scheduledFor < b.scheduledFor ? 1 : -1));
}

const EMPTY = { runId: null, doneAt: null } as const;

function isOver({ state, runId }: NightView): boolean {
  return state === 'completed' || runId !== null;
}

function viewOf(row: Night): NightView {
  const { reason_code: code, reason } = row;
  return {
    scheduledFor: row.scheduled_at,
    state: STATES.find((state) => state === row.state) ?? 'waiting',
    tries: row.tries,
    reason: code === null ? null : { code, message: reason ?? '' },
    ...{ triedAt: row.tried_at, nextTryAt: row.next_try_at },
    ...{ runId: row.run_id, doneAt: row.done_at },
  };
}

function untold(
  { scheduledAt, tries, reason, triedAt, nextTryAt }: UnwrittenNight,
  before: number,
) {
  return {
    ...{ scheduledFor: scheduledAt, state: 'waiting' as const, tries: before + tries },
    reason: { code: reason.code, message: reason.sentence },
    ...{ triedAt, nextTryAt },
  };
}
