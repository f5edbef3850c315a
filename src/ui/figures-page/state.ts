import type { DomainState, ReadyReply } from '../../api/contracts/health.ts';
import type { Blocked } from '../runs/run-sentences.ts';

/** What a page shows in the place of its figures. */
export type PageState = 'unavailable' | 'waiting' | 'failed' | 'first use' | 'empty' | 'figures';

/** What a page knows of its figures, from the answer that all of it goes by. */
export interface Base {
  /** End of the last run that finished; null before the first. */
  readonly asOf: string | null;
  /** Whether nothing is published of the range. */
  readonly isEmpty: boolean;
}

/** What a page knows when it decides. */
export interface Known {
  readonly ready: ReadyReply | undefined;
  readonly base: Base | undefined;
  readonly failed: boolean;
}

/** A database by its name; null while nothing is known of it. */
export function domainOf(ready: ReadyReply | undefined, name: string): DomainState | null {
  return ready?.domains.find(({ domain }) => domain === name) ?? null;
}

/** The two that the page is about. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(['openwebui', 'cogniforce']);

/** Databases that are down and on which no figure depends. */
export function othersDown(ready: ReadyReply | undefined): readonly DomainState[] {
  const others = ready?.domains.filter(({ domain }) => !OF_THE_PAGE.has(domain)) ?? [];
  return others.filter(({ state }) => state === 'down');
}

/** Figures win over a failure, as long as the own database answers: what was fetched stays true as of its time. */
export function pageState({ ready, base, failed }: Known): PageState {
  const own = domainOf(ready, 'cogniforce');
  if (own !== null && own.state !== 'ready') return 'unavailable';
  if (base === undefined) return failed ? 'failed' : 'waiting';
  if (base.asOf === null) return 'first use';
  return base.isEmpty ? 'empty' : 'figures';
}

/** Why a run cannot be started now; null when it can. */
export function runBlocked(ready: ReadyReply | undefined, offline: boolean): Blocked | null {
  if (offline) return 'offline';
  const source = domainOf(ready, 'openwebui');
  const own = domainOf(ready, 'cogniforce');
  if (own !== null && own.state !== 'ready') return 'own down';
  if (own !== null && own.readOnly !== null) return 'own read-only';
  if (source !== null && source.state !== 'ready') return 'source down';
  return null;
}
