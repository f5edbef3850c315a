import type { ReactNode } from 'react';

interface ScrollRegionProps {
  children: ReactNode;
  /** Scrolls sideways alone, as high as it is: what the page is about. Default: no higher than a part of the screen. */
  isWhole?: boolean;
  'aria-label'?: string;
  'aria-labelledby'?: string;
}

/** A table that may be larger than its place: it scrolls in it, by keyboard too. */
export function ScrollRegion({ children, isWhole = false, ...name }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody scrolls the table by keyboard
    <section className={isWhole ? 'scroll whole' : 'scroll'} tabIndex={0} {...name}>
      {children}
    </section>
  );
}
