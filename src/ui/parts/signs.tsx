import type { ReactNode } from 'react';

/** The mark: what is claimed, solid, before what may be. */
export function Logo() {
  return (
    <svg viewBox="0 0 22 16" aria-hidden="true">
      <rect className="maybe" x="9.5" y=".5" width="12" height="15" rx="2" />
      <rect className="edge-line" x="9.5" y=".5" width="12" height="15" rx="2" />
      <rect className="claim" x="0" y="0" width="14" height="16" rx="2" />
    </svg>
  );
}

/** The hatch that stands for "no data", "hidden" or "unavailable" everywhere; once a page. */
export function HatchPattern() {
  return (
    <svg className="defs" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="hatch-line" x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
    </svg>
  );
}

/** What opens downwards. */
export function Caret() {
  return (
    <svg className="caret" viewBox="0 0 8 5" aria-hidden="true">
      <path d="M1 1l3 3 3-3" />
    </svg>
  );
}

/** Before what wants attention; its words say what. */
export function WarningSign() {
  return (
    <svg viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M9 1.8 16.8 15.5H1.2Z" strokeLinejoin="round" />
      <path d="M9 7v4M9 13.2v.2" strokeLinecap="round" />
    </svg>
  );
}

/** A figure that is not there: hatched for the eye, in words for the ear. */
export function Unavailable({ words }: { words: ReactNode }) {
  return (
    <>
      <span className="hatch blank" aria-hidden="true" />
      <span className="sr">{words}</span>
    </>
  );
}
