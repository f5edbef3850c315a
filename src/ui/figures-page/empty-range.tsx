import type { Answered } from '../../figures/contract.ts';
import { Link } from '../address/link.tsx';
import { fullDay, inPeriod } from '../format/dates.ts';
import { addressWithRange, type Range, sameRange } from '../range/range.ts';
import { newestWords } from './newest.ts';
import { pageWords } from './words.ts';

interface EmptyRangeProps {
  answered: Answered;
  range: Range;
  search: string;
  today: string;
}

/** Days of which nothing is published: a sentence, and the button that loosens the range. */
export function EmptyRange({ answered, range, search, today }: EmptyRangeProps) {
  const { firstDate, lastDate, startDate, endDate } = answered;
  if (firstDate === null || lastDate === null) {
    return (
      <section className="panel empty" aria-labelledby="empty">
        <h2 id="empty">{pageWords.nothingYet}</h2>
        <p>{pageWords.fromFirstDays(answered.minimumGroup)}</p>
      </section>
    );
  }
  const all: Range = { name: 'all' };
  return (
    <section className="panel empty" aria-labelledby="empty">
      <h2 id="empty">{titleOf(answered, inPeriod({ from: startDate, to: endDate }, today))}</h2>
      <p>
        {isWithin(answered)
          ? pageWords.withLaterDays
          : (newestWords(answered) ?? pageWords.available(fullDay(firstDate), fullDay(lastDate)))}
      </p>
      {sameRange(range, all) ? null : (
        <p className="actions">
          <Link className="ctl" to={addressWithRange(search, all)}>
            {pageWords.showAll}
          </Link>
        </p>
      )}
    </section>
  );
}

/** Then all of its days are in a block that ends later. */
function isWithin({ startDate, endDate, firstDate, lastDate }: Answered): boolean {
  return firstDate !== null && lastDate !== null && startDate <= lastDate && endDate >= firstDate;
}

function titleOf(answered: Answered, period: string): string {
  if (isWithin(answered)) return pageWords.notByItself(period);
  const { endDate, lastDate } = answered;
  return (lastDate !== null && endDate > lastDate ? pageWords.noneYetIn : pageWords.noneIn)(period);
}
