import { useId } from 'react';
import type { Day, DayRange } from '../../kernel/days.ts';
import { rangeWords } from './words.ts';

interface DaysFieldsProps {
  /** An end that is not filled in is ''. */
  days: DayRange;
  max: Day;
  onChange: (days: DayRange) => void;
}

/** Whether both ends are filled in, and the wrong way round. */
export const areReversed = ({ from, to }: DayRange) => from !== '' && to !== '' && from > to;

/** The first and the last day, and what is wrong with them. */
export function DaysFields({ days, max, onChange }: DaysFieldsProps) {
  const id = useId();
  const wrong = areReversed(days);
  return (
    <>
      <div className="two-days">
        <div className="field">
          <label htmlFor={`${id}-from`}>{rangeWords.firstDay}</label>
          <input
            id={`${id}-from`}
            type="date"
            required
            value={days.from}
            max={max}
            onChange={(event) => onChange({ ...days, from: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-to`}>{rangeWords.lastDay}</label>
          <input
            id={`${id}-to`}
            type="date"
            required
            value={days.to}
            max={max}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            onChange={(event) => onChange({ ...days, to: event.target.value })}
          />
        </div>
      </div>
      {wrong ? (
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {rangeWords.wrongOrder}
        </p>
      ) : null}
    </>
  );
}
