import type { NightView } from '../../api/contracts/nights.ts';
import type { Night } from '../../domains/cogniforce/index.ts';
import type { UnwrittenNight } from '../../jobs/index.ts';

const STATES = ['waiting', 'running', 'completed', 'missed'] as const;

/** Nights as the API shows them, newest first: as the database has them, with what is yet to be written there. */
export function nightViews(
  rows: readonly Night[],
  unwritten: readonly UnwrittenNight[],
): NightView[] {
  const views = new Map(rows.map((row) => [row.scheduledAt, viewOf(row)]));
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
  const { reasonCode: code, reason } = row;
  return {
    scheduledFor: row.scheduledAt,
    state: STATES.find((state) => state === row.state) ?? 'waiting',
    tries: row.tries,
    reason: code === null ? null : { code, message: reason ?? '' },
    ...{ triedAt: row.triedAt, nextTryAt: row.nextTryAt },
    ...{ runId: row.runId, doneAt: row.doneAt },
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
