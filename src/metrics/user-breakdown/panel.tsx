import { useState } from 'react';
import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { count, counted } from '../../ui/format/format.ts';
import { sameRange } from '../../ui/range/range.ts';
import { UserBreakdownChart } from './chart.tsx';
import type { UserBreakdownReply } from './contract.ts';

const PER_PAGE = 10;

/** People under pseudonyms, page by page; another range begins at the first page again. */
export function UserBreakdownPanel({ range, calibration }: PanelProps) {
  const [place, setPlace] = useState({ range, offset: 0 });
  const offset = sameRange(place.range, range) ? place.offset : 0;
  return (
    <FigurePanel<UserBreakdownReply>
      figure="user-breakdown"
      range={range}
      parameters={{ offset: String(offset), limit: String(PER_PAGE) }}
      className="w-7"
      words={{
        title: 'People',
        waiting: 'The figures by person are being computed.',
        missing: 'The figures by person',
      }}
      height={380}
    >
      {(reply) => ({
        title: titleOf(reply),
        sub: 'By pseudonym, in its order. No names and no ranking: these figures are about the use of a tool, not about how well somebody works.',
        content: reply.hidden ? (
          <p className="withheld">
            <span className="hatch" aria-hidden="true" />
            Hidden: fewer than {reply.minimumGroup} people had time that counts.
          </p>
        ) : (
          <>
            <UserBreakdownChart users={reply.users} calibration={calibration} />
            <Pages
              offset={offset}
              total={reply.total}
              onGo={(next) => setPlace({ range, offset: next })}
            />
          </>
        ),
      })}
    </FigurePanel>
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
