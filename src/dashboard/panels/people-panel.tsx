import { useState } from 'react';
import type { UserBreakdownReply } from '../../metrics/user-breakdown/contract.ts';
import { charts } from '../charts.ts';
import { useUserBreakdown } from '../fetching/queries.ts';
import { count, counted } from '../format/format.ts';
import { Failure } from '../parts/failure.tsx';
import { Panel } from '../parts/panel.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { type Range, sameRange } from '../range/range.ts';
import type { CalibrationState } from '../trend/claim.ts';

const PER_PAGE = 10;
const UserBreakdownChart = charts['user-breakdown'];

interface PeoplePanelProps {
  range: Range;
  calibration: CalibrationState;
}

/** People under pseudonyms, page by page; another range begins at the first page again. */
export function PeoplePanel({ range, calibration }: PeoplePanelProps) {
  const [place, setPlace] = useState({ range, offset: 0 });
  const offset = sameRange(place.range, range) ? place.offset : 0;
  const people = useUserBreakdown(range, offset, PER_PAGE);
  if (people.data === undefined) {
    return (
      <Panel title="People" className="w-7">
        {people.error === null ? (
          <Waiting height={380} what="The figures by person are being computed." />
        ) : (
          <Failure
            what="The figures by person"
            error={people.error}
            holds="The other panels are not affected."
            onRetry={() => people.refetch()}
          />
        )}
      </Panel>
    );
  }
  const { data, isPlaceholderData } = people;
  return (
    <Panel
      title={titleOf(data)}
      sub="By pseudonym, in its order. No names and no ranking: these figures are about the use of a tool, not about how well somebody works."
      className={isPlaceholderData ? 'w-7 stale' : 'w-7'}
    >
      {data.hidden ? (
        <p className="withheld">
          <span className="hatch" aria-hidden="true" />
          Hidden: fewer than {data.minimumGroup} people had time that counts.
        </p>
      ) : (
        <>
          <UserBreakdownChart users={data.users} calibration={calibration} />
          <Pages
            offset={offset}
            total={data.total}
            onGo={(next) => setPlace({ range, offset: next })}
          />
        </>
      )}
    </Panel>
  );
}

function titleOf({ hidden, total, minimumGroup }: UserBreakdownReply): string {
  if (hidden && total < minimumGroup) return `Fewer than ${minimumGroup} people were active`;
  return total === 1 ? 'One person was active' : `${count(total)} people were active`;
}

interface PagesProps {
  offset: number;
  total: number;
  onGo: (offset: number) => void;
}

function Pages({ offset, total, onGo }: PagesProps) {
  if (total <= PER_PAGE) return null;
  const last = Math.min(total, offset + PER_PAGE);
  return (
    <nav className="pages" aria-label="Pages of people">
      <button
        type="button"
        className="ctl"
        disabled={offset === 0}
        onClick={() => onGo(Math.max(0, offset - PER_PAGE))}
      >
        Before
      </button>
      <output className="num">
        {count(offset + 1)}–{count(last)} of {counted(total, 'person', 'people')}
      </output>
      <button
        type="button"
        className="ctl"
        disabled={last >= total}
        onClick={() => onGo(offset + PER_PAGE)}
      >
        After
      </button>
    </nav>
  );
}
