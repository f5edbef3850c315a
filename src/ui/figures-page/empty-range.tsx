import type { Answered } from '../../figures/contract.ts';
import { Link } from '../address/link.tsx';
import { fullDay, inPeriod } from '../format/dates.ts';
import { addressWithRange, type Range, sameRange } from '../range/range.ts';
import { pageWords } from './words.ts';

interface EmptyRangeProps {
  answered: Answered;
  range: Range;
  search: string;
  today: string;
}

/** Days without a single conversation: a sentence, and the button that loosens the range. */
export function EmptyRange({ answered, range, search, today }: EmptyRangeProps) {
  const period = inPeriod({ from: answered.startDate, to: answered.endDate }, today);
  const { firstDate, lastDate } = answered;
  const all: Range = { name: 'all' };
  return (
    <section className="panel empty" aria-labelledby="empty">
      <h2 id="empty">{pageWords.noConversations(period)}</h2>
      {firstDate === null || lastDate === null ? (
        <p>{pageWords.noneAtAll}</p>
      ) : (
        <>
          <p>{pageWords.available(fullDay(firstDate), fullDay(lastDate))}</p>
          {sameRange(range, all) ? null : (
            <p className="actions">
              <Link className="ctl" to={addressWithRange(search, all)}>
                {pageWords.showAll}
              </Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}
