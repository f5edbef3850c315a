import { type ReactNode, useId } from 'react';

interface PanelProps {
  title: ReactNode;
  /** What is drawn: measure, unit, range, meaning of the marks. */
  sub?: ReactNode;
  tools?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A sheet: a section named by its title. */
export function Panel({ title, sub, tools, className = '', children }: PanelProps) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <header>
        <div>
          <h2 id={id}>{title}</h2>
          {sub === undefined ? null : <p>{sub}</p>}
        </div>
        {tools === undefined ? null : <div className="tools">{tools}</div>}
      </header>
      {children}
    </section>
  );
}
