import type { FailuresReply } from '../../api/contracts/failures.ts';
import { coverageWords } from '../../metrics/summary/words.ts';
import { ActionFailure } from '../../ui/failures/action-failure.tsx';
import { PendingPanel } from '../../ui/failures/pending-panel.tsx';
import { useFailures, useRetryFailures } from '../../ui/fetching/queries.ts';
import { count } from '../../ui/format/format.ts';
import { Panel } from '../../ui/parts/panel.tsx';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import { partsWords } from '../../ui/parts/words.ts';
import { Rich } from '../../ui/words/rich.tsx';
import { leftOutWords as words } from './words.ts';

const CLASS = 'w-5';

type Reason = FailuresReply['reasons'][number];

/** Conversations that a run could not do, why, and when they are tried again. Input: whether nothing can be written now. */
export function LeftOut({ blocked }: { blocked: boolean }) {
  const failures = useFailures();
  if (failures.data === undefined) {
    return (
      <PendingPanel
        {...{ title: words.title, className: CLASS, height: 200, waiting: words.waiting }}
        {...{ missing: words.missing, holds: partsWords.othersHold, error: failures.error }}
        onRetry={() => failures.refetch()}
      />
    );
  }
  const { reasons } = failures.data;
  const all = reasons.reduce((sum, { conversations }) => sum + conversations, 0);
  return (
    <Panel
      title={all === 0 ? words.none : words.some(count(all))}
      sub={all === 0 ? words.noneMore : words.sub}
      className={CLASS}
    >
      {all === 0 ? null : (
        <>
          <ReasonTable reasons={reasons} />
          <p className="note">{words.rule}</p>
          <p className="note">
            <Rich text={words.which} />
          </p>
          {reasons.some(({ kind }) => kind === 'unreadable') ? <Retry blocked={blocked} /> : null}
        </>
      )}
    </Panel>
  );
}

function ReasonTable({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ScrollRegion aria-label={words.title}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{words.reason}</th>
            <th className="r" scope="col">
              {words.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ kind, reason, conversations }) => (
            <tr key={`${kind} ${reason}`}>
              <th scope="row">
                {whyOf(kind, reason)} <span className="quiet">{words.kinds[kind]}</span>
              </th>
              <td className="r">{count(conversations)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A reason that has no words is shown by its code. */
function whyOf(kind: Reason['kind'], reason: string): string {
  const known: Readonly<Record<string, string>> =
    kind === 'unreadable' ? coverageWords.unreadable : words.unestimated;
  return known[reason] ?? reason;
}

function Retry({ blocked }: { blocked: boolean }) {
  const retry = useRetryFailures();
  return (
    <>
      <p className="actions">
        <button
          type="button"
          className="ctl"
          disabled={blocked || retry.isPending || retry.isSuccess}
          onClick={() => retry.mutate()}
        >
          {retry.isPending ? words.retrying : words.retry}
        </button>
        <output className="quiet">{retry.isSuccess ? words.retried : ''}</output>
      </p>
      <ActionFailure what={words.notRetried} error={retry.error} />
    </>
  );
}
