import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Stands for a width that is not known yet: wide enough for words, so that nothing is left out by mistake. */
const UNKNOWN = 720;

/** The width of an element in pixels, kept up to date. */
export function useWidth<Part extends Element>(): [RefObject<Part | null>, number] {
  const ref = useRef<Part>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element);
    setWidth(element.getBoundingClientRect().width);
    return () => observer.disconnect();
  }, []);
  return [ref, width > 0 ? width : UNKNOWN];
}
