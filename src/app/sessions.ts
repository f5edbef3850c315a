import type { SessionStore } from '../api/parts.ts';
import { type Breaker, type DomainHandle, inTime } from '../data/index.ts';
import type { CogniforceRepositories } from '../domains/cogniforce/index.ts';

/** Every request waits for it: a database that hangs must not make the page hang, which goes on with what it knows. */
const ANSWER_MS = 5_000;

/** Where it is written down who is signed in: in our own database, unless it is known to be down, or hangs. */
export function appSessions(
  {
    repositories,
    address,
  }: Pick<DomainHandle<unknown, CogniforceRepositories>, 'repositories' | 'address'>,
  breaker: Breaker,
): SessionStore {
  const { sessions } = repositories;
  async function asked<T>(ask: () => Promise<T>): Promise<T> {
    breaker.check();
    return inTime(address, ask(), ANSWER_MS);
  }
  return {
    keep: (session) => asked(() => sessions.keep(session)),
    find: (id) => asked(() => sessions.find(id)),
    touch: (id, at, unlessSince) => asked(() => sessions.touch(id, at, unlessSince)),
    end: (id) => asked(() => sessions.end(id)),
    sweep: (now, idleSince) => asked(() => sessions.sweep(now, idleSince)),
  };
}
