import type { ReactNode } from 'react';

interface ScrollRegionProps {
  children: ReactNode;
  'aria-label'?: string;
  'aria-labelledby'?: string;
}

/** A table that may be larger than its place: it scrolls in it, by keyboard too. */
export function ScrollRegion({ children, ...name }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody scrolls the table by keyboard
    <section className="scroll" tabIndex={0} {...name}>
      {children}
    </section>
  );
}
