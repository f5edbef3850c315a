import { useEffect, useRef } from 'react';
import type { HealthReply, ReadyReply } from '../../api/contracts/health.ts';
import type { Answered } from '../../figures/contract.ts';
import { useRefreshFigures } from '../fetching/queries.ts';
import { today } from '../format/calendar.ts';
import { useNow } from '../parts/use-now.ts';
import type { Horizon } from '../range/range.ts';

/** What ranges are seen from, with the zone that days are booked in (IANA name). */
export type Zoned = Horizon & { readonly zone: string };

/** The present day in the organisation's zone, and the oldest and the newest day with figures. */
export function useHorizon(
  base: Pick<Answered, 'timeZone' | 'firstDate' | 'lastDate'> | undefined,
  health: HealthReply | undefined,
): Zoned {
  const now = useNow(60_000);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = base?.timeZone ?? health?.systemInfo.timezone ?? here;
  const { firstDate = null, lastDate = null } = base ?? {};
  return { zone, today: today(zone, now), first: firstDate, last: lastDate };
}

/** Asks for the figures again when a run has ended, and when a database has come back. */
export function useRefreshWhenNew(
  health: HealthReply | undefined,
  ready: ReadyReply | undefined,
): void {
  const refresh = useRefreshFigures();
  const states = ready?.domains.map(({ domain, state }) => `${domain} ${state}`).join();
  const version = [health?.lastProcessingRun?.id, states].join();
  const known = health !== undefined && ready !== undefined;
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (!known) return;
    if (seen.current !== null && seen.current !== version) refresh();
    seen.current = version;
  }, [known, version, refresh]);
}
