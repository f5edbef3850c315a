import { useSyncExternalStore } from 'react';

const CHANGED = 'cogniforce:address';
const search = () => window.location.search;
const hash = () => window.location.hash;

/** The search part of the address, "?range=all"; follows the browser's back and forward. */
export function useSearch(): string {
  return useSyncExternalStore(subscribe, search, search);
}

/** The fragment of the address, "#connect"; follows links and the browser's back and forward. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, hash, hash);
}

/** Goes to another search part as a click on a link does: a new entry in the history, no reload. */
export function goTo(search: string, hash = ''): void {
  if (search === window.location.search && hash === window.location.hash) return;
  window.history.pushState(null, '', `${window.location.pathname}${search}${hash}`);
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  window.addEventListener(CHANGED, changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener(CHANGED, changed);
  };
}
