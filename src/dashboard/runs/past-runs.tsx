import type { Run } from '../../api/contracts/runs.ts';
import { PendingPanel } from '../../ui/failures/pending-panel.tsx';
import { useRuns } from '../../ui/fetching/queries.ts';
import { moment } from '../../ui/format/dates.ts';
import { count, elapsed } from '../../ui/format/format.ts';
import { price } from '../../ui/format/money.ts';
import { Panel } from '../../ui/parts/panel.tsx';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import { useNow } from '../../ui/parts/use-now.ts';
import { partsWords } from '../../ui/parts/words.ts';
import { runWords } from '../../ui/runs/words.ts';
import { Rich } from '../../ui/words/rich.tsx';
import { pastRunsWords as words } from './words.ts';

const CLASS = 'w-12';

/** How the newest runs went. Input: the organisation's zone (IANA name). */
export function PastRuns({ zone }: { zone: string }) {
  const runs = useRuns();
  const now = useNow(30_000);
  if (runs.data === undefined) {
    return (
      <PendingPanel
        {...{ title: words.title, className: CLASS, height: 260, waiting: words.waiting }}
        {...{ missing: words.missing, holds: partsWords.othersHold, error: runs.error }}
        onRetry={() => runs.refetch()}
      />
    );
  }
  const ended = runs.data.runs.filter(({ status }) => status !== 'running');
  return (
    <Panel title={titleOf(ended)} sub={<Rich text={words.sub} />} className={CLASS}>
      {ended.length === 0 ? null : <RunTable {...{ runs: ended, zone, now }} />}
    </Panel>
  );
}

function titleOf(runs: readonly Run[]): string {
  if (runs.length === 0) return words.none;
  const failed = runs.filter(({ status }) => status !== 'completed').length;
  return failed === 0 ? words.allWell(runs.length) : words.notAll(failed, runs.length);
}

function RunTable({ runs, zone, now }: { runs: readonly Run[]; zone: string; now: number }) {
  return (
    <ScrollRegion aria-label={words.title}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th className="hide-s" scope="col">
              {words.by}
            </th>
            <th className="r hide-s" scope="col">
              {words.took}
            </th>
            <th className="r" scope="col">
              {words.read}
            </th>
            <th className="r hide-s" scope="col">
              {words.failed}
            </th>
            <th className="r" scope="col">
              {words.cost}
            </th>
            <th scope="col">{words.end}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <th scope="row">{moment(run.startedAt, zone, now)}</th>
              <td className="hide-s">{startedBy(run.requestedBy)}</td>
              <td className="r hide-s">{elapsed(run.seconds)}</td>
              <td className="r reason">
                {run.conversationsProcessed === 0 ? words.few : count(run.conversationsProcessed)}
              </td>
              <td className="r hide-s">{count(run.conversationsFailed)}</td>
              <td className="r">{costOf(run)}</td>
              <td>{runWords.status[run.status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function startedBy(by: string | null): string {
  const names: Readonly<Record<string, string>> = words.requestedBy;
  return (by === null ? undefined : names[by]) ?? words.unknown;
}

function costOf({ enrichment }: Run): string {
  if (enrichment === null) return words.notAsked;
  return enrichment.costUsd === null ? words.unknown : price(enrichment.costUsd, 'USD');
}
