import { type ReactNode, useEffect, useRef } from 'react';
import { Caret } from './signs.tsx';
import { partsWords } from './words.ts';

interface MenuProps {
  label: ReactNode;
  /** Said before the label to who does not see where the control stands. */
  name: string;
  children: (close: () => void) => ReactNode;
}

/** A native `<details>` that closes as a menu does: by Escape, by a click elsewhere, and when something was chosen. */
export function Menu({ label, name, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current;
      if (menu?.open && !menu.contains(event.target as Node)) menu.open = false;
    };
    const closeByKey = (event: KeyboardEvent) => {
      const menu = details.current;
      if (event.key !== 'Escape' || !menu?.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
      document.removeEventListener('keydown', closeByKey);
    };
  }, []);
  const shut = () => {
    if (details.current === null) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details className="menu" ref={details}>
      <summary className="ctl">
        <span className="sr">{partsWords.menu(name)}</span>
        {label} <Caret />
      </summary>
      {children(shut)}
    </details>
  );
}
