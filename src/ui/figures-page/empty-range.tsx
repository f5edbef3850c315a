import type { Answered } from '../../figures/contract.ts';
import { Link } from '../address/link.tsx';
import { fullDay, inPeriod } from '../format/dates.ts';
import { addressWithRange, type Range, sameRange } from '../range/range.ts';

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
      <h2 id="empty">{period}, there were no conversations.</h2>
      {firstDate === null || lastDate === null ? (
        <p>There are none in the whole record yet. The next run shows what is new.</p>
      ) : (
        <>
          <p>
            The record has conversations from {fullDay(firstDate)} to {fullDay(lastDate)}.
          </p>
          {sameRange(range, all) ? null : (
            <p className="actions">
              <Link className="ctl" to={addressWithRange(search, all)}>
                Show all days since the start
              </Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}
