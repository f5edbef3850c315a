import { useState } from 'react';
import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { count } from '../../ui/format/format.ts';
import { sameRange } from '../../ui/range/range.ts';
import { UserBreakdownChart } from './chart.tsx';
import type { UserBreakdownReply } from './contract.ts';
import { peopleWords } from './words.ts';

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
      words={peopleWords}
      height={380}
    >
      {(reply) => ({
        title: titleOf(reply),
        sub: peopleWords.sub,
        content: reply.hidden ? (
          <p className="withheld">
            <span className="hatch" aria-hidden="true" />
            {peopleWords.hidden(reply.minimumGroup)}
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
  return hidden && total < minimumGroup
    ? peopleWords.tooFew(minimumGroup)
    : peopleWords.active(total);
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
    <nav className="pages" aria-label={peopleWords.pages}>
      <button
        type="button"
        className="ctl"
        disabled={offset === 0}
        onClick={() => onGo(Math.max(0, offset - PER_PAGE))}
      >
        {peopleWords.previous}
      </button>
      <output className="num">
        {peopleWords.shown({ first: count(offset + 1), last: count(last), total })}
      </output>
      <button
        type="button"
        className="ctl"
        disabled={last >= total}
        onClick={() => onGo(offset + PER_PAGE)}
      >
        {peopleWords.next}
      </button>
    </nav>
  );
}
