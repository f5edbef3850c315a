import type { MouseEvent, ReactNode } from 'react';
import { goTo } from './address.ts';

interface LinkProps {
  /** Search part of the address; empty for the plain page. */
  to: string;
  hash?: string;
  className?: string;
  current?: 'page' | 'true' | undefined;
  onFollow?: () => void;
  children: ReactNode;
}

/** A link within the dashboard: a real one for the middle button and the menu, without a reload for a plain click. */
export function Link({ to, hash = '', className, current, onFollow, children }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    goTo(to, hash);
    onFollow?.();
  };
  return (
    <a
      href={`${to === '' ? './' : to}${hash}`}
      className={className}
      aria-current={current}
      onClick={follow}
    >
      {children}
    </a>
  );
}
