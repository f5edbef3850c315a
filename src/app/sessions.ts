import type { SessionStore, TryStore } from '../api/parts.ts';
import { WINDOW_MS } from '../api/try-limits.ts';
import { type Breaker, type DatabaseAddress, type DomainHandle, inTime } from '../data/index.ts';
import type { CogniforceRepositories } from '../domains/cogniforce/index.ts';

/** Every request waits for it: a database that hangs must not make the page hang, which goes on with what it knows. */
const ANSWER_MS = 5_000;

/** One that takes longer is left alone for a while: nobody waits for its count any more. */
const COUNT_MS = 500;

type Own = Pick<
  DomainHandle<unknown, CogniforceRepositories>,
  'repositories' | 'beside' | 'address'
>;

/** Where it is written down who is signed in: in our own database, unless it is known to be down, or hangs. */
export function appSessions(
  { repositories, beside, address }: Own,
  breaker: Breaker,
): SessionStore {
  const { sessions } = repositories;
  const asked = asking(address, breaker, ANSWER_MS);
  return {
    keep: (session) => asked(() => sessions.keep(session)),
    // Every request asks: it waits for no run that writes.
    find: (id) => asked(() => beside.sessions.find(id)),
    touch: (id, at, unlessSince) => asked(() => sessions.touch(id, at, unlessSince)),
    end: (id) => asked(() => sessions.end(id)),
    sweep: (now, idleSince) => asked(() => sessions.sweep(now, idleSince)),
  };
}

/** Where passwords that are looked at are counted, by the same database. */
export function appTries({ repositories, address }: Own, breaker: Breaker): TryStore {
  const { signInTries: tries } = repositories;
  const asked = asking(address, breaker, COUNT_MS);
  return {
    recent: () => asked(() => tries.recent(WINDOW_MS)),
    take: (one) => asked(() => tries.take(one)),
    takeBack: (taken) => asked(() => tries.takeBack(taken)),
    forget: () => asked(() => tries.forget(WINDOW_MS)),
  };
}

function asking(address: DatabaseAddress, breaker: Breaker, withinMs: number) {
  return async <T>(ask: () => Promise<T>): Promise<T> => {
    breaker.check();
    return inTime(address, ask(), withinMs);
  };
}
