import { useHealth, useReady } from '../../ui/fetching/queries.ts';
import { useHorizon, useRefreshWhenNew } from '../../ui/figures-page/hooks.ts';
import { runBlocked } from '../../ui/figures-page/state.ts';
import { isOffline, Strips } from '../../ui/figures-page/state-strips.tsx';
import { RunAnnouncer, RunsPanel } from '../../ui/runs/runs-panel.tsx';
import { Backfills } from '../runs/backfills.tsx';
import { LeftOut } from '../runs/left-out.tsx';
import { Nights } from '../runs/nights.tsx';
import { PastRuns } from '../runs/past-runs.tsx';
import { titles } from './words.ts';

/** Where the figures come from: the run that goes on, those before and to come, what they left out, and days done anew. */
export function RunsPage() {
  const ready = useReady();
  const health = useHealth();
  const { zone, today } = useHorizon(undefined, health.data);
  const offline = isOffline(ready.error);
  const blocked = runBlocked(ready.data, offline);
  useRefreshWhenNew(health.data, ready.data);
  return (
    <>
      <div className="head">
        <h1>{titles.runs}</h1>
      </div>
      <RunAnnouncer />
      <Strips ready={ready.data} answered={undefined} {...{ offline, zone }} />
      <div className="grid after-head">
        <RunsPanel blocked={blocked} className="w-7" />
        {health.data === undefined ? null : <Nights health={health.data} />}
        <LeftOut blocked={blocked !== null} />
        <Backfills today={today} blocked={blocked !== null} />
        <PastRuns zone={zone} />
      </div>
    </>
  );
}
