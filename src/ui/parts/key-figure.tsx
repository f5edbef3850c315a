import { type ReactNode, useId } from 'react';

/** What a key figure says: its name, its value, how it moved, a small drawing, and what it covers. */
export interface FigureProps {
  name: string;
  value: ReactNode;
  change?: ReactNode;
  spark?: ReactNode;
  covers: ReactNode;
}

/** One key figure; its rows line up with those of its neighbours. */
export function Figure({ name, value, change, spark, covers }: FigureProps) {
  const id = useId();
  return (
    <section className="kpi" aria-labelledby={id}>
      <h2 className="eyebrow" id={id}>
        {name}
      </h2>
      <p className="v">{value}</p>
      <p className="d">{change}</p>
      <div className="spark">{spark}</div>
      <p className="c">{covers}</p>
    </section>
  );
}

/** Of the time without AI: what is left with it (the track), and what is saved (solid). */
export function WithAndWithout({ without, withAi }: { without: number; withAi: number }) {
  const longer = Math.max(without, withAi);
  if (longer <= 0) return null;
  const saved = Math.max(0, without - withAi);
  return (
    <svg className="plot" height="10" aria-hidden="true">
      <rect className="track" width="100%" height="10" rx="1" />
      <rect className="claim" width={`${(saved / longer) * 100}%`} height="10" rx="1" />
    </svg>
  );
}

/** People active, of the accounts; hatched where their number is not known. */
export function PeopleBar({ active, accounts }: { active: number; accounts: number | null }) {
  if (accounts === null) {
    return (
      <svg className="plot" height="10" aria-hidden="true">
        <rect className="gap-fill" width="100%" height="10" />
      </svg>
    );
  }
  const share = accounts === 0 ? 0 : Math.min(1, active / accounts);
  return (
    <svg className="plot" height="10" aria-hidden="true">
      <rect className="track" width="100%" height="10" rx="1" />
      <rect className="claim" width={`${share * 100}%`} height="10" rx="1" />
    </svg>
  );
}
